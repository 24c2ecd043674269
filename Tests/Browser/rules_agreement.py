"""The shipped questionnaire-rules.js must agree with both Swift evaluators on a million seeded cases.

    python3 Tests/Browser/rules_agreement.py [--bilim PATH] [--blocks N]

`bilim rules vectors` prints, for each block of 10 000 cases, a digest by the tables and one by the diagrams.
The same cases run through the shipped script and data in headless Chromium. Every digest must be the same.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]

PAGE = """<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>t</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:">
<script src="rules.js"></script><script src="start.js"></script><script src="data.js"></script></head><body></body></html>"""

# Draws the same cases as RandomCases in Swift (mulberry32) and digests all aspects (FNV-1a).
RUN = """(seed) => {
  const rules = bilim.rules;
  const domain = (question) => {
    if (question.several) {
      return Array.from({length: 1 << question.values.length}, (_, set) =>
        question.values.filter((value, bit) => set & (1 << bit)));
    }
    const numbers = [];
    if (question.range) for (let n = question.range[0]; n <= question.range[1]; n += 1) numbers.push(n);
    return numbers.concat(question.values);
  };
  const members = rules.questions.map((question, position) => {
    const groups = Array.from({length: rules.counts[position]}, () => []);
    domain(question).forEach((answer) => groups[rules.group(question, answer)].push(answer));
    return groups;
  });
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  let digest = 0x811C9DC5;
  for (let i = 0; i < 10000; i += 1) {
    const answers = {};
    rules.questions.forEach((question, position) => {
      const groups = members[position], group = groups[next() % groups.length];
      answers[question.id] = group[next() % group.length];
    });
    for (const value of rules.evaluate(answers)) digest = Math.imul(digest ^ value, 0x01000193) >>> 0;
  }
  return digest;
}"""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--public", help="not needed here; every suite accepts it")
    parser.add_argument("--artifacts", help="not needed here; every suite accepts it")
    parser.add_argument("--bilim", default=str(ROOT / ".build/release/bilim"))
    parser.add_argument("--blocks", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    vectors = subprocess.run(
        [options.bilim, "rules", "vectors", "--blocks", str(options.blocks), "--seed", str(options.seed)],
        check=True, capture_output=True, text=True, cwd=ROOT).stdout.split("\n")
    data = subprocess.run(
        [options.bilim, "rules", "data", "--language", "kk"],
        check=True, capture_output=True, text=True, cwd=ROOT).stdout
    wrong = 0
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        folder = pathlib.Path(folder)
        (folder / "page.html").write_text(PAGE)
        (folder / "data.js").write_text(data)
        script = ROOT / "Templates/assets/questionnaire-rules.js"
        (folder / "rules.js").write_text(script.read_text())
        (folder / "start.js").write_text(
            "bilim.questionnaire = (data) => { bilim.rules = new bilim.Rules(data); };")
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        page.goto((folder / "page.html").as_uri())
        page.wait_for_function("() => Boolean(window.bilim && window.bilim.rules)")
        # evaluate() from outside needs no inline script, so the strict policy stays in force.
        for line in filter(None, vectors):
            block, tables, diagrams = map(int, line.split())
            browser_digest = page.evaluate(RUN, options.seed + block)
            if not tables == diagrams == browser_digest:
                wrong += 1
                print(f"block {block}: tables {tables}, diagrams {diagrams}, browser {browser_digest}")
        browser.close()
    print(f"{options.blocks * 10000} cases in three evaluators, {wrong} blocks of 10 000 differ")
    print(f"{options.blocks - wrong} passed, {wrong} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
