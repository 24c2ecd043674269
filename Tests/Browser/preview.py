#!/usr/bin/env python3
"""The preview for editors, driven as they use it: a browser is open, files change on the disk.

Every test works on its own copy of Content and Templates with its own `bilim serve`.
"""

import http.client
import json
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import time
import unittest

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent.parent / name) for name in ("Tools", "Bench")]

from suite import BILIM, OPTIONS, ROOT, Site, article, bilim, run_suite, scratch  # noqa: E402
import editing  # noqa: E402  (Tests/Bench)
from playwright.sync_api import Error as PlaywrightError, sync_playwright  # noqa: E402

SNIPPET = editing.SNIPPET
SMALL = ["home", "cp-18", "categories", "d-e", "check-status", "not-insured", "disability", "attach"]


def trial_site(folder):
    """The real site without the copies for offline use, which a preview never offers; where its content is not
    in order, a small part of it that is."""
    site = Site.real(folder)
    editing.refuse_copies(folder)
    if site.run("check").returncode == 0:
        return site
    for path in site.articles("kk") + site.articles("ru"):
        if path.stem not in SMALL:
            path.unlink()
    for path in site.articles("kk") + site.articles("ru"):
        text = re.sub(r"\[([^\[\]]*)\]\(([\w/-]+)\.md[^)]*\)",
                      lambda link: link[0] if link[2] in SMALL else link[1], path.read_text("utf-8"))
        path.write_text(text, "utf-8")
    settings = site.content / "site.yml"
    text = re.sub(r"pages: \[([^\]]*)\]", lambda found: "pages: [%s]" % ", ".join(
        key for key in re.split(r",\s*", found[1]) if key in SMALL), settings.read_text("utf-8"))
    settings.write_text(text, "utf-8")
    return site


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Preview:
    """A running `bilim serve`."""

    def __init__(self, site, *arguments, program=BILIM, **settings):
        self.site, self.port = site, free_port()
        self.log_path = site.folder / "serve.log"
        with open(self.log_path, "wb") as log:
            self.process = subprocess.Popen(
                [str(program), "serve", *site.folders(), "--port", str(self.port), *arguments], stdin=subprocess.DEVNULL,
                stdout=log, stderr=subprocess.STDOUT, env={**os.environ, "LC_ALL": "C.UTF-8"}, **settings)
        deadline = time.monotonic() + 20
        while b"shows the site" not in self.log_path.read_bytes():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError("the preview did not start:\n" + self.log)
            time.sleep(0.02)

    @property
    def log(self):
        return self.log_path.read_text("utf-8", "replace")

    def address(self, path="/"):
        return f"http://localhost:{self.port}{path}"

    def ask(self, path, method="GET", **headers):
        """The status, headers and content of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, headers={k.replace("_", "-"): v for k, v in headers.items()})
            answer = connection.getresponse()
            return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def raw(self, data, seconds=5):
        """What the server says to some bytes until it closes the connection or falls silent."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=seconds) as connection:
            answer = b""
            try:
                connection.sendall(data)
                while part := connection.recv(65536):
                    answer += part
            except (TimeoutError, ConnectionError):
                pass
            return answer

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


class PreviewTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.playwright = sync_playwright().start()
        cls.browser = cls.playwright.chromium.launch(
            executable_path=shutil.which("chromium") or None, args=["--no-sandbox"])

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()

    def setUp(self):
        folder = self.enterContext(scratch())
        self.site = trial_site(folder)
        self.preview = None

    def tearDown(self):
        if self.preview:
            running = self.preview.process.poll() is None
            self.preview.stop()
            self.assertTrue(running, "the preview has ended by itself:\n" + self.preview.log[-2000:])

    def serve(self, *arguments, **settings):
        self.preview = Preview(self.site, *arguments, **settings)
        return self.preview

    def open(self, path, **settings):
        page = self.browser.new_context(viewport={"width": 1000, "height": 700}, **settings).new_page()
        self.addCleanup(page.context.close)
        page.set_default_timeout(30000)
        self.faults = []
        page.on("pageerror", lambda fault: self.faults.append(str(fault)))
        page.goto(self.preview.address(path))
        # The page listens before the test changes anything.
        page.wait_for_timeout(300)
        return page

    def both(self, key):
        return [self.site.content / language / f"{key}.md" for language in ("kk", "ru")]

    def change(self, path, old, new, count=1):
        text = path.read_text("utf-8")
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, count), "utf-8")

    def append(self, key, text):
        for path in self.both(key):
            path.write_text(path.read_text("utf-8") + f"\n{text}\n", "utf-8")


