"""Generated graphs in every format, for the conformance tests to read with other people's tools."""

import json
import os
import subprocess
import sys
import tempfile
import unittest

SKIPPED = 77  # ctest: SKIP_RETURN_CODE



def statements(folder):
    """The statements as the line format gives them, by id."""
    with open(os.path.join(folder, "graph.jsonl"), encoding="utf-8", newline="\n") as lines:
        return {s["id"]: s for s in map(json.loads, lines)}


class TestCase(unittest.TestCase):
    """Graphs made once for all tests of a class."""

    writer = None
    made = []

    @classmethod
    def setUpClass(cls):
        for seed, articles, wording in ((1, 40, "plain"), (2, 40, "hostile"), (3, 1, "plain")):
            folder = tempfile.TemporaryDirectory(prefix="pacta-conformance-")
            cls.addClassCleanup(folder.cleanup)
            output = subprocess.run(
                [cls.writer, folder.name, str(seed), str(articles), wording], check=True, capture_output=True
            )
            cls.made.append((folder.name, json.loads(output.stdout), wording))

    def graphs(self):
        """For each graph: a folder with one file a format, what the graph holds, and its wording."""
        return self.made


def main(test_case):
    """Runs the calling script's tests: SCRIPT WRITER."""
    if len(sys.argv) != 2:
        sys.exit("usage: " + sys.argv[0] + " WRITE_GENERATED")
    test_case.writer = sys.argv.pop()
    unittest.main(verbosity=2)
