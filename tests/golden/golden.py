#!/usr/bin/env python3
"""Reads the samples with the program and compares what comes out with samples/expected.

  golden.py PACTA SAMPLES [--approve]

One file an article, one block a statement, in a form that a person can review: whether samples/gold.jsonl has it (+) or
not (-), the facets that are set, and the words that show it. What is approved is thus known to be right or wrong; the test
tells when it changes. Confidence, identity and trace are left out: they move with every trained model. Exit code 1 with a
diff where anything differs; --approve writes what came out.
"""
import difflib
import json
import pathlib
import re
import subprocess
import sys

FACETS = ("target expressedBy attributedTo aspect act status modality polarity scope condition inclusionOf "
          "requestedAction segment date").split()
USUAL = {"modality": "asserted", "polarity": "positive", "segment": "news"}


def annotations(samples):
    """By article: for each annotated statement the accepted holders, positions and treaties."""
    accepted = {}
    for line in (samples / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        accepted[article["doc"]] = [
            [value if isinstance(value, list) else [value] for value in (gold[f] for f in ("holder", "position", "treaty"))]
            for gold in article["statements"]]
    return accepted


def is_annotated(statement, accepted):
    found = [statement[f] for f in ("holder", "position", "treaty")]
    article = pathlib.PurePath(statement["article"])
    name = article.stem if article.suffix in (".txt", ".html") else article.name
    return any(all(value in values for value, values in zip(found, gold)) for gold in accepted.get(name, []))


def block(statement, accepted):
    mark = "+" if is_annotated(statement, accepted) else "-"
    lines = [mark + " {holder} {position} {treaty}".format(**statement)]
    for name in FACETS:
        if statement[name] is not None and statement[name] != USUAL.get(name):
            lines.append(f"  {name}: {statement[name]}")
    lines.append("  “" + " ".join(statement["evidence"]["text"].split()) + "”")
    return "\n".join(lines) + "\n"


def statements_by_article(pacta, samples):
    """From the folder above, so that articles have the same names everywhere."""
    inputs = [f"{samples.name}/{pattern}" for pattern in ("*.txt", "*.html", "briefs.jsonl")]
    run = subprocess.run([pacta, "extract", *inputs, "--quiet"], cwd=samples.parent, stdout=subprocess.PIPE,
                         check=True, encoding="utf-8")
    accepted = annotations(samples)
    articles = {}
    for line in run.stdout.splitlines():
        statement = json.loads(line)
        articles.setdefault(statement["article"], []).append(block(statement, accepted))
    return {article: "\n".join(blocks) for article, blocks in articles.items()}


def file_name(article):
    """Not .txt, which would make it an article."""
    return re.sub(r"[^A-Za-z0-9._-]+", "_", pathlib.PurePath(article).name) + ".statements"


def main():
    arguments = [a for a in sys.argv[1:] if a != "--approve"]
    pacta, samples = arguments[0], pathlib.Path(arguments[1]).resolve()
    expected = samples / "expected"
    found = {file_name(article): text for article, text in statements_by_article(pacta, samples).items()}
    if "--approve" in sys.argv:
        expected.mkdir(exist_ok=True)
        for old in expected.glob("*.statements"):
            old.unlink()
        for name, text in found.items():
            (expected / name).write_text(text, encoding="utf-8")
        print(f"{len(found)} articles approved; read the change with git diff before you commit it")
        return 0
    wanted = {path.name: path.read_text(encoding="utf-8") for path in expected.glob("*.statements")}
    differing = 0
    for name in sorted(wanted.keys() | found.keys()):
        diff = list(difflib.unified_diff(wanted.get(name, "").splitlines(True), found.get(name, "").splitlines(True),
                                         f"expected/{name}", f"found/{name}"))
        sys.stdout.writelines(diff)
        differing += bool(diff)
    if differing or not wanted:
        print(f"{differing} of {len(wanted)} articles differ; tests/golden/approve accepts what was found")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
