"""The shipped questionnaire-rules.js must agree with both Swift evaluators: on a million seeded cases, on every state of
every row of every table, and in the diagrams themselves, which is every state there is.

    python3 Tests/Browser/rules_agreement.py [--bilim PATH] [--blocks N]

`bilim rules vectors` prints, for each block of 10 000 cases, a digest by the tables and one by the diagrams.
The same cases run through the shipped script and data in headless Chromium. Every digest must be the same.
`bilim rules states` prints the same for every state of the questions of each row, for several people, and the
diagrams, which are walked side by side with those that the script has unpacked.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]

PAGE = """<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>t</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:">
<script src="rules.js"></script><script src="start.js"></script><script src="data.js"></script></head><body></body></html>"""

# Every answer by its position, as the shipped script takes it.
DOMAIN = """const rules = bilim.rules;
  const domain = (question) => {
    if (question.several) {
      return Array.from({length: 1 << question.values.length}, (_, set) =>
        question.values.filter((value, bit) => set & (1 << bit)));
    }
    const numbers = [];
    if (question.range) for (let n = question.range[0]; n <= question.range[1]; n += 1) numbers.push(n);
    return numbers.concat(question.values);
  };
  const domains = rules.questions.map(domain);"""

# Digests every combination of groups of answers to the questions of each row, around each person.
STATES = """(states) => {
  """ + DOMAIN + """
  const firsts = states.classes.map((classes) => {
    const groups = [];
    classes.forEach((group, position) => { if (groups[group] === undefined) groups[group] = position; });
    return groups;
  });
  return states.rows.map((row) => {
    let digest = 0x811C9DC5;
    const vary = (answers, depth) => {
      if (depth === row.asked.length) {
        for (const value of rules.evaluate(answers)) digest = Math.imul(digest ^ value, 0x01000193) >>> 0;
        return;
      }
      const question = row.asked[depth];
      firsts[question].forEach((position) => {
        answers[rules.questions[question].id] = domains[question][position];
        vary(answers, depth + 1);
      });
    };
    states.people.forEach((person) => {
      const answers = {};
      person.forEach((position, question) => {
        answers[rules.questions[question].id] = domains[question][position];
      });
      vary(answers, 0);
    });
    return digest;
  });
}"""

# Walks the diagrams of both sides together, aspect by aspect. Where every pair of final values is the same, the
# aspect is the same in every state. Gives the answers that stand in another group, and the aspects that differ.
WALK = """(swift) => {
  """ + DOMAIN + """
  const groups = [];
  domains.forEach((answers, question) => answers.forEach((answer, position) => {
    if (rules.group(rules.questions[question], answer) !== swift.classes[question][position]) {
      groups.push([rules.questions[question].id, answer]);
    }
  }));
  const differing = rules.aspects.filter((aspect, index) => {
    const seen = new Set(), stack = [[swift.roots[index], aspect.root]];
    while (stack.length) {
      const [here, there] = stack.pop();
      const key = here * 1e7 + there;
      if (seen.has(key)) continue;
      seen.add(key);
      const level = Math.min(here < 0 ? 1e9 : swift.levels[here], there < 0 ? 1e9 : rules.levels[there]);
      if (level === 1e9) {
        if (-1 - here !== (aspect.map ? aspect.map[-1 - there] : -1 - there)) return true;
        continue;
      }
      for (let group = 0; group < rules.counts[level]; group += 1) {
        stack.push([
          here >= 0 && swift.levels[here] === level ? swift.children[swift.starts[here] + group] : here,
          there >= 0 && rules.levels[there] === level ? rules.kids[there][group] : there,
        ]);
      }
    }
    return false;
  });
  return {groups, aspects: differing.map((aspect) => JSON.stringify(aspect)), count: rules.aspects.length};
}"""

# Draws the same cases as RandomCases in Swift (mulberry32) and digests all aspects (FNV-1a).
RUN = """(seed) => {
  """ + DOMAIN + """
  const members = rules.questions.map((question, position) => {
    const groups = Array.from({length: rules.counts[position]}, () => []);
    domains[position].forEach((answer) => groups[rules.group(question, answer)].push(answer));
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
    states = json.loads(subprocess.run(
        [options.bilim, "rules", "states"], check=True, capture_output=True, text=True, cwd=ROOT).stdout)
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
        state_digests = page.evaluate(STATES, states)
        walk = page.evaluate(WALK, states)
        browser.close()
    print(f"{options.blocks * 10000} cases in three evaluators, {wrong} blocks of 10 000 differ")
    rows = list(zip(states["rows"], state_digests))
    wrong_rows = [(row, digest) for row, digest in rows if not row["tables"] == row["diagrams"] == digest]
    for row, digest in wrong_rows:
        print(f"row {row['row']}: tables {row['tables']}, diagrams {row['diagrams']}, browser {digest}")
    print(f"{sum(row['states'] for row, _ in rows)} states of {len(rows)} rows in three evaluators, "
          f"{len(wrong_rows)} rows differ")
    for what in walk["groups"] + walk["aspects"]:
        print(f"the shipped diagrams differ in {what}")
    print(f"{walk['count']} shipped diagrams walked beside those of the program, {len(walk['aspects'])} differ")
    wrong += len(wrong_rows) + len(walk["aspects"]) + bool(walk["groups"])
    total = options.blocks + len(rows) + walk["count"] + 1
    print(f"{total - wrong} passed, {wrong} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
