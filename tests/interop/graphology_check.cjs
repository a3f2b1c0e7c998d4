// graphology_check.cjs TOOLS FILE: prints what graphology reads in a GraphML or GEXF file, as JSON.
const { createRequire } = require("module");
const { readFileSync } = require("fs");
const tools = createRequire(process.argv[2] + "/");
const file = process.argv[3];

const { MultiDirectedGraph } = tools("graphology");
const { parse } = file.endsWith(".gexf") ? tools("graphology-gexf") : tools("graphology-graphml");
const graph = parse(MultiDirectedGraph, readFileSync(file, "utf8"));

const nodes = Object.fromEntries(graph.mapNodes((id, attributes) => [id, attributes]));
const edges = Object.fromEntries(
  // An attribute is called target, too: the ends come last.
  graph.mapEdges((id, attributes, source, target) => [id, { ...attributes, source, target }]));
process.stdout.write(JSON.stringify({ nodes, edges }));
