#!/usr/bin/env python3
"""`rename` changes every file that names an article or a heading, or none."""

import pathlib
import re
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from suite import Site, difference, digests, run_suite, scratch  # noqa: E402


class Renaming(unittest.TestCase):
    def setUp(self):
        folder = scratch()
        self.site = Site.real(folder.__enter__())
        self.addCleanup(folder.__exit__, None, None, None)

    def problems(self):
        """What `check` finds, without the places."""
        result = self.site.run("check")
        self.assertEqual(result.returncode, 0, result.text)
        return sorted(re.findall(r"\[[a-z-]+\]$", result.text, re.M))

    def refused(self, *names):
        before = digests(self.site.content)
        result = self.site.run("rename", *names)
        self.assertEqual(result.returncode, 1, result.text)
        self.assertEqual(difference(before, digests(self.site.content)), "")
        return result.text

    def test_ten_articles_one_after_the_other_and_all_old_addresses_forward(self):
        before = self.problems()
        keys = ["arrears", "attach", "contacts", "dental", "diseases", "emergency", "gobmp", "numbers",
                "private-clinic", "volumes"]
        for key in keys:
            with self.subTest(key):
                result = self.site.run("rename", key, f"care/{key}-now" if key == "dental" else f"{key}-now")
                self.assertEqual(result.returncode, 0, result.text)
                self.assertIn(f"ru/{key}.md → ", result.out)
                self.assertEqual(self.problems(), before)
        self.site.build()
        for key in keys:
            new = f"care/{key}-now" if key == "dental" else f"{key}-now"
            for language in ("kk", "ru"):
                page = (self.site.public / language / key / "index.html").read_text("utf-8")
                self.assertIn(f"{new}/", page)
                self.assertIn("http-equiv=\"refresh\"", page)

    def test_there_and_back_changes_nothing_but_the_aliases(self):
        before = digests(self.site.content)
        for old, new in [("attach", "joined"), ("joined", "attach")]:
            result = self.site.run("rename", old, new)
            self.assertEqual(result.returncode, 0, result.text)
        changed = {name for name, digest in digests(self.site.content).items() if before.get(name) != digest}
        self.assertEqual(changed, {"kk/attach.md", "ru/attach.md"})

    def test_a_heading(self):
        before = self.problems()
        heading = re.search(r"\{#([a-z-]+)\}", (self.site.content / "ru/attach.md").read_text("utf-8")).group(1)
        result = self.site.run("rename", f"attach#{heading}", "renamed-part")
        self.assertEqual(result.returncode, 0, result.text)
        self.assertEqual(self.problems(), before)
        self.assertIn(f"{{#renamed-part #{heading}}}", (self.site.content / "kk/attach.md").read_text("utf-8"))

    def test_an_article_to_which_the_rules_lead_goes_on_being_reached(self):
        before = self.problems()
        result = self.site.run("rename", "check-status", "status")
        self.assertEqual(result.returncode, 0, result.text)
        self.assertEqual(self.problems(), before)

    def test_what_would_break_is_refused_and_nothing_changes(self):
        self.assertIn("[rename-taken]", self.refused("attach", "contacts"))
        self.assertIn("[rename-unknown]", self.refused("attahc", "joined"))
        self.assertIn("[rename-fixed]", self.refused("home", "start"))
        # A section, and a page of the questionnaire, have these addresses.
        self.refused("attach", "care")
        (self.site.content / "ru/contacts.md").open("a", encoding="utf-8").write("\n[x](nowhere.md)\n")
        self.assertIn("nowhere.md", self.refused("attach", "joined"))


if __name__ == "__main__":
    run_suite()
