"""What a first query moves: the files that a browser loads for it, compressed.

    python3 Tests/Bench/search_bytes.py --bilim .build/release/bilim --documents documents.jsonl

Every query of the set is asked in a fresh page. Counted is all that the search loads, with the engine as it
is published, whole files compressed as `bilim publish` has it. `--times` asks on a processor slowed down four times and prints
the time from the call to the ranked results, with all files at hand. `--most-p95` fails above so many bytes.
"""
import argparse
import contextlib
import csv
import pathlib
import subprocess
import shutil
import sys
import tempfile

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Tools"))
from parts import Folder  # noqa: E402
QUERIES = ROOT / "Tests" / "SearchTests" / "Queries" / "queries.tsv"
ASK = """async ([query, root, other]) => {
  const started = performance.now();
  await bilimSearch.search(query, root, other);
  return performance.now() - started;
}"""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bilim", default=".build/release/bilim")
    parser.add_argument("--documents")
    parser.add_argument("--public", type=pathlib.Path, default=ROOT / "Public", help="where the scripts are taken from")
    parser.add_argument("--files", type=pathlib.Path, help="a folder with the data files, made before")
    parser.add_argument("--most-p95", type=int, help="fail where one query in twenty moves more bytes")
    parser.add_argument("--every", type=int, default=1, help="ask every n-th query only")
    parser.add_argument("--times", action="store_true")
    arguments = parser.parse_args()
    with QUERIES.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[::arguments.every]
    panel, = arguments.public.resolve().glob("assets/search.*.js")
    script, = arguments.public.resolve().glob("assets/search-engine.*.js")
    failed = False
    with contextlib.ExitStack() as stack, tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        if arguments.files:
            folder = arguments.files
        else:
            source = ["--documents", arguments.documents] if arguments.documents else []
            command = [arguments.bilim, "search-lab", "files", folder, *source]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        folder = pathlib.Path(folder)
        files = sorted(folder.glob("*.js"))
        for published in (panel, script):
            shutil.copy(published, folder)
        roots = {tag: (f"{tag}.js", f"{tag}-partner.js") for tag in ("kk", "ru")}
        print(f"{len(files)} files, {sum(path.stat().st_size for path in files)} bytes")
        (folder / "index.html").write_text(
            f'<!doctype html><meta charset="utf-8"><title>-</title><script src="{panel.name}"></script>'
            f'<script src="{script.name}"></script>', encoding="utf-8")
        site = Folder(folder)
        origin = stack.enter_context(site.served())
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for tag, other in (("kk", "ru"), ("ru", "kk")):
            moved, times = [], []
            for row in (row for row in rows if row["language"] == tag):
                context = browser.new_context()
                page = context.new_page()
                site.sent.clear()
                loaded = []
                page.on("request", lambda request: loaded.append(request.url))
                page.goto(origin)
                session = page.context.new_cdp_session(page)
                page.evaluate(ASK, [row["query"], roots[tag][0], roots[other][1]])
                site.sent.pop("index.html", None)
                moved.append((sum(site.sent.values()), len(loaded) - 1, row["query"]))
                if arguments.times:
                    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
                    times.append(page.evaluate(ASK, [row["query"], roots[tag][0], roots[other][1]]))
                context.close()
            moved.sort()
            over = sum(most > 20 * 1024 for most, _, _ in moved)
            median, most = moved[len(moved) // 2], moved[-1]
            p95 = moved[len(moved) * 95 // 100]
            print(f"{tag}: first query median {median[0]} bytes in {median[1]} requests, p95 {p95[0]}, "
                  f"most {most[0]} in {most[1]} requests ({most[2]}), {over} of {len(moved)} above 20 KB")
            if times:
                times.sort()
                print(f"{tag}: processor slowed 4 times: median {times[len(times) // 2]:.1f} ms, "
                      f"p95 {times[len(times) * 95 // 100]:.1f} ms")
            failed |= arguments.most_p95 is not None and p95[0] > arguments.most_p95
        browser.close()
    sys.exit(failed)


if __name__ == "__main__":
    main()
