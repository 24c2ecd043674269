#!/usr/bin/env python3
"""The questionnaire as people use it, in Chromium at the width of a phone, in both languages.

    Tests/Browser/questionnaire.py --public Public [--artifacts FOLDER] [--only WORD]
"""

import functools
import gzip
import http.server
import json
import pathlib
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

# Readers with what they answer: ticks of the list stand without a value of their own.
EMPLOYEE = {"residence": "citizen", "work": "employed", "age": 40, "paysForSelf": "never", "arrears": "none"}
STUDENT = {
    "residence": "citizen", "work": "none", "list": {"study": "fullTime"}, "age": 20, "paysForSelf": "never",
    "arrears": "none", "shownInStatus": "no"}
EXPECTING = {
    "residence": "citizen", "work": "none",
    "list": {"pregnant": None, "registeredPregnancy": "no", "youngestChildAge": 4},
    "age": 30, "paysForSelf": "never", "arrears": "none", "wellbeingLevel": "unknown",
    "pensionContributionsLast3Months": "unknown", "shownInStatus": "notChecked"}
UNKNOWING = {
    "residence": "citizen", "work": "unknown", "age": 30, "paysForSelf": "never", "arrears": "unknown",
    "wellbeingLevel": "unknown", "pensionContributionsLast3Months": "unknown", "shownInStatus": "notChecked"}
