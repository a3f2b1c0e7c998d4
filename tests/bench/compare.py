#!/usr/bin/env python3
"""How fast Pacta writes, beside Raptor, serd and networkx on the same graph in the same run; and whether the
memory that writing takes stays the same from one million to ten million triples.

    compare.py EXPORT_BENCH [--articles N] [--rounds N]

Processor seconds, medians over the rounds. Tools that are not installed are left out."""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def own_rates(bench, articles, rounds, folder):
    """What the bench measures itself: {name: (items a second, unit)}, and what the graph holds."""
    lines = subprocess.run(
        [bench, "formats", str(articles), str(rounds), folder], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    rows = [line.split("\t") for line in lines]
    size = {unit: int(count) for name, count, unit in rows if name == "graph"}
    return {name: (float(rate), unit) for name, rate, unit in rows if name != "graph"}, size


def processor_seconds(command):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} failed")
    return usage.ru_utime + usage.ru_stime


def peak_megabytes(bench, syntax, triples):
    output = subprocess.run([bench, "stream", syntax, str(triples)], check=True, capture_output=True, text=True).stdout
    return int(output.split("\t")[1]) / 1024


def serd_rates(triples, rounds, folder):
    """serdi reads before it writes: the time to read and write N-Triples is measured beside."""
    if shutil.which("serdi") is None:
        return {}
    path = os.path.join(folder, "graph.nt")
    rates = {}
    for syntax in ("ntriples", "turtle"):
        command = ["serdi", "-b", "-i", "ntriples", "-o", syntax, path]
        seconds = statistics.median(processor_seconds(command) for _ in range(rounds))
        rates[f"serdi, N-Triples to {syntax}"] = (triples / seconds, "triples")
    return rates


def networkx_rate(statements, rounds, folder):
    try:
        import networkx
    except ImportError:
        return {}
    graph = networkx.read_graphml(os.path.join(folder, "graph.graphml"), force_multigraph=True)
    seconds = []
    for _ in range(rounds):
        start = time.process_time()
        networkx.write_graphml(graph, os.path.join(folder, "networkx.graphml"))
        seconds.append(time.process_time() - start)
    return {f"networkx {networkx.__version__} graphml": (statements / statistics.median(seconds), "statements")}


def print_table(rates):
    reference = {"triples": rates["turtle"][0], "statements": rates["graphml"][0]}
    print("| what | a second | beside our turtle or graphml |\n|---|---|---|")
    for name, (rate, unit) in rates.items():
        amount = f"{rate / 1e6:.2f} M" if rate >= 1e6 else f"{rate / 1e3:.0f} k"
        print(f"| {name} | {amount} {unit} | {rate / reference[unit]:.3f} |")


def print_memory(bench):
    print("\n| streamed | 1 M triples | 10 M triples |\n|---|---|---|")
    for syntax in ("turtle", "nquads", "jsonld"):
        peaks = [peak_megabytes(bench, syntax, count) for count in (10**6, 10**7)]
        print(f"| {syntax} | {peaks[0]:.1f} MB | {peaks[1]:.1f} MB |")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("bench")
    arguments.add_argument("--articles", type=int, default=20000)
    arguments.add_argument("--rounds", type=int, default=5)
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="pacta-bench-") as folder:
        rates, size = own_rates(options.bench, options.articles, options.rounds, folder)
        print(f"{size['statements']:,} statements, {size['triples']:,} triples, median of {options.rounds}\n")
        rates.update(serd_rates(size["triples"], options.rounds, folder))
        rates.update(networkx_rate(size["statements"], options.rounds, folder))
    print_table(rates)
    print_memory(options.bench)


if __name__ == "__main__":
    main()
