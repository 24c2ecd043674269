"""Every link of the built site leads to a file of it, also when the site lies in a folder of a server.

This is a second reading of the links, from the finished HTML, independent of the builder's own check.
"""

import html.parser
import pathlib
import re
import sys
import unittest
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from suite import Site, run_suite, scratch  # noqa: E402


class Page(html.parser.HTMLParser):
    """The links and the ids of one page."""

    def __init__(self, path):
        super().__init__()
        self.links, self.ids = [], set()
        self.canonical = None
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        known = dict(attributes)
        self.ids |= {known[name] for name in ("id",) if known.get(name)}
        if tag == "link" and known.get("rel") == "canonical":
            self.canonical = known.get("href")
        for name in ("href", "src", "action"):
            if known.get(name) is not None:
                self.links.append(known[name])
        if tag == "meta" and known.get("http-equiv", "").lower() == "refresh":
            self.links.append(re.sub(r"^.*?url\s*=\s*", "", known.get("content", ""), flags=re.IGNORECASE))


class Addresses(unittest.TestCase):
    def faults(self, public, base):
        """What is wrong with the links of a site whose pages lie below an address; and how many were seen."""
        pages = {path: Page(path) for path in sorted(public.rglob("*.html"))}
        faults, seen = [], 0
        for path, page in pages.items():
            relative = path.relative_to(public).as_posix()
            here = base + re.sub(r"(^|/)index\.html$", r"\1", relative)
            for link in page.links:
                address = urllib.parse.urlsplit(urllib.parse.urljoin(here, link))
                if address.scheme not in ("http", "https") or address.netloc != urllib.parse.urlsplit(base).netloc:
                    continue
                seen += 1
                if not address.path.startswith(urllib.parse.urlsplit(base).path):
                    faults.append(f"{relative}: {link} leaves the folder of the site")
                    continue
                target = public / urllib.parse.unquote(address.path)[len(urllib.parse.urlsplit(base).path):]
                if target.is_dir():
                    target = target / "index.html"
                if not target.is_file():
                    faults.append(f"{relative}: {link} leads to no file")
                elif address.fragment and target in pages:
                    anchor = urllib.parse.unquote(address.fragment)
                    if anchor not in pages[target].ids and anchor != "top":
                        faults.append(f"{relative}: {link} leads to no place of that page")
        return faults, seen

    def check(self, make, base_address):
        with scratch() as folder:
            site = make(folder)
            settings = site.content / "site.yml"
            text = settings.read_text(encoding="utf-8")
            self.assertIn("baseURL:", text)
            settings.write_text(re.sub(r"(?m)^baseURL:.*$", f"baseURL: {base_address}", text), encoding="utf-8")
            site.build()
            faults, seen = self.faults(site.public, base_address)
            self.assertEqual(faults[:20], [])
            self.assertGreater(seen, 200)
            for path in sorted((site.public / "ru").rglob("index.html")):
                canonical = Page(path).canonical
                if canonical is not None:
                    self.assertTrue(canonical.startswith(base_address), canonical)
            sitemap = (site.public / "sitemap.xml").read_text(encoding="utf-8")
            found = re.findall(r"<loc>([^<]*)</loc>", sitemap)
            self.assertGreater(len(found), 10)
            for address in found:
                self.assertTrue(address.startswith(base_address), address)

    def test_every_page_is_a_whole_document(self):
        with scratch() as folder:
            site = Site.generated(folder)
            site.build()
            pages = sorted(site.public.rglob("*.html"))
            self.assertGreater(len(pages), 80)
            for path in pages:
                text = path.read_text(encoding="utf-8")
                with self.subTest(page=path.relative_to(site.public).as_posix()):
                    self.assertTrue(text.lower().startswith("<!doctype html>"))
                    self.assertRegex(text, r"<html[^>]* lang=\"(kk|ru)\"")
                    self.assertRegex(text, r"<title>[^<]+</title>")
                    self.assertRegex(text, r"<h1[^>]*>")
                    self.assertTrue(text.rstrip().endswith("</html>"))
                    self.assertNotIn("{{", text)

    def test_the_first_page_offers_both_languages(self):
        with scratch() as folder:
            site = Site.generated(folder)
            site.build()
            links = Page(site.public / "index.html").links
            for language in ("kk/", "ru/"):
                self.assertIn(language, [link.removesuffix("index.html") for link in links])

    def test_links_of_a_site_at_the_root_of_a_server(self):
        self.check(Site.generated, "https://example.org/")

    def test_links_of_a_site_in_a_folder_of_a_server(self):
        self.check(Site.generated, "https://example.org/help/health/")

    def test_links_of_the_real_site_at_the_root_of_a_server(self):
        self.check(Site.real, "https://example.org/")

    def test_links_of_the_real_site_in_a_folder_of_a_server(self):
        self.check(Site.real, "https://example.org/help/")


if __name__ == "__main__":
    run_suite()
