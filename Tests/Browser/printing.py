#!/usr/bin/env python3
"""What comes out on paper, read back from PDF: the booklets as `make booklet` makes them, articles and a
result of the questionnaire as a browser prints them.

    Tests/Browser/printing.py [--public FOLDER] [--artifacts FOLDER] [--only WORD]

The PDF files stay in the artifacts for a person to look at.
"""

import functools
import html
import http.server
import pathlib
import re
import shutil
import subprocess
import sys
import threading
import unittest
import urllib.parse

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Tools"))

from suite import OPTIONS, ROOT, Site, article, run_suite, scratch  # noqa: E402

PUBLIC = OPTIONS.public.resolve()
LANGUAGES = ("kk", "ru")
ARTICLES = ("check-status", "not-insured", "foreigners")
KAZAKH_LETTERS = "әғқңөұүһі"


def run(*command, **settings):
    result = subprocess.run([str(part) for part in command], capture_output=True, timeout=1200, check=False, **settings)
    if result.returncode != 0:
        raise AssertionError(f"{command[0]} ended with {result.returncode}: {result.stderr.decode()[-2000:]}")
    return result.stdout


def plain(text):
    """A text with one space between words, and words whole that were broken at a line's end."""
    text = re.sub(r"(?<=[^\W\d])[\u2010\u00ad]\s*\n\s*(?=[^\W\d])|\u00ad", "", text)
    return re.sub(r"\s+", " ", text).strip()


def letters(text):
    """A text for comparing: where lines end, readers of PDF differ about spaces and hyphens."""
    return re.sub(r"[\s\u2010\u00ad-]", "", text)


def words_of(markup):
    """The text of some HTML as it stands on paper."""
    markup = re.sub(r'<span class="visually-hidden">.*?</span>', "", markup, flags=re.S)
    return plain(html.unescape(re.sub(r"<[^>]+>", " ", markup)))


class PDF:
    """A file as other programs read it."""

    def __init__(self, path):
        self.path = path
        self.pages = [plain(page) for page in run("pdftotext", path, "-").decode("utf-8").split("\f")[:-1]]
        self.text = " ".join(self.pages)
        self.letters = letters(self.text)
        self.facts = dict(re.findall(r"^([^:]+):\s+(.*)$", run("pdfinfo", path).decode("utf-8"), re.M))

    def fonts(self):
        """Each font with whether the file holds it."""
        lines = run("pdffonts", self.path).decode("utf-8").splitlines()
        end = lines[1].index(" ", lines[1].index("-"))
        embedded = lines[0].index("emb")
        return [(line[:end].strip(), line[embedded:embedded + 3].strip()) for line in lines[2:]]


def booklets(public, folder):
    """The PDF of each language, made from a built site."""
    run("make", "--no-print-directory", "booklet-pdf", f"PUBLIC={public}", f"BOOKLETS={folder}", cwd=ROOT)
    return {language: PDF(folder / f"{language}.pdf") for language in LANGUAGES}


def interface(language):
    """The words of the interface by name."""
    text = (ROOT / f"Templates/strings/{language}.yml").read_text(encoding="utf-8")
    return {name: value.strip().strip('"') for name, value in re.findall(r"^(\w+): (.*)$", text, re.M)}