def wait_until(page, condition, seconds=30):
    """Asks until the condition holds. The browser's own waiting would break the pages' security policy."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            if page.evaluate(condition):
                return
        except PlaywrightError:
            pass  # The page was just being replaced.
        if time.monotonic() > deadline:
            raise AssertionError(f"never became true: {condition}")
        page.wait_for_timeout(30)


def overlay(page):
    """The box of messages, which stands in a shadow tree apart from the page's own style."""
    return page.locator("#bilim-overlay section")


class Changes(PreviewTest):
    """Each kind of change that an editor makes shows by itself, without reloading by hand."""

    def test_a_sentence(self):
        self.serve()
        page = self.open("/kk/attach/")
        path = self.both("attach")[0]
        path.write_text(path.read_text("utf-8") + "\nЖаңа сөйлем осында.\n", "utf-8")
        page.get_by_text("Жаңа сөйлем осында.").wait_for()
        self.assertEqual(self.faults, [])

    def test_the_reader_stays_where_she_was(self):
        self.serve()
        page = self.open("/ru/cp-18/")
        page.evaluate("scrollTo({top: 900, behavior: 'instant'})")
        self.append("cp-18", "2031")
        page.get_by_text("2031").wait_for(state="attached")
        wait_until(page, "scrollY === 900")

    def test_a_title_in_the_navigation_of_another_page(self):
        self.serve()
        page = self.open("/ru/")
        path = self.both("attach")[1]
        path.write_text(re.sub(r"(?m)^title: .*$", "title: Новое имя", path.read_text("utf-8")), "utf-8")
        page.get_by_text("Новое имя").first.wait_for(state="attached")

    def test_a_template(self):
        self.serve()
        page = self.open("/kk/attach/")
        self.change(self.site.templates / "article.mustache", "<h1>{{title}}</h1>", "<h1>{{title}} ✓</h1>")
        page.get_by_role("heading", level=1).get_by_text("✓").wait_for()

    def test_a_style_sheet(self):
        self.serve()
        page = self.open("/kk/attach/")
        path = self.site.templates / "assets/site.css"
        path.write_text(path.read_text("utf-8") + "\nh1 { letter-spacing: 7px; }\n", "utf-8")
        wait_until(page, "getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'")

    def test_a_script(self):
        self.serve()
        page = self.open("/kk/attach/")
        path = self.site.templates / "assets/page.js"
        path.write_text(path.read_text("utf-8") + "\ndocument.documentElement.dataset.tried = 'yes';\n", "utf-8")
        page.wait_for_selector("html[data-tried=yes]", state="attached")

    def test_a_word_of_the_interface(self):
        self.serve()
        page = self.open("/ru/attach/")
        path = self.site.templates / "strings/ru.yml"
        path.write_text(re.sub(r"(?m)^checkedOn: .*$", "checkedOn: Сверено", path.read_text("utf-8")), "utf-8")
        page.get_by_text("Сверено").first.wait_for(state="attached")

    def test_a_text_of_the_questionnaire(self):
        self.serve()
        steps = self.open("/ru/check-yourself/")
        path = self.site.content / "ru/questionnaire.yml"
        before = path.read_text("utf-8")
        path.write_text(re.sub(r"(?m)^audience: .*$", 'audience: "О ком идёт речь?"', before), "utf-8")
        steps.get_by_text("О ком идёт речь?").first.wait_for()
        # The pages for readers without scripts, and the lists in articles, come from the same file.
        html = self.preview.ask("/ru/check-yourself/")[2].decode().replace("\xa0", " ")
        self.assertIn("О ком идёт речь?", html)
        table = self.open("/ru/dental/")
        html = self.preview.ask("/ru/dental/")[2].decode().replace("\xa0", " ")
        key, words = next(found for found in re.findall(r'(?m)^(dental\.\w+): "(.*)"$', before) if found[1] in html)
        self.change(path, f'{key}: "{words}"', f'{key}: "Новый ответ в таблице"')
        table.get_by_text("Новый ответ в таблице").first.wait_for(state="attached")

    def test_both_questionnaires_gone_and_back(self):
        self.serve()
        page = self.open("/ru/check-yourself/")
        aside = [(path, path.with_suffix(".away")) for path in (
            self.site.content / language / "questionnaire.yml" for language in ("kk", "ru"))]
        for path, away in aside:
            path.rename(away)
        overlay(page).wait_for()
        for path, away in aside:
            away.rename(path)
        overlay(page).wait_for(state="detached")

    def test_a_fact_and_a_term(self):
        """Lists that say what texts have to hold: what they find shows on the pages for editors, and goes again."""
        self.serve()
        page = self.open("/_preview/attach")
        for name, old, new, told in [
            ("terms.yml", "\nterms:\n", "\nterms:\n  - id: trial\n    language: ru\n    beginnings: [поликлиник]\n"
             "    instead: \"лечебница\"\n    reason: { en: a trial, kk: сынақ, ru: проба }\n", "лечебница"),
            ("facts.tsv", "\tyes\t", "\tno\t", None),
        ]:
            with self.subTest(name):
                path = self.site.content / name
                before = path.read_text("utf-8")
                self.change(path, old, new, -1)
                notes = page.locator(".note.error")
                (notes.get_by_text(told) if told else notes).first.wait_for()
                path.write_text(before, "utf-8")
                notes.first.wait_for(state="detached")

    def test_a_synonym(self):
        self.serve()
        page = self.open("/ru/search/?q=трямка")
        self.change(self.site.content / "synonyms.yml", "    медполис:", "    трямка: [поликлиника]\n    медполис:")
        page.locator("mark").first.wait_for()

    def test_the_name_of_a_section(self):
        self.serve()
        page = self.open("/ru/")
        path = self.site.content / "site.yml"
        path.write_text(path.read_text("utf-8").replace("ru: Медицинская помощь", "ru: Помощь врача"), "utf-8")
        page.get_by_text("Помощь врача").first.wait_for(state="attached")

    def test_a_new_pair_and_its_removal(self):
        self.serve()
        page = self.open("/ru/trial-page/")
        self.assertEqual(page.get_by_text("Текст пробы.").count(), 0)
        self.site.add_pair("trial-page", article("Сынақ", "Мәтін."), article("Проба", "Текст пробы."))
        settings = self.site.content / "site.yml"
        before = settings.read_text("utf-8")
        settings.write_text(before.replace("pages: [attach", "pages: [trial-page, attach"), "utf-8")
        page.get_by_text("Текст пробы.").wait_for()
        settings.write_text(before, "utf-8")
        self.site.remove_pair("trial-page")
        page.get_by_text("Текст пробы.").wait_for(state="detached")

    def test_a_page_goes_along_when_its_address_changes(self):
        self.site.add_pair("trial-page", article("Сынақ", "Мәтін."), article("Проба", "Текст пробы."))
        settings = self.site.content / "site.yml"
        self.change(settings, "pages: [attach", "pages: [trial-page, attach")
        self.serve()
        page = self.open("/ru/trial-page/")
        for path in self.both("trial-page"):
            path.rename(path.with_name("other-page.md"))
        self.change(settings, "trial-page", "other-page")
        page.wait_for_url("**/ru/other-page/")
        page.get_by_text("Текст пробы.").wait_for()

    def test_a_draft_is_shown_and_marked(self):
        self.serve()
        page = self.open("/ru/attach/")
        for path in self.both("attach"):
            self.change(path, "---\n", "---\ndraft: true\n")
        page.locator(".draft").wait_for()

    def test_a_picture(self):
        self.serve()
        page = self.open("/kk/attach/")
        picture = (self.site.templates / "assets/icon-48.png").read_bytes()
        (self.site.content / "kk/picture.png").write_bytes(picture)
        (self.site.content / "ru/picture.png").write_bytes(picture)
        self.append("attach", "![2](picture.png)")
        wait_until(page, "(document.querySelector('.prose img')?.scrollIntoView(), "
                   "[...document.images].some((i) => i.src.includes('picture') && i.naturalWidth === 48))")


