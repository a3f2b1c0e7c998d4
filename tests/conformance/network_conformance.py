"""GraphML, GEXF, CSV and DOT read by other people's tools: the right counts, ids, types and labels."""

import csv
import os
import shutil
import subprocess
import sys
import unittest
import xml.etree.ElementTree as etree

import generated

try:
    import igraph
    import networkx
except ImportError as error:
    print(error)
    sys.exit(generated.SKIPPED)

FFFD = "\ufffd"


def in_xml(text):
    """A text as XML 1.0 can carry it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c if c in "\t\n" or (c >= " " and c not in "\ufffe\uffff") else FFFD for c in text)


class NetworkConformance(generated.TestCase):
    def test_networkx_reads_the_statement_multigraph(self):
        types = {"weight": float, "confidence": float, "own": bool, "r": int, "position": str, "evidence": str}
        for folder, counts, _ in self.graphs():
            graph = networkx.read_graphml(os.path.join(folder, "graph.graphml"), force_multigraph=True)
            self.assertIsInstance(graph, networkx.MultiDiGraph)
            self.assertEqual(graph.number_of_nodes(), counts["nodes"])
            self.assertEqual(graph.number_of_edges(), counts["statements"])
            lines = generated.statements(folder)
            for source, target, key, data in graph.edges(keys=True, data=True):
                line = lines[key]
                self.assertEqual((source, target), ("actor/" + line["holder"], "treaty/" + line["treaty"]))
                for name, type_ in types.items():
                    self.assertIs(type(data[name]), type_)
                self.assertEqual(data["confidence"], line["confidence"])
                self.assertEqual(data["own"], line["attributedTo"] is None)
                self.assertEqual(data.get("evidence", ""), in_xml(line["evidence"]["text"]))
                for name in ("aspect", "act", "status", "scope", "condition", "inclusionOf", "requestedAction", "date"):
                    expected = line[name]
                    self.assertEqual(data.get(name), None if expected is None else in_xml(expected))

    def test_labels_with_markup_and_other_scripts_stay_whole(self):
        labels = {"plain": "Ministry of état 中国", "hostile": 'R & "D" <Ministry> ]]> état 中国'}
        for folder, _, wording in self.graphs():
            path = os.path.join(folder, "graph.graphml")
            by_networkx = networkx.read_graphml(path, force_multigraph=True)
            self.assertEqual(by_networkx.nodes["actor/actor_1"]["label"], labels[wording])
            by_igraph = igraph.Graph.Read_GraphML(path)
            self.assertEqual(by_igraph.vs.find(id="actor/actor_1")["label"], labels[wording])

    def test_networkx_reads_the_collapsed_graph(self):
        for folder, counts, _ in self.graphs():
            graph = networkx.read_graphml(os.path.join(folder, "graph.collapsed.graphml"))
            self.assertEqual(type(graph), networkx.DiGraph)  # no parallel edges are left
            self.assertEqual(graph.number_of_edges(), counts["ties"])
            weights = [weight for *_, weight in graph.edges(data="weight")]
            self.assertEqual(sum(weights), counts["statements"])
            self.assertGreater(min(weights), 0)
            for *_, data in graph.edges(data=True):
                self.assertLessEqual(data["favourable"] + data["adverse"], data["weight"])

    def test_igraph_reads_both(self):
        for folder, counts, _ in self.graphs():
            for name, edges in (("graph.graphml", counts["statements"]), ("graph.collapsed.graphml", counts["ties"])):
                graph = igraph.Graph.Read_GraphML(os.path.join(folder, name))
                self.assertTrue(graph.is_directed())
                self.assertEqual((graph.vcount(), graph.ecount()), (counts["nodes"], edges))
                self.assertEqual(set(graph.vs["type"]), {"actor", "treaty"})
                self.assertEqual(sum(graph.es["weight"]), counts["statements"])
                self.assertEqual(len(set(graph.es["id"])), edges)

    def test_gexf_is_whole_and_dated(self):
        # networkx reads GEXF 1.2 only; what Gephi wants is told by the recipe in docs/formats.md.
        space = "{http://gexf.net/1.3}"
        for folder, counts, _ in self.graphs():
            graph = etree.parse(os.path.join(folder, "graph.gexf")).getroot().find(space + "graph")
            declared = {a.get("class"): {b.get("id") for b in a} for a in graph.iter(space + "attributes")}
            self.assertEqual(set(declared), {"node", "edge"})
            nodes = {n.get("id"): n.get("label") for n in graph.iter(space + "node")}
            edges = list(graph.iter(space + "edge"))
            self.assertEqual((len(nodes), len(edges)), (counts["nodes"], counts["statements"]))
            self.assertEqual(len({e.get("id") for e in edges}), len(edges))
            lines = generated.statements(folder)
            for edge in edges:
                line = lines[edge.get("id")]
                self.assertLessEqual({edge.get("source"), edge.get("target")}, set(nodes))
                self.assertEqual(edge.get("kind"), line["position"])
                self.assertIsNotNone(edge.find("{http://gexf.net/1.3/viz}color"))
                if line["date"]:
                    self.assertTrue(edge.get("start").startswith(line["date"]))
                    self.assertTrue(edge.get("end").startswith(line["date"]))
                values = {v.get("for"): v.get("value") for v in edge.iter(space + "attvalue")}
                self.assertLessEqual(set(values), declared["edge"])
                self.assertEqual(values["evidence"], in_xml(line["evidence"]["text"]))

    def test_csv_tables_refer_to_each_other(self):
        for folder, counts, _ in self.graphs():
            tables = []
            for name in ("graph.nodes.csv", "graph.edges.csv"):
                with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
                    tables.append(list(csv.DictReader(file, strict=True)))
            nodes, edges = tables
            self.assertEqual((len(nodes), len(edges)), (counts["nodes"], counts["statements"]))
            ids = {node["Id"] for node in nodes}
            lines = generated.statements(folder)
            for edge in edges:
                self.assertLessEqual({edge["Source"], edge["Target"]}, ids)
                self.assertNotIn(None, edge.values())
                self.assertEqual(edge["Evidence"], lines[edge["Id"]]["evidence"]["text"])
                self.assertEqual(edge["Condition"], lines[edge["Id"]]["condition"] or "")

    @unittest.skipIf(shutil.which("dot") is None, "no dot")
    def test_graphviz_reads_dot(self):
        for folder, counts, wording in self.graphs():
            path = os.path.join(folder, "graph.dot")
            result = subprocess.run(["dot", "-Tplain", path], capture_output=True, check=True)
            self.assertEqual(result.stderr, b"")
            kinds = [line.split(b" ")[0] for line in result.stdout.splitlines()]
            self.assertEqual((kinds.count(b"node"), kinds.count(b"edge")), (counts["nodes"], counts["ties"]))


if __name__ == "__main__":
    generated.main(NetworkConformance)
