#!/usr/bin/env python3
"""Every message has an explanation on the command line and stands in both languages of the editors' guide."""

import json
import pathlib
import re
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))

from suite import ROOT, bilim, run_suite, scratch  # noqa: E402


def ids():
    return [line.split()[0] for line in bilim("explain").out.splitlines()]


class Explanations(unittest.TestCase):
    def test_every_message_is_explained(self):
        self.assertGreater(len(ids()), 90)
        self.assertEqual(sorted(set(ids())), ids())
        for name in ids():
            with self.subTest(name):
                first, _, text = bilim("explain", name).out.partition("\n\n")
                self.assertRegex(first, rf"^{name} \((error|warning)\)$")
                self.assertGreater(len(text), 30)

    def test_every_message_of_the_sources_has_an_example_that_explain_knows(self):
        written = [name for path in (ROOT / "Sources").rglob("*.swift")
                   for name in re.findall(r'\b(?:Message|ProblemKind)\(\s*"([\w-]+)"', path.read_text("utf-8"))]
        self.assertEqual(sorted(written), ids(), "each name once, and each message among the examples of its file")

    def test_a_refusal_is_json_where_json_is_asked_for(self):
        with scratch() as folder:
            for command in ["build", "check"]:
                result = bilim(command, "--content", str(folder / "none"), "--format", "json", "--messages", "ru")
                self.assertEqual(result.returncode, 1)
                line = json.loads(result.out)
                self.assertEqual([line["severity"], line["id"], line["file"]], ["error", "disk-failure", None])
                self.assertIn("такого файла или папки нет", line["message"])

    def test_the_guide_names_every_message_that_an_editor_can_meet(self):
        """Those of the rule tables are for whoever changes the rules, and stand in their guide; those of publishing
        are for whoever publishes, whom the program tells what to do."""
        guide = (ROOT / "Content/README.md").read_text("utf-8")
        kazakh, russian = re.split(r"(?m)^## По-русски$", guide)
        of_rules = {name for path in (ROOT / "Sources/Rules").rglob("*.swift")
                    for name in re.findall(r'ProblemKind\(\s*"([\w-]+)"', path.read_text("utf-8"))}
        of_publishing = {name for path in (ROOT / "Sources/Publishing/Messages").rglob("*.swift")
                         for name in re.findall(r'^\s+"([a-z]+(?:-[a-z]+)+)",$', path.read_text("utf-8"), re.M)}
        self.assertTrue(of_rules and of_publishing)
        for language, text in [("kk", kazakh), ("ru", russian)]:
            named = set(re.findall(r"`([a-z0-9-]+)`", text))
            self.assertEqual([name for name in ids() if name not in named | of_rules | of_publishing], [], language)

    def test_starting_an_article_names_its_problem(self):
        with scratch() as folder:
            content = folder / "Content"
            content.mkdir()
            (content / "site.yml").write_text(
                "baseURL: https://example.org/\ntitle: { kk: А, ru: А }\ndescription: { kk: А, ru: А }\n", "utf-8")
            made = ["new", "Бет", "--title-kk", "Бет", "--title-ru", "Страница", "--content", str(content)]
            result = bilim(*made)
            self.assertEqual(result.returncode, 1)
            self.assertIn("[bad-article-name]", result.text)


if __name__ == "__main__":
    run_suite()
