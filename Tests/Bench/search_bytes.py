"""What a first query moves: the files that a browser loads for it, compressed.

    python3 Tests/Bench/search_bytes.py --bilim .build/release/bilim --documents documents.jsonl

Every query of the set is asked in a fresh page. Counted is all that the search loads, its script included,
each file compressed with gzip at level 9. `--times` asks on a processor slowed down four times and prints
the time from the call to the ranked results, with all files at hand. `--most` fails above so many bytes.
"""
import argparse
import csv
import gzip
import pathlib
import subprocess
import sys
import tempfile
import urllib.parse

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
QUERIES = ROOT / "Tests" / "SearchTests" / "Queries" / "queries.tsv"
SCRIPT = ROOT / "Templates" / "assets" / "search-engine.js"
ASK = """async ([query, root, other]) => {
  const started = performance.now();
  await bilimSearch.search(query, root, other);
  return performance.now() - started;
}"""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bilim", default=".build/release/bilim")
    parser.add_argument("--documents")
    parser.add_argument("--most", type=int)
    parser.add_argument("--every", type=int, default=1, help="ask every n-th query only")
    parser.add_argument("--times", action="store_true")
    arguments = parser.parse_args()
    with QUERIES.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[::arguments.every]
    failed = False
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        source = ["--documents", arguments.documents] if arguments.documents else []
        command = [arguments.bilim, "search-lab", "files", folder, *source]
        out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        roots = dict(line.split("\t") for line in out.splitlines())
        files = sorted(pathlib.Path(folder).iterdir())
        sizes = {path.name: len(gzip.compress(path.read_bytes(), 9, mtime=0)) for path in [*files, SCRIPT]}
        print(f"{len(files)} files, {sum(sizes.values())} bytes compressed; script {sizes[SCRIPT.name]}; "
              + ", ".join(f"{tag} root {sizes[name]}" for tag, name in roots.items()))
        page_file = pathlib.Path(folder) / "index.html"
        page_file.write_text(f'<!doctype html><meta charset="utf-8"><title>-</title><script src="{SCRIPT.as_uri()}">'
                             "</script>", encoding="utf-8")
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for tag, other in (("kk", "ru"), ("ru", "kk")):
            moved, times = [], []
            for row in (row for row in rows if row["language"] == tag):
                page = browser.new_page()
                loaded = []
                page.on("request", lambda request: loaded.append(request.url))
                page.goto(page_file.as_uri())
                session = page.context.new_cdp_session(page)
                page.evaluate(ASK, [row["query"], roots[tag], roots[other]])
                names = [pathlib.Path(urllib.parse.urlparse(url).path).name for url in loaded]
                moved.append((sum(sizes.get(name, 0) for name in names), len(names) - 1, row["query"]))
                if arguments.times:
                    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
                    times.append(page.evaluate(ASK, [row["query"], roots[tag], roots[other]]))
                page.close()
            moved.sort()
            median, most = moved[len(moved) // 2], moved[-1]
            p95 = moved[len(moved) * 95 // 100]
            print(f"{tag}: first query median {median[0]} bytes in {median[1]} files, p95 {p95[0]}, "
                  f"most {most[0]} in {most[1]} files ({most[2]})")
            if times:
                times.sort()
                print(f"{tag}: processor slowed 4 times: median {times[len(times) // 2]:.1f} ms, "
                      f"p95 {times[len(times) * 95 // 100]:.1f} ms")
            failed |= arguments.most is not None and most[0] > arguments.most
        browser.close()
    sys.exit(failed)


if __name__ == "__main__":
    main()
