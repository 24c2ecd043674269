#!/usr/bin/env python3
"""Another subject in a package of its own: enrolment in a school. Whoever publishes other rules finds here how little
it takes, and these tests hold it to that: its tables are proven, its cases decided, its site built and, in Chromium,
its questionnaire answered with and without a script.

    .venv/bin/python Tests/SecondSubject/second_subject.py [--only WORD] [--artifacts FOLDER]

The package is compiled into the project's own `.build`, where what both need is compiled once.
"""

import functools
import http.server
import json
import os
import pathlib
import re
import subprocess
import sys
import threading
import unittest

from playwright.sync_api import expect, sync_playwright

PACKAGE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(PACKAGE.parent / "Tools"))

from suite import ENGLISH, OPTIONS, ROOT, Site, run_suite, scratch  # noqa: E402

LANGUAGES = ("kk", "ru")
PHONE = {"width": 360, "height": 740}
SCHOOL = ROOT / ".build/debug/school"

# Answers, the class that takes the child, and what to bring; nothing where more than one class is possible.
CASES = (
    ({"age": 4}, "later", []),
    ({"age": 5}, "preparatory", ["application"]),
    ({"age": 6, "home": "near"}, "first", ["application", "address"]),
    ({"age": 6, "home": "far", "freePlaces": "yes"}, "first", ["application"]),
    ({"age": 17, "home": "far", "freePlaces": "no"}, "otherSchool", []),
    ({"age": 7, "home": "far", "freePlaces": "unknown"}, "undecided", []),
    ({"age": 7, "home": "unknown", "freePlaces": "yes"}, "first", ["application"]),
    ({"age": 7, "home": "unknown", "freePlaces": "no"}, "undecided", []),
    ({"age": 7}, None, []),
)

# What stands in no site but that of the other subject: the words by which the project's own test knows it.
FOREIGN = re.findall(
    r'"([^"]+)"',
    re.search(r"static let words = \[(.*?)\]", (ROOT / "Tests/SiteBuilderTests/SubjectNeutralityTests.swift")
              .read_text(encoding="utf-8"), re.S)[1])


def build_package():
    """Compiles the package beside the project, and lets the next build of the project plan anew."""
    command = ["swift", "build", "--package-path", PACKAGE, "--scratch-path", ROOT / ".build", "--product", "school",
               "--disable-build-manifest-caching"]
    result = subprocess.run([str(part) for part in command], capture_output=True, check=False)
    for plan in (ROOT / ".build").glob("*/debug/description.json"):
        plan.unlink()
    if result.returncode != 0:
        sys.exit((result.stdout + result.stderr).decode("utf-8"))


def words(locator):
    """The text of a part of a page with plain spaces."""
    return locator.inner_text().replace("\u00a0", " ")


def school(*arguments, text=""):
    return subprocess.run(
        [str(SCHOOL), *arguments], input=text.encode("utf-8"), capture_output=True, check=False, cwd=PACKAGE,
        env={**os.environ, **ENGLISH}, timeout=120)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


class RulesTests(unittest.TestCase):
    def test_the_whole_package_is_at_most_sixty_lines_of_swift(self):
        lines = sum(len(path.read_text("utf-8").splitlines()) for path in PACKAGE.rglob("*.swift"))
        self.assertLessEqual(lines, 60)

    def test_its_tables_are_proven(self):
        result = school("rules", "check")
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        self.assertIn(b"every table answers for everybody", result.stdout)

    def test_decide_answers_cases_under_the_names_of_its_own_parts(self):
        lines = "".join(json.dumps({"id": number, "answers": answers}) + "\n"
                        for number, (answers, _, _) in enumerate(CASES))
        result = school("decide", "--as-of", "2026-06-01", text=lines)
        replies = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual([list(reply) for reply in replies],
                         [["id", "place", "paper", "because", "possible", "remaining"]] * len(CASES))
        self.assertEqual([(reply["place"], reply["paper"]) for reply in replies],
                         [(place, papers) for _, place, papers in CASES])
        self.assertEqual(replies[-1]["possible"], ["first", "otherSchool", "undecided"])
        self.assertEqual(replies[-1]["remaining"], ["home", "freePlaces"])
        self.assertEqual(replies[2]["because"], [{"table": "E", "row": "E3", "facts": ["E3"]}])

    def test_a_day_before_the_rules_is_refused(self):
        result = school("decide", "--as-of", "2025-12-31", text='{"answers": {"age": 4}}\n')
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"the first are of 2026-01-01", result.stdout)

    def test_texts_are_asked_for_only_where_they_are_shown(self):
        needed = [line.split("\t")[0] for line in school("rules", "texts").stdout.decode("utf-8").splitlines()]
        written = re.findall(r"^([\w.]+):", (PACKAGE / "Content/kk/questionnaire.yml").read_text("utf-8"), re.M)
        self.assertEqual(sorted(needed), sorted(written))
        self.assertFalse([key for key in needed if re.match(r"column|policy|topic|ui\.(list|packages|whatWould)", key)])


class SiteTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = scratch()
        cls.addClassCleanup(cls.folder.__exit__, None, None, None)
        site = Site(cls.folder.__enter__())
        cls.public = site.public
        result = school("build", "--content", "Content", "--templates", str(ROOT / "Templates"), "--output",
                        str(cls.public))
        if result.returncode != 0 or result.stderr:
            raise AssertionError(result.stderr.decode("utf-8"))
        handler = functools.partial(Quiet, directory=str(cls.public))
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.addClassCleanup(cls.server.shutdown)
        playwright = sync_playwright().start()
        cls.addClassCleanup(playwright.stop)
        cls.browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        cls.addClassCleanup(cls.browser.close)

    def page(self, language, address, **settings):
        context = self.browser.new_context(viewport=PHONE, **settings)
        self.addCleanup(context.close)
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.on("pageerror", lambda error: self.fail(str(error)))
        page.goto(f"http://127.0.0.1:{self.server.server_address[1]}/{language}/{address}")
        return page

    def texts(self, language):
        """The texts of the questionnaire in one language, by their keys."""
        file = PACKAGE / "Content" / language / "questionnaire.yml"
        return dict(re.findall(r'^([\w.]+): "(.*)"$', file.read_text("utf-8"), re.M))

    def full_cases(self):
        return [case for case in CASES if case[1]]

    def test_nothing_in_it_speaks_of_another_subject(self):
        self.assertGreater(len(FOREIGN), 5, "the words were found")
        for path in self.public.rglob("*"):
            if path.suffix in (".html", ".js", ".css", ".json", ".svg", ".txt", ".vcf", ".webmanifest", ".xml"):
                text = path.read_text("utf-8").lower()
                self.assertEqual([word for word in FOREIGN if word.lower() in text], [], path.name)

    def test_every_script_is_loaded_by_some_page(self):
        pages = "".join(path.read_text("utf-8") for path in self.public.rglob("*.html"))
        scripts = [path.name for path in self.public.rglob("*.js")]
        self.assertGreater(len(scripts), 4, "those of the questionnaire")
        self.assertEqual([name for name in scripts if name not in pages], [])

    def test_the_questionnaire_gives_every_result_in_both_languages(self):
        for language in LANGUAGES:
            texts = self.texts(language)
            for answers, place, papers in self.full_cases():
                with self.subTest(language=language, answers=answers):
                    page = self.page(language, "which-class/")
                    while page.locator(".questionnaire-form").count():
                        name = page.locator(".questionnaire-form input").first.get_attribute("name")
                        if name == "age":
                            page.fill("input[name=age]", str(answers["age"]))
                        else:
                            page.check(f"#q-{name}-{answers[name]}")
                        page.click(".questionnaire-form [type=submit]")
                        expect(page.locator(".questionnaire-body[aria-busy]")).to_have_count(0)
                    self.assertEqual(page.get_attribute("[data-answer]", "data-answer"), place)
                    shown = words(page.locator("[data-questionnaire]"))
                    unknown = [question for question, answer in answers.items() if answer == "unknown"]
                    if place != "undecided":
                        self.assertIn(texts[f"place.{place}"], shown)
                    for question in unknown if place == "undecided" else ():
                        self.assertIn(texts["ui.findOutTitle"], shown)
                        self.assertIn(texts[f"{question}.help"], shown, "what hinges on it is to be found out first")
                    for paper in papers:
                        self.assertIn(texts[f"paper.{paper}"], shown)
                    # Only where it helps to find something out, a result says whom to call.
                    self.assertEqual(page.locator("[data-questionnaire] a[href='tel:109']").count(),
                                     1 if place == "undecided" and "home" in unknown else 0)

    def test_without_a_script_links_lead_to_the_same_results(self):
        for language in LANGUAGES:
            texts = self.texts(language)
            for answers, place, _ in self.full_cases():
                with self.subTest(language=language, answers=answers):
                    page = self.page(language, "which-class/", java_script_enabled=False)
                    while not page.locator(".result:visible").count():
                        self.follow(page, texts, answers)
                    self.assertIn(texts[f"place.{place}"], words(page.locator(".result:visible")))

    def follow(self, page, texts, answers):
        """Follows the link of the answer to the question that a page asks."""
        shown = words(page.locator("main"))
        question = next(name for name in ("age", "home", "freePlaces") if texts[name] in shown)
        answer = answers[question]
        for link in page.locator(".choices a:visible").all():
            label = words(link)
            numbers = [int(number) for number in re.findall(r"\d+", label)]
            if question == "age" and numbers[0] <= answer <= numbers[-1]:
                break
            if question != "age" and texts[f"{question}.{answer}"] == label:
                break
        else:
            self.fail(f"no link answers {question} = {answer}")
        link.click()

    def test_a_question_in_an_article_opens_the_questionnaire_with_its_answer(self):
        for language in LANGUAGES:
            page = self.page(language, "age/")
            page.locator(".ask .choices a").first.click()
            page.wait_for_url("**/which-class/#v1&home=near")
            page.fill("input[name=age]", "6")
            page.click(".questionnaire-form [type=submit]")
            self.assertEqual(page.get_attribute("[data-answer]", "data-answer"), "first")


if __name__ == "__main__":
    build_package()
    run_suite()