class BookletTests(unittest.TestCase):
    """The booklets of the published site."""

    @classmethod
    def setUpClass(cls):
        cls.booklets = booklets(PUBLIC, OPTIONS.artifacts.resolve())
        cls.markup = {language: (PUBLIC / language / "booklet/index.html").read_text(encoding="utf-8")
                      for language in LANGUAGES}

    def each(self):
        return [(language, self.booklets[language], self.markup[language]) for language in LANGUAGES]

    def contents(self, language):
        """The numbered titles of the contents list, with their ids, and the page told for each."""
        markup, pdf = self.markup[language], self.booklets[language]
        listed = re.findall(r'<li><a href="#([^"]+)"><span>(\d+)\.</span> ([^<]*)</a>', markup)
        first = next(i for i, page in enumerate(pdf.pages) if interface(language)["bookletContents"] in page)
        text = " ".join(pdf.pages[first:first + 4])
        found = {}
        for identifier, number, title in listed:
            line = re.search(re.escape(f"{number}. {plain(html.unescape(title))}") + r"[ .]*?(\d+)(?= |$)", text)
            self.assertIsNotNone(line, f"{language}: {title} is not in the contents")
            found[identifier] = (plain(html.unescape(title)), number, int(line.group(1)))
        return found

    def test_the_contents_tell_the_page_of_every_article(self):
        for language, pdf, markup in self.each():
            contents = self.contents(language)
            self.assertEqual(len(contents), markup.count("<article>"))
            self.assertGreater(len(contents), 20)
            for title, number, page in contents.values():
                self.assertIn(f"{number}. {title}", pdf.pages[page - 1])

    def test_a_page_bears_its_number(self):
        for _, pdf, _ in self.each():
            self.assertGreater(len(pdf.pages), 40)
            # As the page looks: read column by column, the number may come in the middle.
            shown = run("pdftotext", "-layout", pdf.path, "-").decode("utf-8").split("\f")[:-1]
            for number, page in list(enumerate(shown, 1))[1:]:
                self.assertEqual(page.split()[-1], str(number))

    def test_links_inside_the_booklet_name_the_page(self):
        for language, pdf, markup in self.each():
            pages = {identifier: page for identifier, (_, _, page) in self.contents(language).items()}
            links = re.findall(r'<a href="#([^"]+)" class="reference"', markup)
            told = [int(page) for page in re.findall(
                r"\((\d+)-бет\)" if language == "kk" else r"\(с\. (\d+)\)", pdf.text)]
            self.assertEqual(len(told), len(links))
            self.assertGreater(len(links), 50)
            leads = [pages[link] for link in links if link in pages]
            # Tables are read column by column, so the order is not compared.
            for page in set(leads):
                self.assertGreaterEqual(told.count(page), leads.count(page), f"page {page}")

    def test_links_out_of_the_booklet_are_written_out(self):
        for language, pdf, markup in self.each():
            online = re.findall(r'class="online" data-address="([^"]+)"', markup)
            self.assertTrue(online)
            for address in online + re.findall(r'<a href="(https://[^"]+)" class="external"', markup):
                self.assertTrue(letters(f"({address})") in pdf.letters, address)
            for address in re.findall(r'<p class="where"><a href="https?://([^"]+)">', markup):
                self.assertTrue(letters(address) in pdf.letters, address)

    def test_the_whole_text_is_there_and_nothing_to_click(self):
        for language, pdf, markup in self.each():
            words = interface(language)
            for name in ("bookletBack", "bookletHint", "allTopics", "skip"):
                self.assertFalse(letters(words[name]) in pdf.letters, name)
            self.assertFalse(f"({words['externalLink']})" in pdf.text)
            paragraphs = [words_of(text) for text in re.findall(r"<p>(.*?)</p>", markup, re.S) if "<a " not in text]
            missing = [text for text in paragraphs if letters(text) not in pdf.letters]
            self.assertLess(len(missing), len(paragraphs) * 0.06,
                            f"only what a page's end cuts in two may be missing: {missing[:5]}")

    def test_it_tells_its_year_and_version(self):
        for language, pdf, markup in self.each():
            version = re.search(r": ([0-9a-f]{10})</p>|<p>[^<]* ([0-9a-f]{10})</p>", markup)
            self.assertIn(next(group for group in version.groups() if group), pdf.pages[0])
            self.assertRegex(pdf.pages[0], r"20\d\d (жыл|год)")

    def test_every_letter_is_embedded(self):
        for language, pdf, markup in self.each():
            fonts = pdf.fonts()
            self.assertTrue(fonts)
            self.assertEqual({embedded for _, embedded in fonts}, {"yes"}, fonts)
            if language == "kk":
                for letter in set(KAZAKH_LETTERS + KAZAKH_LETTERS.upper()) & set(words_of(markup)):
                    self.assertTrue(letter in pdf.text, letter)
            self.assertFalse("\ufffd" in pdf.text)

    def test_it_is_tagged_and_has_bookmarks(self):
        for language, pdf, markup in self.each():
            self.assertEqual(pdf.facts["Tagged"], "yes")
            self.assertIn(interface(language)["booklet"], pdf.facts["Title"])
            tags = run("pdfinfo", "-struct", pdf.path).decode("utf-8")
            self.assertIn("H2", tags)
            self.assertIn("Table", tags)
            self.assertRegex(pdf.facts["Page size"], r"^419\.\d+ x 595\.")
            outline = run("pdftohtml", "-xml", "-i", "-stdout", pdf.path).decode("utf-8").partition("<outline>")[2]
            for title, number, page in self.contents(language).values():
                bookmark = re.search(rf'<item page="(\d+)">{number}\. ', outline)
                self.assertEqual(int(bookmark.group(1)), page, title)


