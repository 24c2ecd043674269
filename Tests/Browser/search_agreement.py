"""The two interpreters of the language tables, in Swift and in the browser, must agree.

Every text of the site, chains of the tables' own suffixes and random strings are read by both, in real
Chromium from files on disk; then every query of the query set is answered by both. No difference is allowed:
not in a letter of a stem, not in a score, not in a snippet.

    python3 Tests/Browser/search_agreement.py --bilim .build/release/bilim --documents documents.jsonl
"""
import argparse
import csv
import html
import json
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
QUERIES = ROOT / "Tests" / "SearchTests" / "Queries" / "queries.tsv"
SCRIPT = ROOT / "Templates" / "assets" / "search-engine.js"

COMPARE = """async ([lines, roots]) => {
  const differences = [];
  let words = 0;
  for (const [text, ...expected] of lines) {
    for (let at = 0; at < roots.length; at += 1) {
      const { script, reader } = await bilimSearch.open(roots[at]);
      const read = script.words(text);
      words += read.length;
      const actual = read.map((word) => {
        const term = reader.term(word);
        return [term.key, term.spelling, reader.folded(word), +term.isDistinct, +reader.isCommon(word), word.start,
          word.end].join(' ');
      }).join('|');
      if (actual !== expected[at]) differences.push([text, expected[at], actual]);
    }
  }
  return [words, differences];
}"""

ANSWER = """async ([queries, roots, partners]) => {
  const answers = [];
  for (const [language, query] of queries) {
    const [root, other] = language === 'kk' ? [roots[0], partners[1]] : [roots[1], partners[0]];
    const started = performance.now();
    const found = await bilimSearch.search(query, root, other, true);
    answers.push([found, performance.now() - started]);
  }
  return answers;
}"""


def command(arguments, *words):
    source = ["--documents", arguments.documents] if arguments.documents else []
    run = subprocess.run([arguments.bilim, "search-lab", *words, *source], check=True, capture_output=True, text=True)
    return run.stdout.splitlines()


def markup(runs):
    texts = [(html.escape(run["text"]).replace("&#x27;", "&#39;"), run["isMarked"]) for run in runs]
    return "".join(f"<mark>{text}</mark>" if marked else text for text, marked in texts)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--public", help="not needed here; every suite accepts it")
    parser.add_argument("--artifacts", help="not needed here; every suite accepts it")
    parser.add_argument("--bilim", default=".build/release/bilim")
    parser.add_argument("--documents")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with QUERIES.open(encoding="utf-8") as file:
        queries = [(row["language"], row["query"])
                   for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    # Words that no edition has, so that others are suggested.
    queries += [(language, query[::-1]) for language, query in queries]
    queries += [(language, max(query.split(), key=len)[:-1] + "щфъ") for language, query in queries]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        names = [line.split("\t") for line in command(arguments, "files", folder)]
        roots, partners = [name[1] for name in names], [name[2] for name in names]
        page_file = pathlib.Path(folder) / "index.html"
        page_file.write_text(f'<!doctype html><meta charset="utf-8"><title>-</title><script src="{SCRIPT.as_uri()}">'
                             "</script>", encoding="utf-8")
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(page_file.as_uri())
        lines = [json.loads(line) for line in
                 command(arguments, "vectors", "--count", str(arguments.count), "--seed", str(arguments.seed))]
        words, differences = 0, []
        for start in range(0, len(lines), 5000):
            count, found = page.evaluate(COMPARE, [lines[start:start + 5000], roots])
            words += count
            differences += found
        print(f"{len(lines)} texts, {words} words read by both, {len(differences)} differences")
        for text, expected, actual in differences[:5]:
            print(f"  {text!r}\n    Swift:   {expected}\n    browser: {actual}")
        asked = pathlib.Path(folder) / "queries.tsv"
        asked.write_text("\n".join("\t".join(row) for row in [("language", "query"), *queries]), encoding="utf-8")
        ours = [json.loads(line) for line in command(arguments, "answers", str(asked))]
        answers = page.evaluate(ANSWER, [queries, roots, partners])
        unequal = 0
        for (language, query), expected, (found, _) in zip(queries, ours, answers, strict=True):
            actual = {name: [{key: hit[key] for key in ("rank", "url", "title", "section", "score")}
                             | {"snippet": markup(hit["snippet"])} for hit in found[name]]
                      for name in ("hits", "otherHits")} | {"suggestions": found["suggestions"]}
            if unequal_parts := [name for name in actual if actual[name] != expected[name]]:
                unequal += 1
                if unequal <= 3:
                    name = unequal_parts[0]
                    print(f"  {language} {query}\n    Swift:   {expected[name][:2]}\n    browser: {actual[name][:2]}")
        times = sorted(time for _, time in answers)
        suggesting = sum(bool(answer["suggestions"]) for answer in ours)
        print(f"{suggesting} queries with words suggested")
        print(f"{len(queries)} queries answered by both, {unequal} differences; "
              f"browser p95 {times[len(times) * 95 // 100]:.1f} ms")
        browser.close()
    failed = len(differences) + unequal
    print(f"{len(lines) + len(queries) - failed} passed, {failed} failed")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
