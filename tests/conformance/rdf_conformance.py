"""All syntaxes of RDF read by rapper or rdflib, most by both: the same triples, and the ones that were meant."""

import os
import re
import shutil
import subprocess
import sys

import generated

try:
    import rdflib
except ImportError as error:
    print(error)
    sys.exit(generated.SKIPPED)
if shutil.which("rapper") is None:
    print("no rapper")
    sys.exit(generated.SKIPPED)

rdflib.NORMALIZE_LITERALS = False  # lexical forms are what is tested
PACTA = rdflib.Namespace("https://w3id.org/pacta/ns#")
OA = rdflib.Namespace("http://www.w3.org/ns/oa#")


def key(term):
    """A term as what it is written as; rdflib compares some literals by value."""
    if isinstance(term, rdflib.Literal):
        return ("literal", str(term), str(term.datatype or ""), term.language or "")
    return (type(term).__name__, str(term))


def triples(graph):
    return {tuple(map(key, triple)) for triple in graph}


def quads(graph):
    """With "" for the default graph, to which rdflib gives names of its own."""
    names = {context: str(context.identifier) for context in graph.contexts()}
    articles = "https://w3id.org/pacta/article/"
    return {
        (key(s), key(p), key(o), names[c] if names[c].startswith(articles) else "")
        for s, p, o, c in graph.quads((None, None, None, None))
    }


TERM = re.compile(r'<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:\^\^<([^>]*)>)?')
ESCAPE = re.compile(r'\\(?:u([0-9A-F]{4})|U([0-9A-F]{8})|(.))')


def unescaped(text):
    """A quoted text as it was meant; rdflib 6.1 reads \\\\n as a backslash and a line feed."""
    plain = {"t": "\t", "n": "\n", "r": "\r", '"': '"', "\\": "\\"}
    return ESCAPE.sub(lambda m: plain[m[3]] if m[3] else chr(int(m[1] or m[2], 16)), text)


def rapper(path, syntax, output):
    """The terms of each line of a document as rapper reads it; any complaint of rapper fails."""
    result = subprocess.run(["rapper", "-q", "-i", syntax, "-o", output, path], capture_output=True, check=True)
    if result.stderr:
        raise AssertionError(result.stderr.decode())
    lines = set()
    for line in result.stdout.decode().split("\n"):
        terms = []
        for match in TERM.finditer(line):
            if match[2] is None:
                terms.append(("URIRef", unescaped(match[1])))
            else:
                terms.append(("literal", unescaped(match[2]), match[3] or "", ""))
        if terms:
            lines.add(tuple(terms))
    return lines


