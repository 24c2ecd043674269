"""Asks the search what readers ask, and says how often a right answer is among the first three.

    python3 Tests/Bench/search_quality.py --bilim .build/release/bilim [--pagefind documents.jsonl]

The documents are what `bilim search-lab documents` prints. The queries stand in Tests/SearchTests/Queries/queries.tsv; those marked `held` were not looked at while the
search was tuned, those marked `late` were written after that, those marked `apart` by another hand before a later
round of tuning, from what people in some situation need: of them .877 had a right answer at first; those marked
`unseen` were written last and asked once (README.md has what came of it). Beside the search stand the same search with words cut at five letters, and Pagefind
(`pip install 'pagefind[bin]'` or `pagefind`), where it is installed. `--check` fails below bounds that stand a little
under what was measured.
"""
import argparse
import csv
import json
import pathlib
import statistics
import subprocess
import sys

QUERIES = pathlib.Path(__file__).resolve().parents[1] / "SearchTests" / "Queries" / "queries.tsv"
LEAST = {"plain": 0.97, "inflected": 0.95}
LEAST_HARD = 0.90
MOST_EMPTY = 0.02


def read_queries():
    with QUERIES.open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def ours(arguments, *options):
    command = [arguments.bilim, "search-lab", "answers", str(QUERIES), *options]
    if arguments.documents:
        command += ["--documents", arguments.documents]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return [json.loads(line) for line in lines]


def is_right(row, articles):
    return any(article in row["articles"].split(",") for article in articles)


def shares(rows, answers):
    """Kind -> (queries, share right in the first three, share with nothing)."""
    table = {}
    for row, articles in zip(rows, answers, strict=True):
        for name in (f"{row['language']} {row['kind']}", f"all {row['set']}", f"all {row['language']}", "all"):
            table.setdefault(name, []).append((is_right(row, articles[:3]), not articles))
    return {
        name: (len(found), sum(f[0] for f in found) / len(found), sum(f[1] for f in found) / len(found))
        for name, found in table.items()
    }


def pagefind(documents, rows):
    try:
        import pagefind  # noqa: F401
        from search_pagefind import answers
    except ImportError:
        return None
    return answers(documents, rows)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bilim", default=".build/release/bilim")
    parser.add_argument("--documents")
    parser.add_argument("--faults", action="store_true", help="list the queries that went wrong")
    parser.add_argument("--held", action="store_true", help="list held-out queries too")
    parser.add_argument("--pagefind", metavar="DOCUMENTS", help="ask Pagefind too, over these documents")
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    rows = read_queries()
    answers = ours(arguments)
    columns = {"ours": [answer["articles"] for answer in answers]}
    columns["cut at five"] = [answer["articles"] for answer in ours(arguments, "--cut", "5")]
    if arguments.pagefind and (found := pagefind(arguments.pagefind, rows)) is not None:
        columns["Pagefind"] = found
    tables = {name: shares(rows, found) for name, found in columns.items()}
    print(f"{'share right in first three':28}{'queries':>8}" + "".join(f"{name:>14}" for name in columns))
    for name in tables["ours"]:
        count = tables["ours"][name][0]
        print(f"{name:28}{count:8}" + "".join(f"{table[name][1]:14.3f}" for table in tables.values()))
    print(f"{'nothing found':36}" + "".join(f"{table['all'][2]:14.3f}" for table in tables.values()))
    times = sorted(answer["microseconds"] for answer in answers)
    print(f"time a query: median {statistics.median(times)} µs, p95 {times[len(times) * 95 // 100]} µs")
    if arguments.faults:
        for row, answer in zip(rows, answers, strict=True):
            if not is_right(row, answer["articles"][:3]) and (row["set"] == "tuned" or arguments.held):
                print(row["language"], row["kind"], row["query"], "->", answer["articles"][:4], "not", row["articles"])
    if arguments.check:
        faults = []
        for kind in sorted({row["kind"] for row in rows}):
            found = [is_right(row, a["articles"][:3]) for row, a in zip(rows, answers)
                     if row["kind"] == kind and row["set"] != "unseen"]
            share, least = sum(found) / len(found), LEAST.get(kind, LEAST_HARD)
            if share < least:
                faults.append(f"{kind}: {share:.3f}, at least {least} expected")
        if (share := tables["ours"]["all unseen"][1]) < LEAST_HARD:
            faults.append(f"unseen: {share:.3f}, at least {LEAST_HARD} expected")
        if tables["ours"]["all"][2] > MOST_EMPTY:
            faults.append(f"nothing found for {tables['ours']['all'][2]:.3f}, at most {MOST_EMPTY}")
        print("\n".join(faults))
        sys.exit(bool(faults))


if __name__ == "__main__":
    main()