class CodeTests(unittest.TestCase):
    """A site that phones can open, small and made up."""

    def test_a_phone_reads_the_address_of_each_article(self):
        with scratch() as folder:
            site = Site.generated(folder, pairs=4)
            settings = site.content / "site.yml"
            settings.write_text(settings.read_text(encoding="utf-8").replace(
                "baseURL: https://example.org/", "baseURL: https://bilim.kz/osms/\nbooklet: true"), encoding="utf-8")
            section = sorted(path.name for path in (site.content / "kk").iterdir() if path.is_dir())[0]
            site.add_pair(f"{section}/money", article("Сома", f"Айына 4 250 ₸ төлеңіз. Әріптер: {KAZAKH_LETTERS}."),
                          article("Сумма", "Платите 4 250 ₸ в месяц."))
            site.build()
            first, again = booklets(site.public, folder), booklets(site.public, folder / "again")
            for language, pdf in first.items():
                self.assertEqual(pdf.path.read_bytes(), again[language].path.read_bytes(), "the same site, the same file")
                markup = (site.public / language / "booklet/index.html").read_text(encoding="utf-8")
                addresses = set(re.findall(r'<p class="where"><a href="([^"]+)">', markup))
                self.assertEqual(len(addresses), 5)
                self.assertTrue(all(letter in pdf.text for letter in "₸" + (KAZAKH_LETTERS if language == "kk" else "")))
                run("pdftoppm", "-r", "200", "-gray", "-png", pdf.path, folder / f"page-{language}")
                pictures = [str(path) for path in sorted(folder.glob(f"page-{language}-*.png"))]
                # It ends with 4 where a page has no code.
                read = set(subprocess.run(
                    ["zbarimg", "--quiet", "--nodbus", "--raw", "-Sdisable", "-Sqrcode.enable", *pictures],
                    capture_output=True, text=True, timeout=300, check=False).stdout.split())
                self.assertEqual(read, addresses | {f"https://bilim.kz/osms/{language}/"})


