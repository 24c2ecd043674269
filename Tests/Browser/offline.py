#!/usr/bin/env python3
"""The copy for offline use, in a real browser against a server whose site changes under it.

The site is published below a path. Its second build differs from the first on every page, in the style sheet
and in a script, so that a page put together from two builds is noticed wherever it is looked at.
"""

import contextlib
import http.server
import json
import pathlib
import re
import shutil
import subprocess
import sys
import threading
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))

from suite import BILIM, OPTIONS, Site, run_suite, scratch  # noqa: E402
from playwright.sync_api import Error as PlaywrightError, sync_playwright  # noqa: E402

BASE = "/guide/"
SECONDS = 120
NAMES = {"first": {"kk": "Бірінші", "ru": "Первый"}, "second": {"kk": "Екінші", "ru": "Второй"}}
SIGN = ".older:not([hidden])"
EMPTY = "an empty page"
NO_EMPTY_PAGE = f"""addEventListener("DOMContentLoaded", () => {{
  if (location.protocol !== "about:" && !document.querySelector("h1")) console.error("{EMPTY}");
}})"""
BUILD = """() => ({
  name: document.querySelector('.brand-short').textContent,
  style: getComputedStyle(document.documentElement).getPropertyValue('--build').trim(),
  script: document.documentElement.dataset.build || '' })"""


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the server's folder of the moment, or hangs up while the server is "down". Held addresses wait."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path):
        below = path.split("?")[0].split("#")[0]
        if not below.startswith(BASE):
            return "/dev/null/none"
        self.directory = str(self.server.folder)
        return super().translate_path("/" + below[len(BASE):])

    def do_GET(self):
        self.server.asked.append(self.path)
        if self.server.is_down or self.path in self.server.lost:
            self.close_connection = True
            return
        if self.path in self.server.held:
            self.server.gate.wait(SECONDS)
        # Two builds may carry the same second, by which this server alone would tell them apart.
        del self.headers["If-Modified-Since"]
        super().do_GET()

    def end_headers(self):
        self.send_header("Cache-Control", self.server.caching)
        super().end_headers()

    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def served(folder, port=0):
    """A server of this machine alone; `folder`, `is_down`, and the addresses `lost` and `held` can be changed."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
    server.folder, server.is_down, server.lost, server.asked = folder, False, set(), []
    server.held, server.gate = set(), threading.Event()
    server.caching, server.daemon_threads = "max-age=300", True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


class Offline(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = cls.enterClassContext(scratch())
        cls.site = Site.real(cls.folder / "site")
        settings = cls.site.content / "site.yml"
        text = settings.read_text("utf-8")
        settings.write_text(re.sub(r"(?m)^baseURL:.*$", f"baseURL: https://bilim.example{BASE}", text), "utf-8")
        cls.builds = {name: cls.built(name) for name in ("first", "second")}
        text = settings.read_text("utf-8")
        settings.write_text(text.replace("offline: true", "offline: false"), "utf-8")
        cls.builds["withdrawn"] = cls.built("second", "withdrawn")
        cls.playwright = cls.enterClassContext(sync_playwright())
        cls.browser = cls.playwright.chromium.launch(
            executable_path=shutil.which("chromium") or None, args=["--no-sandbox"])
        cls.addClassCleanup(cls.browser.close)

    @classmethod
    def built(cls, marks, name=None):
        """The site with the marks of a build on every page."""
        settings = cls.site.content / "site.yml"
        names = ", ".join(f"{language}: {word}" for language, word in NAMES[marks].items())
        text = re.sub(r"(?m)^shortName:.*$", f"shortName: {{ {names} }}", settings.read_text("utf-8"))
        settings.write_text(text, "utf-8")
        assets = cls.site.templates / "assets"
        style = (assets / "site.css").read_text("utf-8").split("\n/* build */")[0]
        (assets / "site.css").write_text(f"{style}\n/* build */ :root {{ --build: {marks} }}\n", "utf-8")
        script = (assets / "page.js").read_text("utf-8").split("\n// build")[0]
        (assets / "page.js").write_text(
            f"{script}\n// build\ndocument.documentElement.dataset.build = \"{marks}\";\n", "utf-8")
        cls.site.public = cls.folder / (name or marks)
        cls.site.build()
        return cls.site.public

    def setUp(self):
        self.server = self.enterContext(served(self.builds["first"]))
        self.origin = f"http://localhost:{self.server.server_port}"
        self.context = self.browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
        self.context.set_default_timeout(SECONDS * 1000)
        self.addCleanup(self.context.close)
        self.context.add_init_script(NO_EMPTY_PAGE)
        self.faults = []
        self.addCleanup(lambda: self.assertNotIn(EMPTY, self.faults, "between two pages"))
        self.page = self.new_page()

    def new_page(self):
        page = self.context.new_page()
        expected = re.compile("ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|status of 404")
        page.on("console", lambda message: message.type == "error" and not expected.search(message.text)
                and self.faults.append(message.text))
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        return page

    def go(self, path, page=None):
        page = page or self.page
        page.goto(f"{self.origin}{BASE}{path}")
        return page

    def keep(self, language="ru"):
        """A reader agrees to keep the copy, and the next page comes from it."""
        self.go(f"{language}/offline/").click("[data-offline-keep]")
        self.page.wait_for_selector("[data-offline-remove]:visible")
        self.go(f"{language}/")
        self.page.wait_for_function("() => navigator.serviceWorker.controller")

    def assert_build(self, name, page=None):
        page = page or self.page
        page.wait_for_function("() => document.documentElement.dataset.build")
        language = page.locator("html").get_attribute("lang")
        self.assertEqual(page.evaluate(BUILD), {"name": NAMES[name][language], "style": name, "script": name}, page.url)

    def left(self):
        """What a browser still holds of the copy."""
        return self.page.evaluate("""async () => [(await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).filter(name => name.startsWith('bilim')).length]""")

    def until(self, condition, what):
        """Waits for something that no single page can wait for: the page may be on its way to another."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            with contextlib.suppress(PlaywrightError):
                if condition():
                    return
            self.page.wait_for_timeout(200)
        self.fail(f"waited in vain: {what}")

    def until_gone(self):
        self.page.wait_for_load_state()
        self.until(lambda: self.left() == [0, 0], "nothing of the copy is left")

    def pages(self):
        names = [path.relative_to(self.builds["first"]).as_posix() for path in self.builds["first"].rglob("index.html")]
        return sorted(name for name in names
                      if re.match(r"(kk|ru)/", name) and not re.search(r"check-yourself/\w+/", name))

    def test_nothing_is_kept_without_consent(self):
        self.go("ru/")
        self.go("kk/check-status/").wait_for_load_state("networkidle")
        self.assertEqual(self.left(), [0, 0])
        self.assertNotIn(f"{BASE}service-worker.js", self.server.asked)

    def test_the_whole_site_is_there_without_a_connection(self):
        self.keep()
        self.server.is_down = True
        pages = self.pages()
        self.assertGreater(len(pages), 70)
        for name in pages:
            self.go(name.removesuffix("index.html"))
            if "/booklet/" in name:  # made for paper: no header and no script
                self.assertGreater(self.page.locator("h3").count(), 20, name)
                continue
            self.assertEqual(self.page.locator("h1").count(), 1, name)
            self.assert_build("first")
        self.page.locator(SIGN, has_text=re.compile(r"\d\d\.\d\d\.20\d\d")).wait_for()
        self.page.screenshot(path=OPTIONS.artifacts / "without-connection.png")
        self.assertEqual(self.faults, [])

    def test_search_and_questionnaire_work_without_a_connection(self):
        self.keep("kk")
        self.server.is_down = True
        for language, words in (("kk", "емхана"), ("ru", "поликлиника")):
            self.go(f"{language}/search/?q={words}")
            self.page.wait_for_selector("[data-search-hits] a")
            self.go(f"{language}/check-yourself/")
            self.page.wait_for_selector(".questionnaire-form input")
            before = self.page.locator(".questionnaire-heading").first.inner_text()
            self.page.locator(".questionnaire-form input[type=radio]").first.check()
            self.page.locator(".questionnaire-form button[type=submit]").first.click()
            self.page.wait_for_function(
                "before => document.querySelector('.questionnaire-heading').innerText !== before", arg=before)
        self.assertEqual(self.faults, [])

    def test_an_unknown_address_says_so_in_its_language(self):
        self.keep()
        self.server.is_down = True
        for language in ("kk", "ru"):
            answer = self.page.goto(f"{self.origin}{BASE}{language}/no/such/page/")
            self.assertEqual((answer.status, self.page.locator("html").get_attribute("lang")), (404, language))

    def test_a_newer_build_comes_whole_at_the_next_page(self):
        self.keep()
        self.server.folder = self.builds["second"]
        self.go("ru/attach/")
        self.assert_build("first")
        self.page.wait_for_selector(SIGN)
        self.assert_build("first")
        self.page.screenshot(path=OPTIONS.artifacts / "newer.png")
        # The page before may still count as open for a moment: then the older build stays once more.
        self.until(lambda: self.is_second("ru/dental/"), "the newer build comes")
        self.server.is_down = True
        for name in [name for name in self.pages() if "/booklet/" not in name][::7]:
            self.go(name.removesuffix("index.html"))
            self.assert_build("second")

    def test_open_pages_change_together_when_the_reader_says_so(self):
        self.keep()
        other = self.go("kk/cp-18/", self.new_page())
        self.assert_build("first", other)
        self.server.folder = self.builds["second"]
        self.go("ru/attach/").wait_for_selector(SIGN)
        self.assert_build("first")
        self.assert_build("first", other)
        self.page.bring_to_front()
        button = self.page.locator(SIGN).get_by_role("button")

        def have_changed():
            if button.is_visible():
                button.click(timeout=10_000)  # once more where a busy browser found no moment to change
            return all(page.evaluate(BUILD)["script"] == "second" for page in (self.page, other))

        self.until(have_changed, "both pages change")
        for page in (self.page, other):
            self.assert_build("second", page)
        self.assertEqual(self.left(), [1, 1])

    def test_a_build_that_comes_while_the_reader_goes_on_is_announced(self):
        """The next page finds the newer build half loaded, and nothing tells it any more that one was found."""
        self.keep()
        self.server.folder = self.builds["second"]
        self.server.held = {f"{BASE}ru/dental/"}
        self.go("ru/attach/")
        self.until(lambda: f"{BASE}ru/dental/" in self.server.asked, "the newer build is being loaded")
        self.go("ru/cp-18/").wait_for_load_state("networkidle")
        self.assertEqual(self.page.locator(SIGN).count(), 0)
        self.server.gate.set()
        self.page.locator(SIGN).get_by_role("button").wait_for()
        self.assert_build("first")

    def test_half_an_update_is_no_update(self):
        self.keep()
        self.server.folder = self.builds["second"]
        self.server.lost = {f"{BASE}ru/dental/"}
        self.server.asked.clear()
        self.go("ru/attach/")
        self.until(lambda: f"{BASE}ru/dental/" in self.server.asked and not self.page.evaluate(
            "() => navigator.serviceWorker.getRegistration().then(there => !!there.installing)"), "the update has failed")
        self.assertEqual(self.left(), [1, 1])
        self.server.is_down = True
        for path in ("ru/dental/", "kk/dental/", "ru/attach/"):
            self.go(path)
            self.assert_build("first")
        self.server.is_down, self.server.lost = False, set()
        self.go("ru/attach/").wait_for_selector(SIGN + " button")
        self.until(lambda: self.is_second("ru/dental/"), "the new build is shown")

    def is_second(self, path):
        return self.go(path).evaluate("() => document.documentElement.dataset.build") == "second"

    def test_files_of_two_builds_are_never_kept_together(self):
        """Published while the copy is being kept: the digests do not agree, and nothing is kept."""
        mixed = self.folder / "mixed"
        shutil.copytree(self.builds["second"], mixed)
        shutil.copy(self.builds["first"] / "service-worker.js", mixed)
        self.server.folder = mixed
        self.go("ru/offline/").click("[data-offline-keep]")
        failed = self.page.locator("[data-offline]").get_attribute("data-failed")
        self.page.get_by_text(failed).wait_for()
        self.assertEqual(self.left(), [0, 0])

    def test_an_update_loads_only_what_has_changed(self):
        self.keep()
        self.server.folder = self.builds["second"]
        self.server.asked.clear()
        self.go("ru/attach/").wait_for_selector(SIGN)
        self.assertIn(f"{BASE}kk/cp-18/", self.server.asked)
        self.assertFalse([path for path in self.server.asked if "/icon-" in path or "search-engine" in path])

    def test_the_reader_removes_the_copy(self):
        self.server.caching = "no-store"
        self.keep()
        self.go("ru/offline/").click("[data-offline-remove]")
        self.page.wait_for_selector("[data-offline-keep]:visible")
        self.assertEqual(self.left(), [0, 0])
        self.server.is_down = True
        with self.assertRaises(PlaywrightError):
            self.go("ru/attach/")

    def test_the_publisher_withdraws_every_copy(self):
        self.server.caching = "no-store"  # else the browser's own cache may answer for some minutes more
        self.keep()
        self.server.folder = self.builds["withdrawn"]
        # A busy browser may find no moment to change before the reader goes on to the next page.
        self.until(lambda: self.is_second("ru/attach/"), "pages come from the server")
        self.until_gone()
        self.assertEqual(self.page.locator("a[href$='offline/']").count(), 0)
        self.assertNotIn("worker-src", (self.builds["withdrawn"] / "kk/index.html").read_text("utf-8"))

    def test_a_preview_is_not_answered_by_a_copy(self):
        self.keep()
        port = self.server.server_port
        self.server.is_down = True
        self.server.shutdown()
        self.server.server_close()
        self.site.public = self.folder / "unused"
        log = open(self.folder / "serve.log", "wb")
        process = subprocess.Popen(
            [str(BILIM), "serve", *self.site.folders(), "--port", str(port)], stdin=subprocess.DEVNULL, stdout=log,
            stderr=subprocess.STDOUT)
        try:
            self.page.wait_for_timeout(500)
            for _ in range(100):
                if b"shows the site" in (self.folder / "serve.log").read_bytes():
                    break
                self.page.wait_for_timeout(100)
            try:
                self.go("ru/attach/")
            except PlaywrightError as error:  # the page was shown anew by itself before it had come
                self.assertIn("ERR_ABORTED", str(error))
            self.page.wait_for_selector("script[src='/_preview/preview.js']", state="attached")
            self.until_gone()
        finally:
            process.terminate()
            process.wait(20)
            log.close()

    def test_an_installed_site_keeps_its_copy(self):
        self.go("ru/")
        client = self.context.new_cdp_session(self.page)
        manifest = client.send("Page.getAppManifest")
        self.assertEqual(manifest["errors"], [])
        self.assertTrue(manifest["url"].endswith(f"{BASE}ru/manifest.webmanifest"))
        text = json.loads(manifest["data"])
        self.assertEqual((text["lang"], text["start_url"], text["scope"]), ("ru", "../ru/", "../"))
        sizes = {icon["sizes"] for icon in text["icons"]}
        self.assertTrue({"192x192", "512x512"} <= sizes, sizes)
        for icon in text["icons"]:
            self.assertEqual(self.page.request.get(f"{self.origin}{BASE}ru/{icon['src']}").status, 200)
        errors = {error["errorId"] for error in client.send("Page.getInstallabilityErrors")["installabilityErrors"]}
        self.assertEqual(errors - {"in-incognito"}, set())  # so is every page of a test
        self.page.evaluate("window.dispatchEvent(new Event('appinstalled'))")
        self.page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
        self.server.is_down = True
        self.go("kk/attach/")
        self.assert_build("first")

    def test_from_a_disk_nothing_is_offered_and_nothing_complains(self):
        for name in ("kk/offline/index.html", "ru/attach/index.html"):
            self.page.goto((self.builds["first"] / name).as_uri())
            self.page.wait_for_load_state("networkidle")
            self.assertEqual(self.page.locator("[data-offline]:visible").count(), 0)
        self.assertEqual(self.faults, [])

    def test_without_scripts_the_page_says_why_nothing_can_be_kept(self):
        context = self.browser.new_context(java_script_enabled=False)
        self.addCleanup(context.close)
        page = context.new_page()
        for language in ("kk", "ru"):
            self.go(f"{language}/offline/", page)
            self.assertEqual(page.get_by_role("button").and_(page.locator("[data-offline] button")).count(), 0)
            self.assertIn("JavaScript", page.locator("main").inner_text())

    def test_the_worker_lists_every_file_and_nothing_else(self):
        public = self.builds["first"]
        text = (public / "service-worker.js").read_text("utf-8")
        listed = set(json.loads(re.match(r"const BUILD = (\{.*?\n\}\});\n", text, re.DOTALL)[1])["files"])
        there = {path.relative_to(public).as_posix() for path in public.rglob("*") if path.is_file()}
        left_out = {name for name in there if re.search(r"check-yourself/\w+/", name)}
        machines = {"build.json", "service-worker.js", "robots.txt", "sitemap.xml", ".bilim-files"}
        self.assertEqual(listed, there - left_out - machines)


if __name__ == "__main__":
    run_suite()