class RdfConformance(generated.TestCase):
    def test_turtle_and_ntriples_hold_the_same_triples_for_rapper_and_rdflib(self):
        for folder, _, _ in self.graphs():
            read = {}
            for syntax, name in (("turtle", "graph.ttl"), ("ntriples", "graph.nt")):
                path = os.path.join(folder, name)
                by_rdflib = rdflib.Graph().parse(path, format="turtle" if syntax == "turtle" else "nt11")
                read[syntax] = triples(by_rdflib)
                self.assertEqual(rapper(path, syntax, "ntriples"), read[syntax])
            self.assertEqual(read["turtle"], read["ntriples"])

    def test_json_ld_holds_the_same_triples(self):
        for folder, _, _ in self.graphs():
            turtle = rdflib.Graph().parse(os.path.join(folder, "graph.ttl"), format="turtle")
            json_ld = rdflib.Graph().parse(os.path.join(folder, "graph.jsonld"), format="json-ld")
            self.assertEqual(triples(json_ld), triples(turtle))

    def test_rdf_xml_holds_the_same_triples_but_for_control_characters(self):
        def in_xml(term):
            text = "".join(c if c >= " " and c != "\x7f" or c in "\t\r\n" else "\ufffd" for c in term[1])
            return (term[0], text, *term[2:])

        for folder, _, _ in self.graphs():
            path = os.path.join(folder, "graph.rdf")
            turtle = rdflib.Graph().parse(os.path.join(folder, "graph.ttl"), format="turtle")
            expected = {tuple(map(in_xml, triple)) for triple in triples(turtle)}
            self.assertEqual(triples(rdflib.Graph().parse(path, format="xml")), expected)
            self.assertEqual(rapper(path, "rdfxml", "ntriples"), expected)

    def test_nquads_hold_the_same_quads_for_rapper_and_rdflib(self):
        for folder, counts, _ in self.graphs():
            path = os.path.join(folder, "graph.nq")
            by_rdflib = rdflib.ConjunctiveGraph()
            by_rdflib.parse(path, format="nquads")
            by_rapper = {(*terms[:3], terms[3][1] if len(terms) == 4 else "") for terms in rapper(path, "nquads", "nquads")}
            self.assertEqual(by_rapper, quads(by_rdflib))
            named = {name for *_, name in quads(by_rdflib)} - {""}
            self.assertEqual(len(named), counts["articles"])
            flat = rdflib.Graph().parse(os.path.join(folder, "graph.nt"), format="nt11")
            self.assertEqual({triple[:3] for triple in quads(by_rdflib)}, triples(flat))

    def test_statements_are_those_of_the_line_format(self):
        for folder, counts, _ in self.graphs():
            graph = rdflib.Graph().parse(os.path.join(folder, "graph.ttl"), format="turtle")
            lines = generated.statements(folder)
            subjects = set(graph.subjects(rdflib.RDF.type, PACTA.Statement))
            self.assertEqual(len(subjects), counts["statements"])
            self.assertEqual({str(s).rsplit("/", 1)[1] for s in subjects}, set(lines))
            for subject in subjects:
                line = lines[str(subject).rsplit("/", 1)[1]]
                for name in ("holder", "treaty", "target", "expressedBy", "attributedTo", "position"):
                    value = graph.value(subject, PACTA[name])
                    self.assertEqual(None if value is None else str(value).rsplit("/", 1)[1], line[name])
                for name in ("aspect", "act", "status", "scope", "condition", "requestedAction", "modality", "segment"):
                    value = graph.value(subject, PACTA[name])
                    self.assertEqual(None if value is None else str(value), line[name])
                self.assertEqual(float(graph.value(subject, PACTA.confidence)), line["confidence"])

    def test_positions_find_the_words_in_code_points(self):
        # Python counts text in code points, as Web Annotation does; the line format counts bytes.
        for folder, _, _ in self.graphs():
            graph = rdflib.Graph().parse(os.path.join(folder, "graph.ttl"), format="turtle")
            lines = generated.statements(folder)
            for statement, evidence in graph.subject_objects(PACTA.evidence):
                text = str(graph.value(graph.value(evidence, OA.hasSource), PACTA.text))
                quote, span = None, None
                for selector in graph.objects(evidence, OA.hasSelector):
                    if (selector, rdflib.RDF.type, OA.TextQuoteSelector) in graph:
                        quote = selector
                    else:
                        span = selector
                start, end = int(graph.value(span, OA.start)), int(graph.value(span, OA.end))
                exact = str(graph.value(quote, OA.exact))
                self.assertEqual(text[start:end], exact)
                self.assertTrue(text[:start].endswith(str(graph.value(quote, OA.prefix))))
                self.assertTrue(text[end:].startswith(str(graph.value(quote, OA.suffix))))
                line = lines[str(statement).rsplit("/", 1)[1]]["evidence"]
                self.assertEqual(line["text"], exact)
                self.assertEqual(text.encode()[line["begin"]:line["end"]].decode(), exact)

    def test_sparql_finds_flat_triples_of_plain_facts_only(self):
        query = """
            PREFIX pacta: <https://w3id.org/pacta/ns#>
            SELECT DISTINCT ?holder ?property ?treaty WHERE {
              ?s a pacta:Statement ; pacta:holder ?holder ; pacta:treaty ?treaty ; pacta:position ?position ;
                 pacta:modality "asserted" ; pacta:polarity "positive" .
              FILTER NOT EXISTS { ?s pacta:attributedTo ?anybody }
              BIND (IRI(REPLACE(STR(?position), "position/", "ns#")) AS ?property)
            }"""
        for folder, _, _ in self.graphs():
            graph = rdflib.Graph().parse(os.path.join(folder, "graph.ttl"), format="turtle")
            expected = {tuple(map(str, row)) for row in graph.query(query)}
            flat = {
                (str(s), str(p), str(o))
                for s, p, o in graph
                if "/pacta/actor/" in str(s) and "/pacta/treaty/" in str(o)
            }
            self.assertEqual(flat, expected)


if __name__ == "__main__":
    generated.main(RdfConformance)