class PrintedPageTests(unittest.TestCase):
    """Pages as a browser prints them."""

    @classmethod
    def setUpClass(cls):
        canonical = re.search(r'rel="canonical" href="https?://([^"]+)kk/"',
                              (PUBLIC / "kk/index.html").read_text(encoding="utf-8"))
        cls.published = canonical.group(1)
        handler = functools.partial(QuietHandler, directory=str(PUBLIC))
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.playwright = sync_playwright().start()
        cls.chromium = cls.playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])

    @classmethod
    def tearDownClass(cls):
        cls.chromium.close()
        cls.playwright.stop()
        cls.server.shutdown()

    def printed(self, page, name):
        path = OPTIONS.artifacts.resolve() / f"{name}.pdf"
        page.pdf(path=str(path), format="A4", prefer_css_page_size=False)
        return PDF(path)

    def open(self, path):
        page = self.chromium.new_page()
        self.addCleanup(page.close)
        page.goto(f"http://127.0.0.1:{self.server.server_port}/{path}")
        return page

    def articles(self):
        for language in LANGUAGES:
            for key in ARTICLES:
                markup = (PUBLIC / language / key / "index.html").read_text(encoding="utf-8")
                yield language, key, markup, self.printed(self.open(f"{language}/{key}/"), f"{language}-{key}")

    def test_articles(self):
        for language, key, markup, pdf in self.articles():
            words = interface(language)
            title = html.unescape(re.search(r"<h1>(.*?)</h1>", markup).group(1))
            self.assertTrue(letters(title) in pdf.letters)
            for name in ("allTopics", "onThisPage", "breadcrumbs", "searchSubmit", "skip", "externalLink", "next",
                         "booklet", "report", "sectionLink", "saveContact"):
                self.assertFalse(words[name] in pdf.text, f"{name} is for the screen")
            prose = re.search(r'<div class="prose".*?<footer class="article-footer">', markup, re.S).group(0)
            # A question is for the screen.
            for link in re.findall(r"<a [^>]*>", re.sub(r'<section class="block ask".*?</section>', "", prose, flags=re.S)):
                address = html.unescape(re.search(r'href="([^"]+)"', link).group(1))
                whole = urllib.parse.urljoin(f"https://{self.published}{language}/{key}/", address)
                if 'class="external"' in link:
                    self.assertTrue(letters(f"({address})") in pdf.letters, address)
                elif address.startswith("../") and 'class="' not in link:
                    self.assertTrue(letters(f"({whole.removeprefix('https://')})") in pdf.letters, whole)
            self.assertTrue(letters(f"{self.published}{language}/{key}/") in pdf.letters, "its own address")
            for table in re.findall(r"<table[^>]*>.*?</table>", prose, re.S):
                cells = [letters(words_of(cell)) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", table, re.S)]
                whole = [page for page in pdf.pages if all(cell in letters(page) for cell in cells)]
                self.assertTrue(whole, "the table stands on one page")
            self.assertEqual({embedded for _, embedded in pdf.fonts()}, {"yes"})
            if language == "kk":
                self.assertTrue(all(letter in pdf.text for letter in "әғқңөұүі"))

    def test_pictures_are_printed_as_they_are_read(self):
        for language, key, markup, pdf in self.articles():
            for figure in re.findall(r"<figure>.*?</figure>", markup, re.S):
                for item in re.findall(r"<(?:strong|li)>([^<]+)</", figure):
                    self.assertTrue(letters(words_of(item)) in pdf.letters, item)

    def test_a_result_takes_one_page(self):
        for language in LANGUAGES:
            for choice in ("first", "last"):
                with self.subTest(language=language, choice=choice):
                    page = self.open(f"{language}/check-yourself/")
                    self.answer(page, choice)
                    steps = page.locator("[data-questionnaire] ol li").all_inner_texts()
                    links = page.locator("[data-questionnaire] ol li a").evaluate_all("all => all.map(a => a.pathname)")
                    pdf = self.printed(page, f"{language}-result-{choice}")
                    self.assertEqual(len(pdf.pages), 1)
                    self.assertTrue(steps)
                    for step in steps:
                        self.assertTrue(letters(step) in pdf.letters, step)
                    self.assertTrue(links)
                    for link in links:
                        place = link[link.index(f"/{language}/") + 1:]
                        self.assertTrue(letters(f"({self.published}{place}") in pdf.letters, place)
                    self.assertFalse(interface(language)["allTopics"] in pdf.text)

    def answer(self, page, choice):
        """Answers every question with its first or its last answer, until there is a result."""
        form = page.locator("form.questionnaire-form")
        page.wait_for_selector("form.questionnaire-form")
        for _ in range(40):
            if page.locator("[data-questionnaire] .result").count():
                return
            for number in form.locator("input[type=text]:visible").all():
                number.fill("40")
            for group in form.locator("fieldset:visible").all():
                radio = group.locator("input[type=radio]:visible")
                if radio.count():
                    getattr(radio, choice).check()
            before = form.inner_text()
            form.locator("button[type=submit]").click()
            page.wait_for_function(
                "before => !document.querySelector('form.questionnaire-form') "
                "|| document.querySelector('form.questionnaire-form').innerText !== before", arg=before)
        self.fail("no result after 40 questions")


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


if __name__ == "__main__":
    run_suite()
