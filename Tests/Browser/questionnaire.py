#!/usr/bin/env python3
"""The questionnaire as people use it, in Chromium at the width of a phone, in both languages.

    Tests/Browser/questionnaire.py --public Public [--artifacts FOLDER] [--only WORD]
"""

import functools
import gzip
import http.server
import json
import pathlib
import random
import re
import subprocess
import sys
import threading
import unittest
import urllib.parse

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))

from suite import OPTIONS, run_suite  # noqa: E402  (the folder has to be on the path first)

LANGUAGES = ("kk", "ru")
PHONE = {"width": 360, "height": 740}
BUDGET = 25 * 1024
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
HEADING = ".questionnaire-heading"
FAULTS = """document.addEventListener('securitypolicyviolation', event => {
  console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`); });"""

# The address of somebody who answers for himself or herself.
ME = "#v1&for=me"
AUDIENCES = ("me", "child", "other")
# Readers with what they answer: ticks of the list stand without a value of their own.
EMPLOYEE = {
    "for": "me", "residence": "citizen", "work": "employed", "age": 40, "paysForSelf": "never", "arrears": "none",
    "shownInStatus": "yes"}
STUDENT = {
    "for": "me", "residence": "citizen", "work": "none", "list": {"study": "fullTime"}, "age": 20,
    "paysForSelf": "never", "arrears": "none", "shownInStatus": "no"}
EXPECTING = {
    "for": "me", "residence": "citizen", "work": "none",
    "list": {"pregnant": None, "registeredPregnancy": "no", "youngestChildAge": 4},
    "age": 30, "paysForSelf": "never", "arrears": "none", "wellbeingLevel": "unknown",
    "pensionContributionsLast3Months": "unknown", "shownInStatus": "notChecked"}
UNKNOWING = {
    "for": "me", "residence": "citizen", "work": "unknown", "age": 30, "paysForSelf": "never", "arrears": "none",
    "wellbeingLevel": "unknown", "pensionContributionsLast3Months": "unknown", "shownInStatus": "notChecked"}
REFUGEE = {
    "for": "me", "residence": "refugee", "disability": "none", "cerebralPalsy": "no", "age": 30,
    "shownInStatus": "notChecked"}
TURNING_18 = {
    "for": "child", "residence": "citizen", "list": {"cerebralPalsy": None}, "age": 17, "shownInStatus": "notChecked"}
MOTHER_OF_ONE = {"for": "other"} | {name: answer for name, answer in EXPECTING.items() if name != "for"}
READERS = {"employee": (EMPLOYEE, "yes"), "student": (STUDENT, "notShown"), "expecting": (EXPECTING, "notYet"),
           "unknowing": (UNKNOWING, "undecided"), "refugee": (REFUGEE, "undecided"), "child": (TURNING_18, "yes"),
           "other": (MOTHER_OF_ONE, "notYet")}


def in_both_languages(test):
    """The test in Kazakh, then in Russian; a failure names the language."""
    @functools.wraps(test)
    def both(self):
        for language in LANGUAGES:
            with self.subTest(language=language):
                test(self, language)
    return both


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


class QuestionnaireTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        handler = functools.partial(Quiet, directory=str(OPTIONS.public))
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.site = f"http://127.0.0.1:{cls.server.server_address[1]}/"
        cls.playwright = sync_playwright().start()
        cls.browser = cls.playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()
        cls.server.shutdown()

    def setUp(self):
        self.faults = []

    def tearDown(self):
        self.assertEqual(self.faults, [], "the pages run without a fault and within their policy")

    # --- Steps -----------------------------------------------------------------------------------------------

    def page(self, language, fragment="", address="check-yourself/", **settings):
        context = self.browser.new_context(viewport=PHONE, **settings)
        self.addCleanup(context.close)
        page = context.new_page()
        page.set_default_timeout(60_000)
        if settings.get("java_script_enabled", True):
            page.add_init_script(FAULTS)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", lambda entry: self.faults.append(entry.text) if entry.type == "error" else None)
        page.goto(f"{self.site}{language}/{address}{fragment}")
        self.settle(page)
        return page

    def settle(self, page):
        """Waits for what a screen adds once it has been drawn."""
        expect(page.locator(".questionnaire-body[aria-busy]")).to_have_count(0, timeout=60_000)

    def fill(self, page, question, answer):
        if isinstance(answer, int):
            page.fill(f"input[name={question}][type=text]", str(answer))
        else:
            page.check(f"#q-{question}-{answer}")

    def asked(self, page):
        """The names of the questions on the screen, the list as "list"; empty at the result."""
        return page.evaluate("""() => [...new Set([...document.querySelectorAll(
            '.questionnaire-form fieldset:not([hidden]) input')].map(input => input.name))]""")

    def answer(self, page, answers):
        """Answers one screen. Ticks of the list come before what they ask for."""
        for question in self.asked(page):
            if question != "list":
                self.fill(page, question, answers[question])
                continue
            for tick, more in answers.get("list", {}).items():
                if page.locator(f"#q-list-{tick}").count():
                    page.check(f"#q-list-{tick}")
                if more is not None:
                    self.fill(page, tick, more)
            break
        page.click(".questionnaire-form [type=submit]")
        self.settle(page)

    def to_result(self, page, answers):
        """Answers all screens and says how many there were. A busy browser may still show the one just answered."""
        screens, shown, steps = 0, [], 0
        while asked := self.asked(page):
            screens += asked != shown
            shown = asked
            self.answer(page, answers)
            steps += 1
            self.assertLess(steps, 20, "the questions come to an end")
        return screens

    def open_details(self, page):
        page.evaluate("() => document.querySelectorAll('main details').forEach((all) => { all.open = true; })")

    def insured(self, page):
        return page.get_attribute("[data-answer]", "data-answer")

    def words(self, page):
        return page.inner_text("[data-questionnaire]")

    def data(self, page):
        """What the build hands over to the scripts."""
        return page.evaluate("() => bilim.rules.data")

    def question(self, page, name):
        return next(question for question in self.data(page)["questions"] if question["id"] == name)

    def addresses(self, page):
        """Everything a result can lead to, with the name of what leads there."""
        data = self.data(page)
        for part, links in data["links"].items():
            yield from ((f"{part}.{member}", address) for member, address in links.items())
        yield from ((row, reason["link"]) for row, reason in data["reasons"].items() if "link" in reason)
        yield from ((topic["part"], topic["link"]) for topic in data["result"]["topics"] if topic["link"])

    # --- Results ---------------------------------------------------------------------------------------------

    @in_both_languages
    def test_every_reader_gets_the_result_of_the_tables_in_six_screens_and_one_for_whom(self, language):
        for name, (answers, insured) in READERS.items():
            page = self.page(language)
            screens = self.to_result(page, answers)
            self.assertEqual(self.insured(page), insured, name)
            self.assertLessEqual(screens, 8 if name == "unknowing" else 7, name)
            OPTIONS.artifacts.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=OPTIONS.artifacts / f"result-{name}-{language}.png", full_page=True)

    @in_both_languages
    def test_a_result_names_its_sources_with_the_year_and_leads_into_articles(self, language):
        for answers in (STUDENT, UNKNOWING):
            page = self.page(language)
            self.to_result(page, answers)
            self.open_details(page)
            sources = page.locator("cite").all_inner_texts()
            self.assertTrue(sources)
            for source in sources:
                self.assertRegex(source, r"\b20\d\d\b")
            self.assertGreater(page.locator("section li a[href*='#']").count(), 0)

    @in_both_languages
    def test_everything_a_result_can_link_to_is_there(self, language):
        page = self.page(language)
        for name, address in self.addresses(page):
            parts = urllib.parse.urlsplit(urllib.parse.urljoin(page.url, address))
            text = (OPTIONS.public / parts.path.strip("/") / "index.html").read_text(encoding="utf-8")
            if parts.fragment:
                self.assertIn(f'id="{parts.fragment}"', text, f"{name}: {address}")

    @in_both_languages
    def test_under_unknown_answers_what_to_find_out_first_and_where_and_what_it_decides(self, language):
        page = self.page(language)
        self.to_result(page, UNKNOWING)
        data, found = self.data(page), page.locator(".findOut")
        self.assertEqual(page.inner_text(HEADING), data["words"]["findOutTitle"])
        self.assertIn(found.locator("h4").count(), (1, 2))
        self.assertEqual(found.locator("h4").count(), found.locator("a[href]").count(), "each says where")
        for questions in found.locator("ul").all():
            self.assertLessEqual(questions.locator("li").count(), 3)
        self.assertIn(data["texts"]["short"]["yes"], found.inner_text())
        self.assertIn(data["texts"]["short"]["no"], found.inner_text())
        height = page.evaluate("""() => document.querySelector('.more-of-result').getBoundingClientRect().top
            - document.querySelector('.result').getBoundingClientRect().top""")
        self.assertLessEqual(height, 2 * PHONE["height"], "two screens of a phone before the details")

    @in_both_languages
    def test_a_question_without_i_dont_know_can_stay_open(self, language):
        page = self.page(language)
        answers = STUDENT | {"work": "selfEmployed", "list": {}, "age": 40, "paysForSelf": "open"}
        self.to_result(page, answers)
        self.assertIn("paysForSelf=open", page.url)
        self.assertEqual(self.words(self.page(language, "#" + page.url.split("#")[1])), self.words(page))

    @in_both_languages
    def test_what_would_change_the_result_is_offered_only_where_it_helps(self, language):
        page = self.page(language)
        self.to_result(page, EXPECTING)
        data = self.data(page)
        change = next(change for change in data["changes"] if change["then"] == {"registeredPregnancy": "yes"})
        self.open_details(page)
        self.assertIn(change["text"], self.words(page))
        page = self.page(language)
        self.to_result(page, EMPLOYEE)
        self.open_details(page)
        self.assertNotIn(data["words"]["whatWouldChange"], self.words(page))

    @in_both_languages
    def test_a_link_to_a_result_gives_the_same_result(self, language):
        page = self.page(language)
        self.to_result(page, EXPECTING)
        again = self.page(language, "#" + page.url.split("#")[1])
        self.assertEqual(self.words(again), self.words(page))
        for broken in ("#v0&residence=citizen", ME + "&residence=moon&work=none", "#v1&for=nobody&work=none"):
            old = self.page(language, broken)
            self.assertEqual(self.asked(old), ["for"], "a broken link starts at the beginning")
            expect(old.locator("[data-questionnaire] > [role=status]")).not_to_be_empty()

    @in_both_languages
    def test_topics_ask_further_and_answer(self, language):
        page = self.page(language)
        self.to_result(page, EMPLOYEE)
        for topic in self.data(page)["result"]["topics"]:
            page.click(f"text={topic['ask']}")
            while self.asked(page):
                for question in self.asked(page):
                    if question == "list":
                        break
                    if question != "attachmentGroups":
                        page.locator(f"input[name={question}]").last.check()
                page.click(".questionnaire-form [type=submit]")
            expect(page.locator("h3", has_text=topic["heading"])).to_be_visible()

    # --- Ways to use it --------------------------------------------------------------------------------------

    def press_until(self, page, key, holds):
        for _ in range(80):
            if page.evaluate(f"() => {{ const e = document.activeElement; return Boolean({holds}); }}"):
                return
            page.keyboard.press(key)
        self.fail(f"{key} never reached {holds}")

    @in_both_languages
    def test_the_keyboard_alone_leads_from_the_first_question_to_the_result(self, language):
        page = self.page(language)
        while asked := self.asked(page):
            for question in asked:
                if question == "list":
                    self.press_until(page, "Tab", "e.id === 'q-list-study'")
                    page.keyboard.press("Space")
                    self.press_until(page, "Tab", "e.name === 'study'")
                    page.keyboard.press("Space")
                    break
                self.press_until(page, "Tab", f"e.name === '{question}'")
                value = STUDENT[question]
                if isinstance(value, int):
                    page.keyboard.type(str(value))
                    continue
                page.keyboard.press("Space")
                self.press_until(page, "ArrowDown", f"e.value === '{value}'")
            self.press_until(page, "Tab", "e.type === 'submit' && e.closest('.questionnaire-form')")
            page.keyboard.press("Enter")
        self.assertEqual(self.insured(page), "notShown")
        expect(page.locator(HEADING)).to_be_focused()

    @in_both_languages
    def test_it_works_with_the_network_cut_after_loading(self, language):
        page = self.page(language)
        page.context.set_offline(True)
        self.to_result(page, STUDENT)
        self.assertEqual(self.insured(page), "notShown")

    @in_both_languages
    def test_it_works_from_a_disk(self, language):
        page = self.page(language)
        page.goto((OPTIONS.public.resolve() / language / "check-yourself/index.html").as_uri())
        self.to_result(page, STUDENT)
        self.assertEqual(self.insured(page), "notShown")

    @in_both_languages
    def test_nothing_is_sent_or_stored(self, language):
        page = self.page(language)
        page.wait_for_load_state("networkidle")
        requests = []
        page.on("request", lambda request: requests.append(request.url))
        self.to_result(page, STUDENT)
        # A browser may look for the icon again when the address changes; that tells nobody an answer.
        self.assertEqual([url for url in requests if "/assets/icon" not in url], [])
        self.assertEqual(page.evaluate("() => [localStorage.length, document.cookie]"), [0, ""])

    @in_both_languages
    def test_without_scripts_linked_steps_reach_a_result(self, language):
        for audience in AUDIENCES:
            for first in (0, 1, -1):
                page = self.page(language, java_script_enabled=False)
                page.locator("main .choices a").nth(AUDIENCES.index(audience)).click()
                page.wait_for_url(re.compile(f"/check-yourself/{audience}/"))
                for _ in range(20):
                    expect(page.locator(".linked > section:visible"), "one step at a time").to_have_count(1)
                    if page.locator(".result:visible").count():
                        break
                    choices = page.locator("main .choices a:visible")
                    choices.nth(min(first, choices.count() - 1)).click()
                expect(page.locator(".result:visible")).to_have_count(1)
                expect(page.locator(".linked ol:visible a[href]").first).to_be_visible()

    # The words of an answer, as the data have them, lead to the answer; those of the list stay unticked unless chosen.
    ANSWERS = """() => ({
        answers: Object.fromEntries(bilim.rules.questions.flatMap((question) => (
            question.values.map((value) => [question.answers[value], [question.id, value]])))),
        unticked: Object.fromEntries(bilim.rules.questions.filter((question) => question.tick)
            .map((question) => [question.id, question.unticked])),
        numbers: Object.fromEntries(bilim.rules.questions.filter((question) => question.range)
            .map((question) => [question.text, question.id])) })"""
    # A number for each choice between numbers.
    NUMBERS = {"me": {"age": (5, 40), "youngestChildAge": (1, 10)}, "other": {"age": (5, 40), "youngestChildAge": (1, 10)},
               "child": {"age": (5, 17)}}

    def walk_linked_steps(self, plain, known, numbers):
        """Goes a way at random, and gives the answers of somebody who goes it."""
        state = dict(known["unticked"])
        while not plain.locator(".result:visible").count():
            step = plain.locator(".linked > section:visible")
            asked = known["numbers"].get(step.locator("h2").inner_text().replace("\xa0", " "))
            choices = step.locator(".choices a")
            number = numbers.randrange(choices.count())
            name = choices.nth(number).inner_text().replace("\xa0", " ")
            if name in known["answers"]:
                question, value = known["answers"][name]
                state[question] = value
            elif asked:
                state[asked] = known["for"][asked][number]
            choices.nth(number).click()
        return state

    @in_both_languages
    def test_without_scripts_the_result_is_that_of_the_scripts(self, language):
        numbers = random.Random(5)
        for audience in AUDIENCES:
            scripted = self.page(language, f"#v1&for={audience}&residence=citizen")
            plain = self.page(language, address=f"check-yourself/{audience}/", java_script_enabled=False)
            known = json.loads(json.dumps(scripted.evaluate(self.ANSWERS), ensure_ascii=False).replace("\xa0", " "))
            known["for"] = self.NUMBERS[audience]
            for _ in range(12):
                plain.goto(f"{self.site}{language}/check-yourself/{audience}/")
                state = self.walk_linked_steps(plain, known, numbers)
                fragment = "&".join(f"{question}={value}" for question, value in state.items())
                scripted.goto(f"{self.site}{language}/check-yourself/#v1&for={audience}&{fragment}&list=1")
                self.settle(scripted)
                while asked := self.asked(scripted):
                    for question in asked:
                        named = scripted.locator(f"input[name={question}]:not([type=text])")
                        if named.count():
                            named.first.check()
                        else:
                            self.fill(scripted, question, known["for"][question][0])
                    scripted.click(".questionnaire-form [type=submit]")
                    self.settle(scripted)
                self.open_details(scripted)
                words, because = self.words(scripted), f"{audience}: {fragment}"
                # What is certain: steps that are not for some alone, reasons, packages, what stays open.
                told = plain.locator(".linked > section:visible").locator("ol > li:not(:has(ul)), h3 + ul > li")
                told = told.all_inner_texts()
                self.assertTrue(told)
                for text in told:
                    self.assertIn(text.split("\n")[0].split(": ")[0], words, f"{because}, {scripted.url}")
                if scripted.inner_text(HEADING) != self.data(scripted)["words"]["findOutTitle"]:
                    self.assertEqual(scripted.inner_text(HEADING), plain.inner_text(".result:visible h2"), because)

    @in_both_languages
    def test_an_early_tap_goes_on_in_the_questionnaire(self, language):
        for audience, address in (("child", "child/"), ("other", "other/#start")):
            page = self.page(language, address=f"check-yourself/{address}")
            page.wait_for_url(re.compile(rf"check-yourself/#v1&for={audience}"))
            self.settle(page)
            self.assertEqual(self.asked(page), ["residence"])
        plain = self.page(language, address="check-yourself/me/", java_script_enabled=False)
        plain.locator("main .choices a:visible").first.click()
        step = urllib.parse.urlsplit(plain.url).fragment
        page = self.page(language, address=f"check-yourself/me/#{step}")
        page.wait_for_url(re.compile("check-yourself/#v1&for=me"))
        file = (OPTIONS.public.resolve() / language / "check-yourself/me/index.html").as_uri()
        page.goto(f"{file}#{step}")
        page.wait_for_url(re.compile("check-yourself/index.html#v1&for=me"))
        self.settle(page)
        self.assertTrue(self.asked(page))

    @in_both_languages
    def test_linked_pages_are_few_and_small(self, language):
        files = [file for file in (OPTIONS.public / language / "check-yourself").rglob("*.html")]
        size = sum(file.stat().st_size for file in files)
        print(f"{language}: {len(files)} pages of the questionnaire, {size} bytes")
        self.assertLessEqual(len(files), 4)
        self.assertLessEqual(size, 1_600_000)

    # --- For whom ------------------------------------------------------------------------------------------------

    @in_both_languages
    def test_every_text_speaks_to_or_of_the_person(self, language):
        headings = {}
        for audience in AUDIENCES:
            page = self.page(language)
            self.answer(page, {"for": audience})
            headings[audience] = [page.inner_text(HEADING)]
            self.answer(page, TURNING_18)
            headings[audience].append(page.inner_text(HEADING))
            self.assertIn(f"for={audience}", page.url)
        self.assertEqual(len({tuple(texts) for texts in headings.values()}), 3, headings)
        page = self.page(language)
        self.to_result(page, TURNING_18)
        self.assertNotRegex(self.words(page), r"\b([Вв]ы|[Вв]ам|[Вв]ас|[Сс]із\w*)\b")

    @in_both_languages
    def test_a_child_is_asked_no_more_than_a_child_can_answer(self, language):
        page = self.page(language)
        asked = []
        while questions := self.asked(page):
            asked += page.locator("input[name=list]").evaluate_all("all => all.map(one => one.value)")
            asked += questions
            self.answer(page, TURNING_18)
        self.assertEqual(set(asked) & {
            "work", "receivesPension", "leave", "youngestChildAge", "caresFor", "award", "warVeteran", "service",
            "paysForSelf", "arrears", "wellbeingLevel"}, set())
        self.assertIn("cerebralPalsy", asked)
        self.assertIn("18", page.inner_text(".result"), "that the ground ends at 18 stands under the answer")
        expect(page.locator(".stepsTitle a[href*='disability']")).to_have_count(1)

    @in_both_languages
    def test_a_child_who_is_18_is_asked_as_a_grown_up(self, language):
        page = self.page(language, "#v1&for=child&residence=citizen&list=1")
        while self.asked(page) != ["age"]:
            page.locator("input").last.check()
            page.click(".questionnaire-form [type=submit]")
            self.settle(page)
        page.fill("input[name=age][type=text]", "18")
        page.click(".questionnaire-form [type=submit]")
        self.settle(page)
        self.assertEqual(self.asked(page), ["work"])
        self.assertRegex(page.url, "for=other.*age=18")

    @in_both_languages
    def test_another_person_takes_no_answers_of_the_first_that_a_child_is_not_asked(self, language):
        page = self.page(language)
        self.to_result(page, EMPLOYEE)
        page.locator(".more-of-result > summary").click()
        name = self.data(page)["words"]["changeWhat"].replace("{what}", self.data(page)["audience"]["text"])
        page.get_by_role("button", name=name).click()
        self.answer(page, {"for": "child"})
        page.wait_for_url(re.compile("for=child"))  # once the texts for a child have come
        self.assertNotIn("work=", page.url)

    @in_both_languages
    def test_texts_that_do_not_load_are_told(self, language):
        page = self.page(language)
        page.context.route(re.compile("check-yourself-child"), lambda route: route.abort())
        page.check("#q-for-child")
        page.click(".questionnaire-form [type=submit]")
        expect(page.locator("[data-questionnaire] > [role=status]")).not_to_be_empty()
        self.assertEqual(self.asked(page), ["for"])
        page.context.unroute_all()
        page.click(".questionnaire-form [type=submit]")
        page.wait_for_url(re.compile("for=child"))
        self.faults = [fault for fault in self.faults if "ERR_FAILED" not in fault]

    @in_both_languages
    def test_the_skip_link_leads_to_the_text_and_keeps_the_answers(self, language):
        page = self.page(language)
        first = self.asked(page)
        self.answer(page, EMPLOYEE)
        second = self.asked(page)
        self.assertNotEqual(first, second)
        page.focus(".skip")
        page.keyboard.press("Enter")
        page.wait_for_function("() => document.activeElement.id === 'main'")
        page.wait_for_timeout(300)  # a screen that came too late would take the focus
        self.assertEqual((page.evaluate("document.activeElement.id"), self.asked(page)), ("main", second))

    @in_both_languages
    def test_focus_and_title_follow_the_question(self, language):
        page = self.page(language)
        self.assertEqual(page.evaluate("() => document.activeElement.tagName"), "BODY")
        while self.asked(page):
            self.answer(page, STUDENT)
            heading = page.locator(HEADING)
            expect(heading).to_be_focused()
            self.assertTrue(page.title().startswith(heading.inner_text() + " — "), page.title())

    @in_both_languages
    def test_a_missing_answer_is_announced_at_its_question(self, language):
        page = self.page(language, ME)
        page.click(".questionnaire-form [type=submit]")
        expect(page.locator("[role=alert]:not(:empty)")).to_have_count(1)
        expect(page.locator("input[aria-invalid=true]")).to_be_focused()
        self.answer(page, EXPECTING)
        self.answer(page, EXPECTING)
        page.check("#q-list-youngestChildAge")
        page.fill("input[name=youngestChildAge][type=text]", "99")
        page.click(".questionnaire-form [type=submit]")
        expect(page.locator("#youngestChildAge-error")).to_contain_text("17")
        page.uncheck("#q-list-youngestChildAge")
        page.click(".questionnaire-form [type=submit]")
        self.answer(page, EXPECTING)
        self.assertEqual(self.asked(page), ["paysForSelf", "arrears"])
        page.check("#q-paysForSelf-regularly")
        page.click(".questionnaire-form [type=submit]")
        expect(page.locator("#arrears-error")).not_to_be_empty()
        expect(page.locator("#paysForSelf-error")).to_be_empty()

    @in_both_languages
    def test_an_answer_that_the_other_settles_may_stay_open(self, language):
        page = self.page(language)
        while "wellbeingLevel" not in self.asked(page):
            self.answer(page, EXPECTING | {"list": {}})
        page.check("#q-wellbeingLevel-A")
        page.click(".questionnaire-form [type=submit]")
        self.assertEqual(self.insured(page), "no")

    @in_both_languages
    def test_change_says_what_it_changes_and_keeps_the_other_answers(self, language):
        page = self.page(language)
        self.to_result(page, STUDENT)
        page.locator(".more-of-result > summary").click()
        name = self.data(page)["words"]["changeWhat"].replace("{what}", self.question(page, "shownInStatus")["text"])
        page.get_by_role("button", name=name).click()
        self.assertEqual(self.asked(page), ["shownInStatus"])
        expect(page.locator("#q-shownInStatus-no")).to_be_checked()
        self.answer(page, {"shownInStatus": "yes"})
        self.assertEqual(self.insured(page), "yes")
        self.assertIn("study=fullTime", page.url)

    @in_both_languages
    def test_back_returns_to_each_question_with_its_answer(self, language):
        page = self.page(language)
        seen = []
        while self.asked(page):
            seen.append(page.inner_text(HEADING))
            self.answer(page, STUDENT)
        for heading in reversed(seen):
            page.go_back()
            expect(page.locator(HEADING)).to_have_text(heading)
        page.go_forward()
        page.click(".questionnaire-form .secondary")
        expect(page.locator(HEADING)).to_have_text(seen[0])

    # The address is written right after the next screen is shown, or before anything else happens. What a script
    # does in one go leaves no time in between.
    SUBMIT_NOW = "document.querySelector('.questionnaire-form [type=submit]').click();"

    @in_both_languages
    def test_who_switches_language_right_after_an_answer_keeps_it(self, language):
        page = self.page(language, ME)
        page.check("#q-residence-citizen")
        page.evaluate(f"() => {{ {self.SUBMIT_NOW} document.getElementById('other-language').click(); }}")
        page.wait_for_url(re.compile(f"/{'ru' if language == 'kk' else 'kk'}/.*residence=citizen"))
        self.settle(page)
        self.assertEqual(self.asked(page), ["work"])
        page.go_back()
        self.settle(page)
        self.assertEqual(self.asked(page), ["work"])

    @in_both_languages
    def test_each_of_two_quick_answers_can_be_gone_back_to(self, language):
        page = self.page(language, ME)
        page.evaluate(f"""() => {{ for (const id of ['q-residence-citizen', 'q-work-employed']) {{
            document.getElementById(id).checked = true; {self.SUBMIT_NOW} }} }}""")
        self.settle(page)
        self.assertIn("work=employed", page.url)
        for asked in ("work", "residence"):
            page.go_back()
            self.settle(page)
            self.assertEqual(self.asked(page), [asked])
        page.go_forward()
        self.settle(page)
        self.assertTrue(page.title().startswith(page.inner_text(HEADING)), page.title())

    @in_both_languages
    def test_who_goes_back_right_after_an_answer_can_go_forward_to_it(self, language):
        page = self.page(language, ME)
        self.answer(page, EMPLOYEE)
        page.check("#q-work-employed")
        page.evaluate(f"() => {{ {self.SUBMIT_NOW} history.back(); }}")
        page.wait_for_timeout(500)  # whatever comes of it has come
        self.settle(page)
        self.assertNotIn("work=employed", page.url)
        self.assertRegex(page.evaluate("() => navigation.entries().pop().url"), "work=employed$")
        self.assertEqual(self.words(self.page(language, "#" + page.url.partition("#")[2])), self.words(page))

    @in_both_languages
    def test_a_screen_made_ahead_gives_way_to_another_answer(self, language):
        page = self.page(language, ME)
        page.check("#q-residence-citizen")
        page.wait_for_function("() => bilim.page.ready.screen")
        page.evaluate(f"() => {{ document.getElementById('q-residence-refugee').click(); {self.SUBMIT_NOW} }}")
        self.settle(page)
        self.to_result(page, REFUGEE)
        self.assertEqual(self.insured(page), "undecided")
        page.go_back()
        page.go_back()
        page.check("#q-residence-citizen")
        page.wait_for_function("() => bilim.page.ready.screen")
        self.answer(page, EMPLOYEE)
        self.assertEqual(self.words(self.page(language, "#" + page.url.split("#")[1])), self.words(page))

    @in_both_languages
    def test_it_works_where_the_browser_is_never_idle_and_where_it_cannot_tell(self, language):
        for script in ("window.requestIdleCallback = () => 0", "window.requestIdleCallback = undefined"):
            page = self.page(language)
            page.add_init_script(script)
            page.reload()
            self.to_result(page, STUDENT)
            self.assertEqual(self.insured(page), "notShown")

    @in_both_languages
    def test_the_other_language_keeps_the_answers_and_the_place(self, language):
        page = self.page(language)
        for _ in range(3):
            self.answer(page, STUDENT)
        asked, state = self.asked(page), page.url.split("#")[1]
        page.click("#other-language")
        page.wait_for_url(re.compile(f"/{'ru' if language == 'kk' else 'kk'}/"))
        self.assertEqual((self.asked(page), page.url.split("#")[1]), (asked, state))

    @in_both_languages
    def test_the_first_question_stands_on_the_home_page(self, language):
        page = self.page(language, address="")
        page.locator("a[data-answer$='for=child']").click()
        page.wait_for_url(re.compile("check-yourself/.*for=child"))
        self.settle(page)
        self.assertEqual(self.asked(page), ["residence"])
        plain = self.page(language, address="", java_script_enabled=False)
        plain.locator("a[data-answer$='for=child']").click()
        self.assertRegex(plain.url, r"check-yourself/child/$")

    @in_both_languages
    def test_articles_open_it_with_what_is_known(self, language):
        page = self.page(language, address="arrears/")
        page.locator("a[data-answer$='arrears=employer']").click()
        page.wait_for_url(re.compile("arrears=employer"))
        answers = EMPLOYEE | {"wellbeingLevel": "A", "pensionContributionsLast3Months": "yes"}
        while asked := self.asked(page):
            self.assertNotIn("arrears", asked)
            self.answer(page, answers)
        self.assertEqual(self.insured(page), "no")
        page = self.page(language, address="cp-18/")
        page.locator("a[data-answer$='for=child&cerebralPalsy=yes']").click()
        page.wait_for_url(re.compile("for=child&cerebralPalsy=yes"))
        self.settle(page)
        self.assertEqual(self.asked(page), ["residence"])
        page = self.page(language, address="not-insured/")
        page.locator("a[data-answer$='shownInStatus=no']").click()
        page.wait_for_url(re.compile("shownInStatus=no"))
        self.assertEqual(self.asked(page), ["for"], "where the article does not know for whom, that is asked")

    # --- Look ------------------------------------------------------------------------------------------------

    def look(self, page, name, language):
        """Holds a screen against axe in light and dark, and keeps a picture of each."""
        # What the header covers at this moment would count as small; from the top, it covers nothing.
        page.evaluate("() => scrollTo({top: 0, behavior: 'instant'})")
        page.wait_for_function("() => scrollY === 0")
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            report = Axe().run(page, options=AXE).response
            found = [rule["id"] + " " + rule["nodes"][0]["html"][:160] for rule in report["violations"]]
            self.assertEqual(found, [], f"{name}, {scheme}")
            page.screenshot(path=OPTIONS.artifacts / f"{name}-{language}-{scheme}.png", full_page=True)
        too_wide = page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        self.assertLessEqual(too_wide, 0, f"{name} is no wider than the phone")

    @in_both_languages
    def test_every_kind_of_screen_is_accessible_in_light_and_dark(self, language):
        page = self.page(language)
        while asked := self.asked(page):
            if "list" in asked:
                for tick in EXPECTING["list"]:
                    if page.locator(f"#q-list-{tick}").count():
                        page.check(f"#q-list-{tick}")
            if asked == ["residence"]:
                page.click(".questionnaire-form [type=submit]")  # with its error
            self.look(page, f"screen-{'-'.join(asked[:2])}", language)
            self.answer(page, EXPECTING)
        self.look(page, "result-notYet", language)

    @in_both_languages
    def test_every_kind_of_result_is_accessible_in_light_and_dark(self, language):
        for name in ("employee", "student", "unknowing"):
            page = self.page(language)
            self.to_result(page, READERS[name][0])
            self.look(page, f"result-{READERS[name][1]}", language)

    @in_both_languages
    def test_a_result_prints_on_one_page(self, language):
        for name in ("student", "expecting", "unknowing"):
            page = self.page(language)
            self.to_result(page, READERS[name][0])
            file = OPTIONS.artifacts / f"result-{name}-{language}.pdf"
            page.pdf(path=file, format="A4", prefer_css_page_size=True)
            facts = subprocess.run(["pdfinfo", file], check=True, capture_output=True, text=True).stdout
            self.assertRegex(facts, r"Pages:\s+1\n", name)
            text = subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True, text=True).stdout
            self.assertIn("1414", text)
            self.assertIn(" ".join(page.inner_text(HEADING).split())[:20], " ".join(text.split()))

    # --- Words ----------------------------------------------------------------------------------------------------

    @in_both_languages
    def test_no_line_breaks_between_a_figure_and_its_unit(self, language):
        """Neither in the questionnaire nor in the pictures that articles make of its words."""
        folder = OPTIONS.public / language / "check-yourself"
        html = (folder / "index.html").read_text(encoding="utf-8")
        texts = re.search(r'data-texts-result="([^"]+)"', html)[1]
        for name in (texts, "../index.html"):
            text = (folder / name).resolve().read_text(encoding="utf-8")
            self.assertIn("4\xa0250\xa0те", text, name)
            self.assertNotRegex(text, r"4\s250 те", name)

    # --- Weight and speed ------------------------------------------------------------------------------------

    @in_both_languages
    def test_script_data_and_words_stay_within_their_budget(self, language):
        html = (OPTIONS.public / language / "check-yourself/index.html").read_text(encoding="utf-8")
        names = [name for name in re.findall(r'src="([^"]+\.js)"', html)
                 if re.search(r"/(questionnaire|check-yourself)[-.\w]*\.js$", name)]
        later = re.findall(r'data-texts-\w+="([^"]+\.js)"', html)
        self.assertGreaterEqual(len(names), 2)
        sizes = {}
        for name in names:
            file = (OPTIONS.public / language / "check-yourself" / name).resolve()
            sizes[file.name.split(".")[0]] = len(gzip.compress(file.read_bytes(), 9, mtime=0))
        afterwards = {pathlib.Path(name).name.split(".")[0]: len(gzip.compress(
            (OPTIONS.public / language / "check-yourself" / name).resolve().read_bytes(), 9, mtime=0)) for name in later}
        self.assertEqual(len(afterwards), 3, "the result's, and those of the other audiences")
        print(f"{language}: {sum(sizes.values())} bytes compressed, {json.dumps(sizes)}; later {json.dumps(afterwards)}")
        self.assertLessEqual(sum(sizes.values()), BUDGET)


if __name__ == "__main__":
    run_suite()