REFUGEE = {"residence": "refugee", "shownInStatus": "notChecked"}
READERS = {"employee": (EMPLOYEE, "yes"), "student": (STUDENT, "notShown"), "expecting": (EXPECTING, "notYet"),
           "unknowing": (UNKNOWING, "undecided"), "refugee": (REFUGEE, "undecided")}


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
        screens = 0
        while self.asked(page):
            self.answer(page, answers)
            screens += 1
            self.assertLess(screens, 12, "the questions come to an end")
        return screens

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
    def test_every_reader_gets_the_result_of_the_tables_in_six_screens(self, language):
        for name, (answers, insured) in READERS.items():
            page = self.page(language)
            screens = self.to_result(page, answers)
            self.assertEqual(self.insured(page), insured, name)
            self.assertLessEqual(screens, 7 if name == "unknowing" else 6, name)
            OPTIONS.artifacts.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=OPTIONS.artifacts / f"result-{name}-{language}.png", full_page=True)

    @in_both_languages
    def test_a_result_names_its_sources_with_the_year_and_leads_into_articles(self, language):
        for answers in (STUDENT, UNKNOWING):
            page = self.page(language)
            self.to_result(page, answers)
            sources = page.locator("cite").all_inner_texts()
            self.assertGreater(len(sources), 1)
            for source in sources:
                self.assertRegex(source, r"\b20\d\d\b")
            self.assertGreater(page.locator("section li a[href*='#']").count(), 1)

    @in_both_languages
    def test_everything_a_result_can_link_to_is_there(self, language):
        page = self.page(language)
        for name, address in self.addresses(page):
            parts = urllib.parse.urlsplit(urllib.parse.urljoin(page.url, address))
            text = (OPTIONS.public / parts.path.strip("/") / "index.html").read_text(encoding="utf-8")
            if parts.fragment:
                self.assertIn(f'id="{parts.fragment}"', text, f"{name}: {address}")

    @in_both_languages
    def test_under_unknown_answers_every_possible_result_and_what_it_hinges_on(self, language):
        page = self.page(language)
        self.to_result(page, UNKNOWING)
        data, words = self.data(page), self.words(page)
        self.assertIn(data["words"]["possible"], words)
        self.assertIn(data["words"]["branches"].replace("{what}", self.question(page, "work")["text"]), words)
        self.assertIn(data["texts"]["short"]["yes"], words)
        self.assertIn(data["texts"]["short"]["no"], words)

    @in_both_languages
    def test_what_would_change_the_result_is_offered_only_where_it_helps(self, language):
        page = self.page(language)
        self.to_result(page, EXPECTING)
        data = self.data(page)
        change = next(change for change in data["changes"] if change["then"] == {"registeredPregnancy": "yes"})
        self.assertIn(change["text"], self.words(page))
        page = self.page(language)
        self.to_result(page, EMPLOYEE)
        self.assertNotIn(data["words"]["whatWouldChange"], self.words(page))

    @in_both_languages
    def test_a_link_to_a_result_gives_the_same_result(self, language):
        page = self.page(language)
        self.to_result(page, EXPECTING)
        again = self.page(language, "#" + page.url.split("#")[1])
        self.assertEqual(self.words(again), self.words(page))
        old = self.page(language, "#v0&residence=citizen")
        self.assertIn("residence", self.asked(old))
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
    def test_without_scripts_linked_pages_reach_a_result(self, language):
        for first in (0, 3, -1):
            page = self.page(language, java_script_enabled=False)
            for _ in range(20):
                if page.locator(".result").count():
                    break
                choices = page.locator("main .choices a")
                choices.nth(first if first >= 0 and first < choices.count() else choices.count() - 1).click()
            expect(page.locator(".result")).to_be_visible()
            expect(page.locator(".result a[href*='check-status']").first).to_be_visible()

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
        page = self.page(language)
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
        page = self.page(language)
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
        page = self.page(language)
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
        page = self.page(language)
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
        page = self.page(language)
        page.check("#q-residence-citizen")
        page.wait_for_function("() => bilim.page.ready.screen")
        page.evaluate(f"() => {{ document.getElementById('q-residence-refugee').click(); {self.SUBMIT_NOW} }}")
        self.settle(page)
        self.answer(page, REFUGEE)
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
        page.locator("a[data-answer*='residence=citizen']").click()
        page.wait_for_url(re.compile("check-yourself/.*residence=citizen"))
        self.assertEqual(self.asked(page), ["work"])
        plain = self.page(language, address="", java_script_enabled=False)
        plain.locator("a[data-answer*='residence=citizen']").click()
        self.assertRegex(plain.url, r"check-yourself/step-\d+/$")

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
        page.locator("a[data-answer$='cerebralPalsy=yes']").click()
        page.wait_for_url(re.compile("cerebralPalsy=yes"))
        self.assertEqual(self.asked(page), ["residence"])

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
    def test_a_result_prints_on_two_pages_at_most(self, language):
        for name in ("student", "expecting", "unknowing"):
            page = self.page(language)
            self.to_result(page, READERS[name][0])
            file = OPTIONS.artifacts / f"result-{name}-{language}.pdf"
            page.pdf(path=file, format="A4", prefer_css_page_size=True)
            facts = subprocess.run(["pdfinfo", file], check=True, capture_output=True, text=True).stdout
            self.assertRegex(facts, r"Pages:\s+[12]\n", name)
            text = subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True, text=True).stdout
            self.assertIn("1414", text)
            self.assertIn(" ".join(page.inner_text(HEADING).split())[:20], " ".join(text.split()))

    # --- Words ----------------------------------------------------------------------------------------------------

    @in_both_languages
    def test_no_line_breaks_between_a_figure_and_its_unit(self, language):
        """Neither in the questionnaire nor in the pictures that articles make of its words."""
        folder = OPTIONS.public / language / "check-yourself"
        html = (folder / "index.html").read_text(encoding="utf-8")
        data = re.search(r'src="([^"]*/check-yourself[-.\w]*\.js)"', html)[1]
        for name in (data, "../index.html"):
            text = (folder / name).resolve().read_text(encoding="utf-8")
            self.assertIn("4\xa0250\xa0те", text, name)
            self.assertNotRegex(text, r"4\s250 те", name)

    # --- Weight and speed ------------------------------------------------------------------------------------

    @in_both_languages
    def test_script_data_and_words_stay_within_their_budget(self, language):
        html = (OPTIONS.public / language / "check-yourself/index.html").read_text(encoding="utf-8")
        names = [name for name in re.findall(r'src="([^"]+\.js)"', html)
                 if re.search(r"/(questionnaire|check-yourself)[-.\w]*\.js$", name)]
        self.assertGreaterEqual(len(names), 2)
        sizes = {}
        for name in names:
            file = (OPTIONS.public / language / "check-yourself" / name).resolve()
            sizes[file.name.split(".")[0]] = len(gzip.compress(file.read_bytes(), 9, mtime=0))
        print(f"{language}: {sum(sizes.values())} bytes compressed, {json.dumps(sizes)}")
        self.assertLessEqual(sum(sizes.values()), BUDGET)


if __name__ == "__main__":
    run_suite()