class Habits(PreviewTest):
    """However an editor's program or git writes files, the preview notices."""

    def saves(self):
        def over(path, text):
            path.write_text(text, "utf-8")

        def rename(path, text):
            other = path.with_name(".attach.md.swp")
            other.write_text(text, "utf-8")
            other.rename(path)

        def backup(path, text):
            path.rename(path.with_name(path.name + "~"))
            path.write_text(text, "utf-8")

        def recreate(path, text):
            path.unlink()
            time.sleep(0.05)
            path.write_text(text, "utf-8")

        def piecewise(path, text):
            data = text.encode()
            with open(path, "wb", buffering=0) as file:
                for start in range(0, len(data), 1000):
                    file.write(data[start:start + 1000])

        def folder(path, text):
            other = path.parent.with_name("ru-next")
            shutil.copytree(path.parent, other)
            (other / path.name).write_text(text, "utf-8")
            path.parent.rename(path.parent.with_name("ru-old"))
            other.rename(path.parent)
            shutil.rmtree(path.parent.with_name("ru-old"))

        return [over, rename, backup, recreate, piecewise, folder]

    def test_every_way_of_saving(self):
        self.serve()
        page = self.open("/ru/attach/")
        path = self.both("attach")[1]
        original = path.read_text("utf-8")
        for save in self.saves():
            with self.subTest(save.__name__):
                word = f"Способ сохранения {save.__name__}"
                save(path, original + f"\n{word}.\n")
                page.get_by_text(word + ".", exact=True).wait_for()

    def test_a_checkout_of_another_branch(self):
        def git(*arguments):
            subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@example.org", *arguments],
                           cwd=self.site.folder, check=True, capture_output=True)
        git("init", "-q", "-b", "one")
        git("add", "Content", "Templates")
        git("commit", "-qm", "one")
        git("checkout", "-qb", "two")
        for path in self.site.articles("ru"):
            path.write_text(path.read_text("utf-8") + "\nДругая ветвь.\n", "utf-8")
        git("commit", "-qam", "two")
        git("checkout", "-q", "one")
        self.serve()
        page = self.open("/ru/attach/")
        git("checkout", "-q", "two")
        page.get_by_text("Другая ветвь.").wait_for()
        git("checkout", "-q", "one")
        page.get_by_text("Другая ветвь.").wait_for(state="detached")

    def test_polling_where_there_are_no_notices(self):
        self.serve("--poll")
        page = self.open("/ru/attach/")
        path = self.both("attach")[1]
        path.write_text(path.read_text("utf-8") + "\nОпрос.\n", "utf-8")
        page.get_by_text("Опрос.").wait_for()


