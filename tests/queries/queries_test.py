#!/usr/bin/env python3
"""The queries of docs/queries over the graph that the samples' annotators drew, against tests/queries/expected.

    queries_test.py QUERIES EXPECTED WRITE_GOLD SAMPLES ONTOLOGY [--pacta PACTA] [--approve]

rdflib answers, and with --pacta `pacta query` too, where Oxigraph is installed. Rows are compared in the query's own
order as tab-separated values; --approve writes what rdflib found."""

import argparse
import difflib
import pathlib
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77  # ctest: SKIP_RETURN_CODE

try:
    import rdflib
except ImportError as error:
    print(error)
    sys.exit(SKIPPED)


def value(term):
    """A value as a person compares it: engines write numbers and plain strings in different ways."""
    return "" if term is None else str(term).replace("\t", " ").replace("\n", " ")


def by_rdflib(graph, query):
    result = graph.query(query)
    rows = [[str(variable) for variable in result.vars]] + [[value(term) for term in row] for row in result]
    return ["\t".join(row) + "\n" for row in rows]


def by_pacta(pacta, folder, path):
    import json

    run = subprocess.run([pacta, "query", folder, path, "--format", "json"], capture_output=True, check=True)
    result = json.loads(run.stdout)
    names = result["head"]["vars"]
    rows = [names] + [[value(row.get(name, {}).get("value")) for name in names] for row in result["results"]["bindings"]]
    return ["\t".join(row) + "\n" for row in rows]


def differs(name, expected, found):
    diff = list(difflib.unified_diff(expected, found, f"expected/{name}", name))
    sys.stdout.writelines(diff)
    return bool(diff)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("queries", "expected", "write_gold", "samples", "ontology"):
        arguments.add_argument(name, type=pathlib.Path)
    arguments.add_argument("--pacta")
    arguments.add_argument("--approve", action="store_true")
    options = arguments.parse_args()

    failures = 0
    with tempfile.TemporaryDirectory(prefix="pacta-queries-") as folder:
        subprocess.run([options.write_gold, options.samples, folder], check=True)
        graph = rdflib.Graph()
        for path in [pathlib.Path(folder) / "graph.ttl", *sorted(options.ontology.glob("*.ttl"))]:
            graph.parse(str(path), format="turtle")
        queries = sorted(options.queries.glob("*.rq"))
        for path in queries:
            found = by_rdflib(graph, path.read_text(encoding="utf-8"))
            expected = options.expected / (path.stem + ".tsv")
            if options.approve:
                expected.write_text("".join(found), encoding="utf-8")
                continue
            wanted = expected.read_text(encoding="utf-8").splitlines(True) if expected.exists() else []
            failures += differs(path.stem + " by rdflib", wanted, found)
            if options.pacta and shutil.which("oxigraph"):
                failures += differs(path.stem + " by pacta query", wanted, by_pacta(options.pacta, folder, path))
    if options.approve:
        print(f"{len(queries)} answers approved; read the change with git diff before you commit it")
    elif failures or not queries:
        print(f"{failures} answers differ; tests/queries/approve accepts what was found")
    return 1 if failures or not queries else 0


if __name__ == "__main__":
    sys.exit(main())
