#!/usr/bin/env python3
"""Persons by whom the rules are tried, in the preview: they are shown, and a result of the questionnaire is kept."""

import http.client
import json
import pathlib
import re
import sys
import threading
import unittest

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent.parent / name) for name in ("Tools", "Bench", "Browser")]

from playwright.sync_api import expect  # noqa: E402
from suite import run_suite  # noqa: E402
from preview import Preview, PreviewTest, wait_until  # noqa: E402

QUESTIONNAIRE = "/ru/check-yourself/"
TOKEN = re.compile(rb'src="/_preview/people.js" data-token="([^"]+)"')


def person(number=1, **answers):
    return {"who": {"kk": f"Зейнеткер, {number}", "ru": f"Пенсионер, {number}"},
            "reason": {"kk": "Санат", "ru": "Категория"},
            "answers": {"residence": "citizen", "work": "none", "receivesPension": "yes", "paysForSelf": "never",
                        "arrears": "none", "shownInStatus": "yes", "age": "70", **answers}}


class People(PreviewTest):
    @property
    def file(self):
        return self.site.content / "people.yml"

    def token(self, preview=None):
        return TOKEN.search((preview or self.preview).ask(QUESTIONNAIRE)[2])[1].decode()

    def post(self, content, preview=None, **headers):
        """The status and the text of the answer to a request that a page of the preview would send, but for headers."""
        preview = preview or self.preview
        known = {"Host": f"localhost:{preview.port}", "Origin": f"http://localhost:{preview.port}",
                 "X-Bilim-Token": self.token(preview), "Content-Type": "application/json",
                 **{name.replace("_", "-"): value for name, value in headers.items()}}
        connection = http.client.HTTPConnection("127.0.0.1", preview.port, timeout=60)
        try:
            body = content if isinstance(content, str) else json.dumps(content)
            connection.request("POST", "/_preview/people", body.encode(),
                               {name: value for name, value in known.items() if value is not None})
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def test_every_person_is_shown_in_both_languages_with_what_comes_out(self):
        self.serve("--messages", "ru")
        page = self.open("/_preview/")
        page.get_by_role("link", name="Люди", exact=True).click()
        rows = page.locator("tbody tr")
        expect(rows).to_have_count(self.file.read_text("utf-8").count("  - who:"))
        self.assertEqual(page.locator(".mark.bad").count(), 0)
        row = page.locator("tr", has_text="Беременная женщина, не работает, на учёт не встала").first
        cells = row.locator("td")
        self.assertEqual([cells.nth(0).get_attribute("lang"), cells.nth(1).get_attribute("lang")], ["kk", "ru"])
        cells.nth(1).get_by_text("Что получается").click()
        self.assertIn("T2.3x", cells.nth(1).inner_text())
        cells.nth(1).get_by_text("Ответы").click()
        self.assertIn("Вы беременны?", cells.nth(1).inner_text())
        self.assertRegex(cells.nth(1).inner_text(), r"Content/people\.yml:\d+:5")
        self.assertEqual(self.faults, [])

    def test_who_differs_is_marked_and_told(self):
        self.serve("--messages", "ru")
        page = self.open("/_preview/people")
        self.change(self.file, "grounds: [category11]", "grounds: [category12]")
        page.locator(".mark.bad", has_text="ожидалось: category12").first.wait_for()
        page.select_option("#filter-state", "differs")
        self.assertEqual(page.locator("tbody tr:visible").count(), 1)

    def test_a_result_is_kept_by_the_button_below_it(self):
        self.serve("--messages", "ru")
        before = self.file.read_text("utf-8")
        page = self.open(QUESTIONNAIRE)
        self.assertEqual(page.locator(".bilim-keep").count(), 0)
        page = self.open(QUESTIONNAIRE + "#v1&for=me&" + "&".join(
            f"{name}={value}" for name, value in person()["answers"].items()) + "&list=1")
        page.locator(".result").wait_for()
        page.get_by_text("Сохранить как человека").click()
        for name, text in (("who-kk", "Зейнеткер Әсел"), ("who-ru", "Пенсионерка Асель"),
                           ("reason-kk", "Санат"), ("reason-ru", "Категория")):
            page.locator(f".bilim-keep input[name={name}]").fill(text)
        page.locator(".bilim-keep button").click()
        page.locator(".bilim-keep", has_text="Сохранено в people.yml").wait_for()
        after = self.file.read_text("utf-8")
        self.assertTrue(after.startswith(before))
        self.assertIn('      ru: "Пенсионерка Асель"\n', after[len(before):])
        self.assertIn("      because: [T1.1, T2.8", after[len(before):])
        self.assertEqual(self.site.run("check").returncode, 0)
        page.goto(self.preview.address("/_preview/people"))
        page.locator("tr", has_text="Пенсионерка Асель").wait_for()
        self.assertEqual(self.faults, [])

    def test_no_other_page_can_write(self):
        self.serve()
        before = self.file.read_bytes()
        evil = {"Origin": "http://evil.example"}
        cases = [
            (403, person(), evil), (403, person(), {"Origin": None}), (403, person(), {"Origin": "null"}),
            (403, person(), {"Origin": "http://localhost:1"}), (403, person(), {"X-Bilim-Token": "x"}),
            (403, person(), {"X-Bilim-Token": None}), (403, person(), {"Host": "evil.example", **evil}),
            (415, person(), {"Content-Type": "text/plain"}), (400, "{}", {}), (400, "[", {}),
            (413, "x" * 20000, {}), (422, person(age="170"), {}), (422, person(agee="17"), {}),
        ]
        for status, content, headers in cases:
            with self.subTest(headers=headers, content=str(content)[:40]):
                self.assertEqual(self.post(content, **headers)[0], status)
        self.assertEqual(self.preview.ask("/_preview/people", "PUT")[0], 405)
        self.assertEqual(self.preview.ask(QUESTIONNAIRE, "POST")[0], 405)
        self.assertEqual(self.file.read_bytes(), before)

    def test_what_others_write_meanwhile_is_kept_too(self):
        """Two previews and an editor write the same file at once: every entry and every line is there in the end."""
        self.serve()
        second = Preview(self.site)
        self.addCleanup(second.stop)
        before = self.file.read_text("utf-8").count("  - who:")
        statuses, tokens = [], {one: self.token(one) for one in (self.preview, second)}

        def keep(preview, numbers):
            for number in numbers:
                statuses.append(self.post(person(number), preview, X_Bilim_Token=tokens[preview])[0])

        threads = [threading.Thread(target=keep, args=(preview, range(start, start + 10)))
                   for preview, start in ((self.preview, 0), (second, 100))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        text = self.file.read_text("utf-8")
        kept = statuses.count(201)
        self.assertEqual(text.count("  - who:"), before + kept, statuses)
        self.assertGreaterEqual(kept, 15)
        self.assertEqual(set(statuses) - {201, 422}, set(), statuses)
        self.assertEqual([path.name for path in self.site.content.iterdir() if path.suffix == ".tmp"], [])

    def test_a_file_that_is_not_there_is_begun(self):
        self.serve()
        self.file.unlink()
        page = self.open("/_preview/people")
        wait_until(page, "document.querySelectorAll('tbody tr').length === 0")
        self.assertEqual(self.post(person())[0], 201)
        self.assertTrue(self.file.read_text("utf-8").startswith("people:\n  - who:\n"))
        page.locator("tr", has_text="Пенсионер, 1").wait_for()

    def test_a_file_to_which_nothing_can_be_added_stays(self):
        self.serve()
        self.change(self.file, "people:\n", "peeple:\n")
        before = self.file.read_bytes()
        status, text = self.post(person())
        self.assertEqual(status, 422)
        self.assertIn("nobody can be added to people.yml", text)
        self.assertEqual(self.file.read_bytes(), before)


if __name__ == "__main__":
    run_suite()
