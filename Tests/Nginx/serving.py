"""The site behind Debian's nginx, set up by the sample that `bilim nginx` prints."""

import contextlib
import gzip
import http.client
import pathlib
import re
import shutil
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from servers import brotli_module, free_port, nginx, on_loopback  # noqa: E402
from suite import OPTIONS, Site, article, run_suite, scratch  # noqa: E402

NEW, OLD = "parks/newcomer", "parks/old-name"


@contextlib.contextmanager
def served(site, root, folder):
    """Runs nginx on a port of this machine alone, from the printed sample; gives the port."""
    port = free_port()
    brotli = [] if brotli_module() else ["--no-brotli"]
    printed = site.run("nginx", "--root", str(root), "--port", str(port), *brotli)
    if printed.returncode != 0:
        raise AssertionError(f"`bilim nginx` ended with {printed.returncode}:\n{printed.text}")
    with nginx(on_loopback(printed.out), port, folder):
        yield port


class Serving(unittest.TestCase):
    """A site at the root of its server."""

    base = "/"

    @classmethod
    def setUpClass(cls):
        holder = scratch()
        cls.folder = holder.__enter__()
        cls.addClassCleanup(holder.__exit__, None, None, None)
        cls.site = Site.generated(cls.folder / "site")
        root = cls.folder / "www"
        cls.site.public = root / cls.base.strip("/") if cls.base != "/" else root
        settings = cls.site.content / "site.yml"
        settings.write_text(settings.read_text(encoding="utf-8").replace(
            "https://example.org/", f"https://example.org{cls.base}"), encoding="utf-8")
        cls.site.add_pair(
            NEW,
            article("Жаңа бет", "Бет жаңа мекенжайға көшті.\n\n## Неге {#why}\n\nСынау үшін.", aliases=f"[{OLD}]"),
            article("Новая страница", "Страница переехала.\n\n## Почему {#why}\n\nДля проверки.", aliases=f"[{OLD}]"))
        with open(settings, "a", encoding="utf-8") as text:
            text.write('offline: true\ncontact: { phone: "1414", name: { kk: Орталық, ru: Центр } }\n')
        cls.site.build()
        (cls.site.public / ".secret").write_text("hidden", encoding="utf-8")
        (cls.site.public / "kk/.secret").write_text("hidden", encoding="utf-8")
        (cls.site.public / ".well-known").mkdir(exist_ok=True)
        (cls.site.public / ".well-known/security.txt").write_text("Contact: tel:1414", encoding="utf-8")
        cls.port = cls.enterClassContext(served(cls.site, cls.site.public, cls.folder))

    def address(self, path):
        return f"http://127.0.0.1:{self.port}{self.base}{path.removeprefix('/')}"

    def get(self, path, method="GET", **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request(method, self.base + path.removeprefix("/"), headers={name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        response.body = response.read()
        connection.close()
        return response

    def hashed_assets(self):
        names = [path.relative_to(self.site.public).as_posix() for path in self.site.public.rglob("*")
                 if re.search(r"[.-][0-9a-f]{8,64}\.[a-z0-9]+$", path.name)]
        self.assertTrue(names, "no file of the site has a fingerprint in its name")
        return sorted(names)

    def html(self, response):
        self.assertEqual(response.headers["Content-Type"], "text/html; charset=utf-8")
        return response.body.decode("utf-8")

    def test_pages_answer_in_their_language(self):
        for path, language in (("/kk/", "kk"), ("/ru/", "ru"), (f"/kk/{NEW}/", "kk"), (f"/ru/{NEW}/", "ru")):
            with self.subTest(path=path):
                response = self.get(path)
                self.assertEqual(response.status, 200)
                self.assertRegex(self.html(response), rf'<html[^>]*\blang="?{language}\b')
        self.assertEqual(self.get("/").status, 200)

    def test_an_unknown_address_gets_the_404_page_of_its_language(self):
        for path, language in (("/kk/nope/", "kk"), ("/ru/nope/", "ru"), ("/kk/parks/nope", "kk"),
                               ("/ru/parks/nope/", "ru"), ("/ru/nope.html", "ru")):
            with self.subTest(path=path):
                response = self.get(path)
                self.assertEqual(response.status, 404)
                page = self.html(response)
                self.assertEqual(page.encode(), (self.site.public / language / "404.html").read_bytes())
                self.assertRegex(page, rf'<html[^>]*\blang="?{language}\b')

    def test_an_unknown_address_outside_the_languages_offers_both(self):
        for path in ("/nope", "/nope/", "/nope/deeper/still", "/kk.html"):
            with self.subTest(path=path):
                response = self.get(path)
                self.assertEqual(response.status, 404)
                self.assertEqual(self.html(response).encode(), (self.site.public / "404.html").read_bytes())
        page = (self.site.public / "404.html").read_text(encoding="utf-8")
        for language in ("kk", "ru"):
            self.assertRegex(page, rf'href="[^"]*\b{language}/')

    def test_links_of_the_404_page_hold_at_any_depth(self):
        """It is shown under addresses of any depth, where a relative link would lead astray."""
        for path in ("/kk/nope/", "/ru/a/b/c/d/nope", "/nope/deeper/"):
            page = self.get(path).body.decode("utf-8")
            links = re.findall(r'(?:href|src)="([^"#][^"]*)"', page)
            self.assertTrue(links)
            for link in links:
                if re.match(r"(https?|tel|mailto):", link):
                    continue
                with self.subTest(path=path, link=link):
                    self.assertTrue(link.startswith(self.base), "a link that depends on the address of the page")
                    self.assertEqual(self.get(link.removeprefix(self.base)).status, 200)

    def test_the_404_page_itself_is_no_page_of_the_site(self):
        for path in ("/404.html", "/kk/404.html", "/ru/404.html"):
            self.assertEqual(self.get(path).status, 404)

    def test_hashed_assets_may_be_kept_for_a_year(self):
        for name in self.hashed_assets():
            with self.subTest(asset=name):
                response = self.get(f"/{name}")
                self.assertEqual(response.status, 200)
                self.assertIn("immutable", response.headers["Cache-Control"])
                self.assertIn("max-age=31536000", response.headers["Cache-Control"])

    def test_pages_are_asked_for_again_soon(self):
        for path in ("/", "/kk/", f"/ru/{NEW}/", "/sitemap.xml", "/kk/nope/", "/assets/gone.0123456789abcdef.css"):
            with self.subTest(path=path):
                control = self.get(path).headers["Cache-Control"]
                age = re.search(r"max-age=(\d+)", control)
                self.assertTrue(age and int(age[1]) <= 3600, control)
                self.assertNotIn("immutable", control)

    def test_what_decides_the_version_on_a_device_is_asked_for_each_time(self):
        for path, kind in (("/service-worker.js", "javascript"), ("/kk/manifest.webmanifest", "manifest+json"),
                           ("/ru/manifest.webmanifest", "manifest+json")):
            with self.subTest(path=path):
                response = self.get(path)
                self.assertEqual((response.status, response.headers["Cache-Control"]), (200, "no-cache"))
                self.assertIn(kind, response.headers["Content-Type"])
                self.assertIn("connect-src 'self'", response.headers["Content-Security-Policy"])

    def test_a_phone_takes_the_contact_for_one(self):
        names = [name for name in self.hashed_assets() if name.endswith(".vcf")]
        self.assertEqual(len(names), 2)
        for name in names:
            response = self.get(f"/{name}")
            self.assertEqual((response.status, response.headers["Content-Type"]), (200, "text/vcard; charset=utf-8"))
            self.assertIn("immutable", response.headers["Cache-Control"])

    def test_a_browser_can_keep_the_whole_site(self):
        """Every file arrives as it was built, the error pages among them, which nginx answers with 404."""
        from playwright.sync_api import sync_playwright
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium") or None, args=["--no-sandbox"])
            page = browser.new_page()
            page.set_default_timeout(60_000)
            page.goto(self.address("/ru/offline/").replace("127.0.0.1", "localhost"))
            page.click("[data-offline-keep]")
            page.wait_for_selector("[data-offline-remove]:visible")
            page.goto(self.address("/ru/").replace("127.0.0.1", "localhost"))
            page.wait_for_function("() => navigator.serviceWorker.controller")
            page.goto(self.address(f"/ru/{OLD}/").replace("127.0.0.1", "localhost"))
            self.assertTrue(page.url.endswith(f"{self.base}ru/{NEW}/"), page.url)
            browser.close()

    def test_an_unchanged_page_is_not_sent_twice(self):
        first = self.get("/kk/")
        again = self.get("/kk/", If_None_Match=first.headers["ETag"])
        self.assertEqual((again.status, again.body), (304, b""))

    def test_every_answer_carries_the_security_headers(self):
        for path in ("/", "/kk/", "/ru/nope/", f"/kk/{OLD}/", "/" + self.hashed_assets()[0]):
            with self.subTest(path=path):
                headers = self.get(path).headers
                policy = headers["Content-Security-Policy"]
                self.assertIn("default-src 'none'", policy)
                self.assertIn("frame-ancestors 'none'", policy)
                self.assertNotIn("unsafe", policy)
                self.assertNotIn("*", policy)
                self.assertEqual(headers["X-Content-Type-Options"], "nosniff")
                self.assertIn(headers["Referrer-Policy"], ("no-referrer", "same-origin", "strict-origin"))
                self.assertNotRegex(headers["Server"] or "", r"\d")
                for name in ("Content-Security-Policy", "Cache-Control", "X-Content-Type-Options"):
                    self.assertEqual(len(headers.get_all(name)), 1, f"{name} is sent twice")

    def test_aliases_forward_for_good(self):
        for language in ("kk", "ru"):
            for path in (f"/{language}/{OLD}/", f"/{language}/{OLD}"):
                with self.subTest(path=path):
                    response = self.get(path)
                    if not path.endswith("/"):  # completed first, like every address without its last slash
                        self.assertEqual(response.status, 301)
                        response = self.get(response.headers["Location"].removeprefix(self.base))
                    self.assertEqual(response.status, 301)
                    self.assertEqual(response.headers["Location"], f"{self.base}{language}/{NEW}/")

    def test_an_address_without_its_last_slash_is_completed(self):
        response = self.get(f"/kk/{NEW}")
        self.assertEqual((response.status, response.headers["Location"]), (301, f"{self.base}kk/{NEW}/"))

    def test_text_is_compressed(self):
        paths = [f"/kk/{NEW}/"] + [f"/{name}" for name in self.hashed_assets() if name.endswith((".css", ".js"))]
        for path in paths:
            plain = self.get(path)
            if len(plain.body) < 512:
                continue
            with self.subTest(path=path):
                packed = self.get(path, Accept_Encoding="gzip")
                self.assertEqual(packed.headers["Content-Encoding"], "gzip")
                self.assertIn("Accept-Encoding", packed.headers["Vary"])
                self.assertEqual(gzip.decompress(packed.body), plain.body)

    def test_hidden_files_are_not_given_out(self):
        hidden = ["/.secret", "/kk/.secret", "/.git/config", "/.gitignore"]
        hidden += [f"/{path.relative_to(self.site.public).as_posix()}" for path in self.site.public.rglob(".*")
                   if path.is_file()]
        for path in sorted(set(hidden)):
            with self.subTest(path=path):
                response = self.get(path)
                self.assertEqual(response.status, 404)
                self.assertNotIn(b"hidden", response.body[:6])
        self.assertEqual(self.get("/.well-known/security.txt").status, 200)

    def test_nothing_outside_the_site_is_given_out(self):
        for path in ("/../nginx/nginx.conf", "/kk/../../nginx/nginx.conf", "/%2e%2e/nginx/nginx.conf",
                     "/kk/..%2f..%2fnginx/nginx.conf", "/assets../nginx.conf"):
            with self.subTest(path=path):
                response = self.get(path)
                self.assertIn(response.status, (400, 404))
                self.assertNotIn(b"worker_processes", response.body)

    def test_folders_are_not_listed(self):
        for folder in sorted({path.parent for path in self.site.public.rglob("*") if path.is_file()}):
            if not (folder / "index.html").exists() and not folder.name.startswith("."):
                name = folder.relative_to(self.site.public).as_posix()
                with self.subTest(folder=name):
                    self.assertEqual(self.get(f"/{name}/").status, 404)

    def test_only_reading_is_allowed(self):
        self.assertEqual(self.get("/kk/", method="HEAD").status, 200)
        for method in ("POST", "PUT", "DELETE"):
            with self.subTest(method=method):
                self.assertIn(self.get("/kk/", method=method).status, (405, 403))

    def test_a_browser_finds_nothing_that_the_security_policy_forbids(self):
        from playwright.sync_api import sync_playwright
        pages = ["/", "/kk/", f"/ru/{NEW}/", "/kk/parks/pass-1/", "/ru/nope/"]
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium") or None, args=["--no-sandbox"])
            for path in pages:
                with self.subTest(path=path):
                    page, complaints, address = browser.new_page(), [], self.address(path)
                    page.on("console", lambda message, found=complaints: found.append(message.text)
                            if message.type == "error" and "Failed to load resource" not in message.text else None)
                    page.on("pageerror", lambda error, found=complaints: found.append(str(error)))
                    page.on("response", lambda response, found=complaints, asked=address: found.append(
                        f"{response.status} {response.url}")
                        if response.status >= 400 and response.url != asked else None)
                    page.goto(address, wait_until="networkidle")
                    self.assertEqual(complaints, [])
                    page.screenshot(path=str(OPTIONS.artifacts / f"{path.strip('/').replace('/', '-') or 'choice'}.png"))
                    page.close()
            browser.close()


class ServingBelowAPath(Serving):
    """The same site in a folder of a server that holds other things too."""

    base = "/help/health/"


if __name__ == "__main__":
    run_suite()
