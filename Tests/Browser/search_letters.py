"""The list of all topics and questions from A to Z, which readers without JavaScript search in.

    python3 Tests/Browser/search_letters.py --public Public

Opened from the disk in Chromium without scripts, in both languages. The order is compared with the alphabets as
they are taught in schools, written down here a second time.
"""
import argparse
import pathlib
import re
import sys
import urllib.parse

import yaml
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
ALPHABETS = {
    "kk": "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ",
    "ru": "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
}


def place(text, alphabet):
    """Where a text stands: digits before the alphabet, that before other letters; marks count less than letters."""
    letters = text.upper().replace("Ё", "Ё" if "Ё" in alphabet else "Е").lstrip("«„“\"( ")
    return [(2, alphabet.index(c)) if c in alphabet else (3, ord(c)) if c.isalpha() else (1, ord(c)) if c.isdigit()
            else (0, 32 if c == "\xa0" else ord(c)) for c in letters]


class Letters:
    """The list on the search page of one language."""

    def __init__(self, page, public, language):
        self.public, self.language = public, language
        self.file = public / language / "search" / "index.html"
        page.goto(self.file.as_uri())
        self.jumps = [link.get_attribute("href") for link in page.locator("ul.letters a").all()]
        self.letters = page.locator("h2#letters ~ h3").all_inner_texts()
        self.lists = [entries.locator("li > a").all_inner_texts()
                      for entries in page.locator("h2#letters ~ ul.results").all()]
        self.links = [link.get_attribute("href") for link in page.locator("h2#letters ~ ul.results a").all()]
        self.text = self.file.read_text(encoding="utf-8")

    def target(self, link):
        address, _, fragment = urllib.parse.unquote(link).partition("#")
        file = (self.file.parent / address).resolve() if address else self.file
        return (file / "index.html" if file.is_dir() else file), fragment


def letters_stand_in_the_order_of_the_alphabet(letters):
    order = ["0–9", *ALPHABETS[letters.language]]
    known = [letter for letter in letters.letters if letter in order]
    assert known == sorted(known, key=order.index), known
    assert letters.letters[:len(known)] == known, "letters of other alphabets come last"
    assert len(known) > 10, known


def entries_stand_under_their_letter_in_order(letters):
    alphabet = ALPHABETS[letters.language]
    assert len(letters.lists) == len(letters.letters)
    for letter, entries in zip(letters.letters, letters.lists):
        assert entries == sorted(entries, key=lambda entry: place(entry, alphabet)), (letter, entries)
        for entry in entries:
            first = re.search(r"\w", entry)[0].upper()
            first = "0–9" if first.isdigit() else first if letters.language == "kk" else first.replace("Ё", "Е")
            assert first == letter, (letter, entry)


def every_link_leads_to_a_section(letters):
    assert len(letters.links) == len(set(letters.links)) > 60
    for link in letters.links + letters.jumps:
        file, fragment = letters.target(link)
        assert file.is_file(), link
        assert not fragment or f'id="{fragment}"' in file.read_text(encoding="utf-8"), link


def every_letter_can_be_jumped_to(letters):
    assert [urllib.parse.unquote(link) for link in letters.jumps] == [f"#letter-{letter}" for letter in letters.letters]


def every_article_is_listed(letters):
    """But those of sections that `site.yml` leaves out of readers' lists."""
    listed = {letters.target(link)[0] for link in letters.links if "#" not in link}
    sections = yaml.safe_load((ROOT / "Content/site.yml").read_text(encoding="utf-8"))["sections"]
    left_out = {page for section in sections if section.get("listed") is False for page in section["pages"]}
    assert left_out
    folder = letters.public / letters.language
    for article in folder.rglob("index.html"):
        if '<article class="article' in article.read_text(encoding="utf-8"):
            key = article.parent.relative_to(folder).as_posix()
            assert (article.resolve() in listed) == (key not in left_out), article


def the_list_is_linked_from_every_footer(letters):
    for page in ("index.html", "search/index.html", "404.html"):
        text = (letters.public / letters.language / page).read_text(encoding="utf-8")
        footer = text[text.index('<footer class="site-footer"'):]
        assert re.search(r'href="[^"]*#letters"', footer), page


CHECKS = [
    letters_stand_in_the_order_of_the_alphabet, entries_stand_under_their_letter_in_order,
    every_link_leads_to_a_section, every_letter_can_be_jumped_to, every_article_is_listed,
    the_list_is_linked_from_every_footer,
]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--public", type=pathlib.Path, default=ROOT / "Public")
    parser.add_argument("--bilim", help="not needed here; every suite accepts it")
    parser.add_argument("--artifacts", help="not needed here; every suite accepts it")
    arguments = parser.parse_args()
    passed = failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_context(java_script_enabled=False).new_page()
        for language in ALPHABETS:
            letters = Letters(page, arguments.public.resolve(), language)
            for check in CHECKS:
                try:
                    check(letters)
                    passed += 1
                    print(f"ok      {language} {check.__name__}")
                except AssertionError as error:
                    failed += 1
                    print(f"FAILED  {language} {check.__name__}: {error}")
        browser.close()
    print(f"{passed} passed, {failed} failed")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