class Faults(PreviewTest):
    """Whatever is wrong is told where it is, the last good page stays, and mending it is enough."""

    def faulty(self, break_it, mend_it, names, arguments=(), settings=None):
        self.serve(*arguments, **(settings or {}))
        page = self.open("/ru/attach/")
        heading = page.get_by_role("heading", level=1).inner_text()
        break_it()
        overlay(page).wait_for()
        text = overlay(page).inner_text()
        for name in names:
            self.assertIn(name, text)
        self.assertEqual(page.get_by_role("heading", level=1).inner_text(), heading)
        self.assertEqual(self.preview.ask("/ru/attach/")[0], 200)
        mend_it()
        overlay(page).wait_for(state="detached")
        return text

    def test_broken_front_matter(self):
        path = self.both("attach")[1]
        text = path.read_text("utf-8")
        self.faulty(lambda: path.write_text(text.replace("title:", "titel:", 1), "utf-8"),
                    lambda: path.write_text(text, "utf-8"), ["ru/attach.md:2:1", "titel", "[unknown-front-matter-key]"])

    def test_messages_in_russian_are_those_of_the_terminal(self):
        path = self.both("attach")[1]
        text = path.read_text("utf-8")
        shown = self.faulty(
            lambda: path.write_text(text.replace("---\n\n", "---\n\n<b>x</b>\n\n", 1), "utf-8"),
            lambda: path.write_text(text, "utf-8"), ["<b>x</b>", "Скрыть"], ["--messages", "ru"])
        message = next(line for line in shown.splitlines() if line.endswith("]"))
        self.assertIn(message, self.preview.log)

    def test_broken_settings(self):
        path = self.site.content / "site.yml"
        text = path.read_text("utf-8")
        self.faulty(lambda: path.write_text("baseURL: [\n", "utf-8"),
                    lambda: path.write_text(text, "utf-8"), ["site.yml"])

    def test_broken_template(self):
        path = self.site.templates / "article.mustache"
        text = path.read_text("utf-8")
        self.faulty(lambda: path.write_text(text + "{{#open}}", "utf-8"),
                    lambda: path.write_text(text, "utf-8"), ["article.mustache"])

    def test_broken_style_words_and_questionnaire(self):
        """A fault in any other file that editors change."""
        for path, break_it, names in [
            (self.site.templates / "strings/ru.yml", lambda text: text.replace("checkedOn:", "chekedOn:", 1),
             ["strings/ru.yml", "chekedOn"]),
            (self.site.content / "ru/questionnaire.yml", lambda text: text.replace("residence:", "residense:", 1),
             ["questionnaire.yml", "residense"]),
            (self.site.content / "facts.tsv", lambda text: text.replace("\n1\t", "\n1 ", 1), ["facts.tsv"]),
            (self.site.content / "glossary.yml", lambda text: text.replace("  - key:", "  - kei:", 1), ["glossary.yml", "kei"]),
            (self.site.content / "terms.yml", lambda text: text.replace("  - id:", "  - it:", 1), ["terms.yml"]),
            (self.site.content / "documents.yml", lambda text: text + "x: [\n", ["documents.yml"]),
            (self.site.content / "synonyms.yml", lambda text: text + "en: {}\n", ["synonyms.yml"]),
        ]:
            with self.subTest(path.name):
                before = path.read_text("utf-8")
                if self.preview:
                    self.preview.stop()
                self.faulty(lambda: path.write_text(break_it(before), "utf-8"),
                            lambda: path.write_text(before, "utf-8"), names)

    def test_missing_partner(self):
        path = self.both("attach")[0]
        text = path.read_text("utf-8")
        self.faulty(path.unlink, lambda: path.write_text(text, "utf-8"), ["[missing-partner]"])

    def test_deleted_folder(self):
        aside = self.site.folder / "aside"
        self.faulty(lambda: self.site.content.rename(aside), lambda: aside.rename(self.site.content),
                    ["[unreadable-folder]"])

    def test_file_without_permission(self):
        settings = {}
        if os.geteuid() == 0:
            # Root may read everything: somebody else has to serve, with a program that she may run.
            self.site.folder.chmod(0o755)
            program = shutil.copy(BILIM, self.site.folder / "bilim")
            settings = {"program": program, "user": 65534, "group": 65534, "extra_groups": []}
        path = self.both("attach")[0]
        self.faulty(lambda: path.chmod(0), lambda: path.chmod(0o644), ["[unreadable-file]"], settings=settings)

    def test_a_save_that_a_full_disk_has_cut_off(self):
        path = self.both("attach")[1]
        text = path.read_bytes()
        for left in (0, 100):
            with self.subTest(left):
                if self.preview:
                    self.preview.stop()
                self.faulty(lambda: path.write_bytes(text[:left]), lambda: path.write_bytes(text), ["ru/attach.md"])

    def test_a_link_that_leads_nowhere(self):
        path = self.site.content / "ru/away.md"
        self.faulty(lambda: path.symlink_to("/nowhere/at/all"), path.unlink, ["ru/away.md"])

    def test_a_link_that_leads_out_of_the_folder(self):
        path = self.site.content / "ru/secret.txt"
        self.faulty(lambda: path.symlink_to("/etc/hostname"), path.unlink, ["ru/secret.txt"])

    def test_a_faulty_start_is_told_and_recovered_from(self):
        path = self.both("attach")[1]
        text = path.read_text("utf-8")
        path.write_text("no front matter", "utf-8")
        self.serve()
        page = self.open("/ru/attach/")
        overlay(page).wait_for()
        self.assertEqual(self.preview.ask("/ru/attach/")[0], 503)
        path.write_text(text, "utf-8")
        page.locator("article").wait_for()

    def test_the_copy_button(self):
        path = self.both("attach")[1]
        self.serve()
        page = self.open("/ru/attach/", permissions=["clipboard-read", "clipboard-write"])
        self.change(path, "title:", "titel:")
        overlay(page).wait_for()
        overlay(page).get_by_role("button", name="Copy").first.click()
        wait_until(page, "navigator.clipboard.readText().then((text) => text.includes('ru/attach.md:2:1'))")


