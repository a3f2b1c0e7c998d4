#!/usr/bin/env python3
"""Our output in the hands of the programs it is made for: Gephi, graphology, Jena, SHACL validators, Oxigraph and
Virtuoso.

    interop.py WRITE_GENERATED WRITE_GOLD PACTA TOOLS [OUTPUT]

TOOLS is what tests/interop/install filled. Pictures that Gephi rendered stay in OUTPUT, for a person to look at.
scripts/test --interop runs this."""

import contextlib
import glob
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent / "conformance"))
import generated  # noqa: E402
from network_conformance import in_xml  # noqa: E402

STORE_ARTICLES, STORE_SPREAD = 8200, 40  # a million triples, 480 actors


class Interop(generated.TestCase):
    write_gold = pacta = tools = output = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.samples = tempfile.mkdtemp(prefix="pacta-interop-")
        cls.addClassCleanup(shutil.rmtree, cls.samples)
        inputs = [str(p) for g in ("*.txt", "*.html", "briefs.jsonl") for p in sorted((PROJECT / "samples").glob(g))]
        subprocess.run([cls.pacta, "build", *inputs, "-o", cls.samples, "--quiet"], check=True)

    def tool(self, *parts):
        return os.path.join(self.tools, *parts)

    def run_tool(self, *command, **options):
        result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", **options)
        self.assertEqual(result.returncode, 0, " ".join(map(str, command)) + "\n" + result.stdout[-2000:] + result.stderr[-2000:])
        return result.stdout

    # ---- Gephi

    def gephi(self, file, picture):
        path = os.path.join(self.output, picture)
        with contextlib.suppress(FileNotFoundError):
            os.remove(path)
        java = ["java", "-Dfile.encoding=UTF-8", "-cp", self.tool("gephi-toolkit.jar"), str(HERE / "GephiCheck.java")]
        held = json.loads(self.run_tool("xvfb-run", "-a", *java, file, path))
        with open(path, "rb") as png:
            self.assertTrue(png.read().startswith(b"\x89PNG\r\n"))
        self.assertGreater(os.path.getsize(path), 5000)
        return held

    def check_statement_network(self, held, folder, counts, wording):
        """What both Gephi and graphology must have read, given nodes and edges by id."""
        labels = {"plain": "Ministry of état 中国", "hostile": 'R & "D" <Ministry> ]]> état 中国'}
        lines = generated.statements(folder)
        self.assertEqual(len(held["nodes"]), counts["nodes"])
        self.assertEqual(set(held["edges"]), set(lines))
        self.assertEqual(held["nodes"]["actor/actor_1"]["label"], labels[wording])
        for key, edge in held["edges"].items():
            line = lines[key]
            self.assertEqual((edge["source"], edge["target"]), ("actor/" + line["holder"], "treaty/" + line["treaty"]))
            self.assertEqual((edge["label"], edge["weight"]), (line["position"], 1))
            words = in_xml(line["evidence"]["text"])
            if words.strip():  # Gephi drops what is blank
                self.assertEqual(edge.get("evidence"), words)

    def test_gephi_opens_networks_as_they_were_meant(self):
        types = {"own": "Boolean", "confidence": "Double", "evidence": "String", "position": "String", "date": "String"}
        for folder, counts, wording in self.made[:2]:
            lines = generated.statements(folder)
            for name in ("graph.graphml", "graph.gexf"):
                with self.subTest(name, wording=wording):
                    held = self.gephi(os.path.join(folder, name), f"{wording}-{name}.png")
                    self.assertEqual(held["issues"], [])
                    self.assertTrue(held["directed"])
                    self.assertEqual(held["dynamic"], name == "graph.gexf")
                    self.assertEqual(set(held["types"]), {line["position"] for line in lines.values()})
                    for column, type_ in types.items():
                        if name == "graph.graphml" or column not in ("position", "date"):
                            self.assertEqual(held["edgeColumns"][column], type_)
                    self.check_statement_network(held, folder, counts, wording)
                    for key, edge in held["edges"].items():
                        self.assertEqual(edge["kind"], lines[key]["position"])
                    self.assertEqual({node["type"] for node in held["nodes"].values()}, {"actor", "treaty"})
            held = self.gephi(os.path.join(folder, "graph.collapsed.graphml"), f"{wording}-collapsed.png")
            self.assertEqual(len(held["edges"]), counts["ties"])
            self.assertEqual(sum(edge["weight"] for edge in held["edges"].values()), counts["statements"])

    def test_gephi_renders_the_samples(self):
        for name in ("graph.graphml", "graph.collapsed.graphml"):
            held = self.gephi(os.path.join(self.samples, name), "samples-" + name + ".png")
            self.assertEqual(held["issues"], [])
            self.assertGreater(len(held["nodes"]), 50)

    def test_graphology_reads_graphml_and_gexf(self):
        for folder, counts, wording in self.made:
            if counts["nodes"] < 5:
                continue
            for name in ("graph.graphml", "graph.gexf"):
                with self.subTest(name, wording=wording):
                    script = str(HERE / "graphology_check.cjs")
                    held = json.loads(self.run_tool("node", script, os.path.abspath(self.tools), os.path.join(folder, name)))
                    self.check_statement_network(held, folder, counts, wording)

    # ---- RDF

    def triples(self, path, *options):
        """The triples of a file as Jena reads them, one a line; what Jena complains of fails."""
        command = [self.tool("jena", "bin", "riot"), "--check", "--strict", *options, "--output=NTRIPLES", path]
        result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
        self.assertEqual((result.returncode, result.stderr), (0, ""), path)
        return set(result.stdout.splitlines())

    def test_jena_finds_all_syntaxes_valid_and_isomorphic(self):
        # There are no blank nodes, so that graphs are isomorphic where their triples are the same.
        for folder, _, wording in self.made:
            expected = self.triples(os.path.join(folder, "graph.nt"))
            self.assertFalse([line for line in expected if line.startswith("_:")])
            for name in ("graph.ttl", "graph.rdf", "graph.jsonld"):
                with self.subTest(name, wording=wording):
                    found = self.triples(os.path.join(folder, name))
                    if name != "graph.rdf" or wording == "plain":  # XML has no control characters
                        self.assertEqual(found, expected)
                    self.assertEqual(len(found), len(expected))
            self.assertEqual(self.triples(os.path.join(folder, "graph.nq"), "--merge"), expected)

    def test_shacl_has_nothing_to_report(self):
        shapes = str(PROJECT / "ontology" / "shapes.ttl")
        outputs = [os.path.join(self.samples, "graph.ttl"), os.path.join(self.made[0][0], "graph.ttl")]
        outputs += [os.path.join(path, "graph.ttl") for path in os.environ.get("PACTA_MORE_OUTPUTS", "").split(":") if path]
        for path in outputs:
            with self.subTest(path):
                report = self.run_tool(self.tool("jena", "bin", "shacl"), "validate", "--text", "--shapes", shapes, "--data", path)
                self.assertEqual(report.strip(), "Conforms")
        report = self.run_tool(self.tool("python", "bin", "pyshacl"), "-s", shapes, "-f", "human", outputs[0])
        self.assertIn("Conforms: True", report)

    # ---- Triple stores

    def rows(self, answer):
        result = json.loads(answer)
        names = result["head"]["vars"]
        return sorted(tuple(row.get(name, {}).get("value", "") for name in names) for row in result["results"]["bindings"])

    def test_virtuoso_answers_a_million_triples_as_oxigraph_does(self):
        with tempfile.TemporaryDirectory(prefix="pacta-stores-") as folder:
            data = os.path.join(folder, "data")
            subprocess.run([self.writer, data, "11", str(STORE_ARTICLES), "plain", str(STORE_SPREAD), "ntriples"],
                           check=True, stdout=subprocess.DEVNULL)
            with open(os.path.join(data, "graph.nt"), "rb") as lines:
                self.assertGreater(sum(1 for _ in lines), 1_000_000)
            subprocess.run([self.write_gold, str(PROJECT / "samples"), os.path.join(folder, "gold")], check=True)
            shutil.copy(os.path.join(folder, "gold", "graph.ttl"), os.path.join(data, "gold.ttl"))
            for path in glob.glob(str(PROJECT / "ontology" / "*.ttl")):
                shutil.copy(path, data)
            oxigraph = self.tool("python", "bin", "oxigraph")
            index = os.path.join(folder, "oxigraph")
            self.run_tool(oxigraph, "load", "--location", index, "--file", *sorted(glob.glob(data + "/*")))
            with virtuoso(folder, data) as url:
                for path in sorted(glob.glob(str(PROJECT / "docs" / "queries" / "*.rq"))):
                    with self.subTest(os.path.basename(path)):
                        ours = self.run_tool(oxigraph, "query", "--location", index, "--query-file", path,
                                             "--results-format", "json", timeout=120)
                        theirs = self.run_tool(self.pacta, "query", "--endpoint", url, path, "--format", "json", timeout=120)
                        self.assertEqual(self.rows(theirs), self.rows(ours))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def virtuoso(folder, data):
    """A server of its own with the files of a folder in one graph; gives the address of its endpoint."""
    home = os.path.join(folder, "virtuoso")
    os.mkdir(home)
    sql, http = free_port(), free_port()
    template = (PROJECT / "docs" / "virtuoso.ini").read_text(encoding="utf-8")
    settings = template.replace("ServerPort = 1111", f"ServerPort = {sql}").replace("ServerPort = 8890", f"ServerPort = {http}")
    pathlib.Path(home, "virtuoso.ini").write_text(settings.replace("DirsAllowed = .", f"DirsAllowed = ., {data}"), encoding="utf-8")
    server = subprocess.Popen(["virtuoso-t", "+foreground", "+configfile", "virtuoso.ini"], cwd=home,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(sql)
        subprocess.run([str(PROJECT / "scripts" / "load-virtuoso"), "--port", str(sql), data], check=True,
                       stdout=subprocess.DEVNULL)
        yield f"http://127.0.0.1:{http}/sparql"
    finally:
        server.terminate()
        server.wait()


def wait_for(port, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.5)
    raise AssertionError(f"nothing listens on port {port}")


if __name__ == "__main__":
    if len(sys.argv) not in (5, 6):
        sys.exit("usage: " + sys.argv[0] + " WRITE_GENERATED WRITE_GOLD PACTA TOOLS [OUTPUT]")
    Interop.output = sys.argv.pop() if len(sys.argv) == 6 else tempfile.mkdtemp(prefix="pacta-pictures-")
    os.makedirs(Interop.output, exist_ok=True)
    Interop.tools, Interop.pacta, Interop.write_gold = (os.path.abspath(sys.argv.pop()) for _ in range(3))
    generated.main(Interop)