class Soak(PreviewTest):
    def test_random_edits_end_in_the_same_site_as_a_clean_build(self):
        server = editing.Server(BILIM, self.site.folder, free_port())
        try:
            memory, rebuilds, kinds, files, different = editing.soak(server, BILIM, OPTIONS.edits)
        finally:
            server.stop()
        print(f"{OPTIONS.edits} random edits of {len(kinds)} kinds, {rebuilds} rebuilds, {files} files; memory in MiB: "
              + " ".join(f"{megabytes:.0f}" for megabytes in memory))
        self.assertGreater(files, 30)
        self.assertEqual(different, [])
        self.assertGreater(rebuilds, OPTIONS.edits / 4)
        self.assertLess(memory[-1], memory[0] + 30, memory)


class EditorsPages(PreviewTest):
    def test_the_dashboard_lists_and_filters(self):
        for path in self.both("attach"):
            self.change(path, "---\n", "---\ndraft: true\n")
        self.serve()
        page = self.open("/_preview/")
        rows = page.locator("tbody tr:visible")
        self.assertEqual(rows.count(), len(self.site.articles("kk")))
        page.locator("#filter-state").select_option("draft")
        self.assertEqual(rows.count(), 1)
        self.assertIn("attach", rows.first.inner_text())
        page.locator("#filter-state").select_option("")
        page.locator("#filter-words").fill("cp-18")
        self.assertEqual(rows.first.locator("code").inner_text(), "cp-18")
        page.screenshot(path=OPTIONS.artifacts / "dashboard.png")
        self.assertEqual(self.faults, [])

    def test_both_languages_side_by_side_with_faults_in_place(self):
        self.serve()
        page = self.open("/_preview/cp-18")
        rows = page.locator(".pair tbody tr")
        headings = re.findall(r"(?m)^## .*\{#([\w-]+)", self.both("cp-18")[0].read_text("utf-8"))
        self.assertEqual(rows.count(), len(headings) + 1)
        self.assertEqual([row.get_attribute("id") for row in rows.all()][1:], ["section-" + h for h in headings])
        path = self.both("cp-18")[1]
        lines = path.read_text("utf-8").splitlines()
        place = next(i for i, line in enumerate(lines) if line.startswith("## ") and "{#" + headings[1] in line)
        lines.insert(place + 1, "\n777 дней.\n")
        path.write_text("\n".join(lines) + "\n", "utf-8")
        note = page.locator(f"#section-{headings[1]} .note.error").first
        note.wait_for()
        self.assertIn("777", note.inner_text())
        self.assertEqual(page.locator(f"#section-{headings[0]} .note.error").count(), 0)
        page.screenshot(path=OPTIONS.artifacts / "side-by-side.png")

    def test_a_new_article_is_made_shown_and_refused_twice(self):
        made = ["trial-page", "--title-kk", "Сынақ беті", "--title-ru", "Пробная страница", "--section", "care"]
        self.serve()
        page = self.open("/ru/")
        result = self.new(*made)
        self.assertEqual((result.returncode, len(result.out.splitlines())), (0, 3), result.text)
        page.get_by_text("Пробная страница").first.wait_for(state="attached")
        page.goto(self.preview.address("/ru/trial-page/"))
        page.locator(".draft").wait_for()
        self.site.build()
        self.assertFalse((self.site.public / "ru/trial-page").exists())
        for arguments, hint in [
            (made, "there is an article"), (["Жаңа бет", *made[1:]], "zhanga-bet"),
            (["other", *made[1:-1], "caer"], 'did you mean "care"'),
        ]:
            with self.subTest(hint):
                result = self.new(*arguments)
                self.assertEqual(result.returncode, 1)
                self.assertIn(hint, result.text)

    def new(self, *arguments):
        return bilim("new", *arguments, "--content", str(self.site.content))

    def test_these_pages_are_in_the_preview_only(self):
        self.site.build()
        self.assertEqual([path for path in self.site.public.rglob("*") if "_preview" in str(path)], [])
        for path in self.site.public.rglob("*.html"):
            self.assertNotIn(b"_preview", path.read_bytes())


class Serving(PreviewTest):
    def test_every_file_as_published(self):
        self.site.build()
        self.serve()
        types = {".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8",
                 ".js": "text/javascript; charset=utf-8", ".png": "image/png", ".svg": "image/svg+xml",
                 ".webmanifest": "application/manifest+json"}
        files = [path for path in self.site.public.rglob("*") if path.is_file() and path.name not in editing.NOT_IN_PREVIEW]
        self.assertGreater(len(files), 30)
        for path in files:
            name = "/" + str(path.relative_to(self.site.public))
            with self.subTest(name):
                address = name.removesuffix("index.html") if path.name == "index.html" else name
                status, headers, content = self.preview.ask(address)
                self.assertEqual(status, 200)
                self.assertEqual(SNIPPET.sub(b"", content), path.read_bytes())
                if path.suffix in types:
                    self.assertEqual(headers["content-type"], types[path.suffix])

    def test_not_found_in_the_language_asked_in(self):
        self.serve()
        for address, language in [("/kk/nothing/", "kk"), ("/ru/nothing/", "ru"), ("/nothing", "kk")]:
            with self.subTest(address):
                status, _, content = self.preview.ask(address)
                self.assertEqual(status, 404)
                self.assertIn(f'<html lang="{language}"'.encode(), content)
                status, _, content = self.preview.ask(address, "HEAD")
                self.assertEqual((status, content), (404, b""))

    def test_head_ranges_and_conditions(self):
        self.serve()
        status, headers, whole = self.preview.ask("/ru/attach/")
        tag = headers["etag"]
        cases = [
            ("HEAD", {}, 200, b"", None),
            ("GET", {"If_None_Match": tag}, 304, b"", None),
            ("GET", {"If_None_Match": f'"other", W/{tag}'}, 304, b"", None),
            ("GET", {"If_None_Match": '"other"'}, 200, whole, None),
            ("GET", {"Range": "bytes=0-9"}, 206, whole[:10], f"bytes 0-9/{len(whole)}"),
            ("GET", {"Range": "bytes=-5"}, 206, whole[-5:], None),
            ("GET", {"Range": f"bytes={len(whole) - 3}-"}, 206, whole[-3:], None),
            ("GET", {"Range": f"bytes={len(whole)}-"}, 416, b"", f"bytes */{len(whole)}"),
            ("GET", {"Range": "bytes=-0"}, 416, b"", f"bytes */{len(whole)}"),
            ("GET", {"Range": "bytes=0-1,4-5"}, 200, whole, None),
            ("GET", {"Range": "bytes=x-y"}, 200, whole, None),
            ("HEAD", {"If_None_Match": tag}, 304, b"", None),
            ("GET", {"Range": "bytes=0-9", "If_Range": tag}, 206, whole[:10], f"bytes 0-9/{len(whole)}"),
            ("GET", {"Range": "bytes=9-0"}, 200, whole, None),
            ("GET", {"Range": "lines=1-2"}, 200, whole, None),
            ("GET", {"Range": "bytes=0-9", "If_Range": '"other"'}, 200, whole, None),
        ]
        for method, request, expected, content, content_range in cases:
            with self.subTest(method=method, **request):
                status, headers, got = self.preview.ask("/ru/attach/", method, **request)
                self.assertEqual((status, got), (expected, content))
                if method == "HEAD" and status == 200:
                    self.assertEqual(headers["content-length"], str(len(whole)))
                if content_range:
                    self.assertEqual(headers["content-range"], content_range)

    def test_hostile_requests(self):
        self.serve()
        host = "Host: localhost"
        cases = [
            ("GET / HTTP/1.1", "Host: evil.example", 421, "another site's name"),
            ("GET / HTTP/1.1", "Host: localhost.evil.example", 421, "a name that begins like ours"),
            ("GET / HTTP/1.1", "Host: 127.0.0.1:x@evil.example", 421, "a name hidden behind ours"),
            ("GET / HTTP/1.1", "X: y", 421, "no name"),
            ("GET /../../etc/passwd HTTP/1.1", host, 400, "dots"),
            ("GET /kk/%2e%2e/%2e%2e/etc/passwd HTTP/1.1", host, 400, "encoded dots"),
            ("GET /kk/..%2f..%2fetc/passwd HTTP/1.1", host, 400, "encoded slashes"),
            ("GET /kk/%252e%252e/etc/passwd HTTP/1.1", host, 404, "doubly encoded dots are a name like any other"),
            ("GET /kk/%00 HTTP/1.1", host, 400, "NUL"),
            ("GET /kk/%5c..%5c HTTP/1.1", host, 400, "backslashes"),
            ("GET /kk/%zz HTTP/1.1", host, 400, "no hexadecimal digits"),
            ("GET /kk/%ff HTTP/1.1", host, 400, "not UTF-8"),
            ("GET //etc/passwd HTTP/1.1", host, 400, "doubled slashes"),
            ("GET http://evil.example/ HTTP/1.1", host, 400, "an absolute address, as for a proxy"),
            (f"GET /{'a' * 4000} HTTP/1.1", host, 414, "a long address"),
            ("POST / HTTP/1.1", host + "\r\nContent-Length: 0", 405, "a method that changes things"),
            ("CONNECT localhost:22 HTTP/1.1", host, 405, "a tunnel"),
            ("GET / HTTP/1.1", host + "\r\nContent-Length: 5\r\n\r\nhello", 413, "content"),
            ("GET /_preview/events HTTP/1.1", host + "\r\nOrigin: https://evil.example", 403, "events for another site"),
            ("GET /Content/site.yml HTTP/1.1", host, 404, "a source file"),
            ("GET /.bilim-files HTTP/1.1", host, 404, "a hidden file"),
        ]
        for line, headers, expected, because in cases:
            with self.subTest(because):
                answer = self.preview.raw(f"{line}\r\n{headers}\r\nConnection: close\r\n\r\n".encode())
                self.assertEqual(int(answer.split(b" ", 2)[1]) if answer else None, expected, because)
                self.assertNotIn(b"root:", answer)
        for data, because in [(b"\r\n\r\n", "nothing"), (b"\x16\x03\x01\x02\x00", "TLS"), (b"GET\r\n\r\n", "no address"),
                              (os.urandom(4096) + b"\r\n\r\n", "noise")]:
            with self.subTest(because):
                self.preview.raw(data, seconds=1)
                self.assertEqual(self.preview.ask("/ru/")[0], 200)

    def test_a_head_without_end_is_cut_off(self):
        self.serve()
        sent = 0
        with socket.create_connection(("127.0.0.1", self.preview.port), timeout=10) as connection:
            with self.assertRaises(OSError):
                connection.sendall(b"GET / HTTP/1.1\r\nX: ")
                while sent < 1 << 30:
                    connection.sendall(b"a" * 65536)
                    sent += 65536
        self.assertEqual(self.preview.ask("/ru/")[0], 200)

    def test_many_idle_connections_do_not_stop_it(self):
        self.serve()
        idle = []
        try:
            for _ in range(700):
                idle.append(socket.create_connection(("127.0.0.1", self.preview.port), timeout=10))
            self.assertEqual(self.preview.ask("/ru/")[0], 200)
        finally:
            for connection in idle:
                connection.close()
        self.assertEqual(self.preview.ask("/ru/")[0], 200)

    def test_only_this_machine_is_answered(self):
        self.serve()
        listening = subprocess.run(["cat", "/proc/net/tcp"], capture_output=True, text=True, check=True).stdout
        port = f":{self.preview.port:04X} "
        own = [line.split()[1] for line in listening.splitlines() if port in line and " 0A " in line]
        self.assertEqual(own, [f"0100007F:{self.preview.port:04X}"])

    def test_a_taken_port_is_said_plainly_and_a_free_one_offered(self):
        self.serve()
        result = self.site.run("serve", "--port", str(self.preview.port))
        self.assertEqual(result.returncode, 1)
        offered = re.search(r"--port (\d+)", result.text)
        self.assertIn(f"port {self.preview.port} is in use", result.text)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", int(offered[1])))


if __name__ == "__main__":
    run_suite()
