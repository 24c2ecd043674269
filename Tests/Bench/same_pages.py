#!/usr/bin/env python3
"""Checks that Bilim and Hugo make the same pages of the corpus: the benchmark compares equal work.

    same_pages.py --bilim PROGRAM [--pairs N] [--differences N]

Builds a small corpus with both and compares, file by file, the sequence of elements with their
attributes and texts; of the sitemap and of JSON the content. The differences that are known and meant
stand in the tables below, each with its reason. Any other is printed, and the exit status is 1.
"""

import argparse
import difflib
import html.parser
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree

import bench

# Files that only one of them writes.
OWN_FILES = {
    "404.html": "Bilim writes the Kazakh error page a second time, for servers that know only one",
    ".bilim-files": "Bilim's list of what it wrote, by which it removes a page that is no longer made",
    "kk/sitemap.xml": "Hugo's sitemap is an index of one sitemap for each language",
    "ru/sitemap.xml": "the same",
}

# Texts that differ: a pattern, what it is read as, and why.
TEXTS = [
    (r"[\s\u00a0]+", " ", "Bilim sets non-breaking spaces by the rules of each language; white space shows once"),
    (r"(assets/[\w-]+)\.[0-9a-f]{10}\.", r"\1.", "each has its own fingerprint, both of ten digits"),
]

# Marks of footnotes, which no template of Hugo's can change: how each writes what means the same.
FOOTNOTES = [
    (r'<section class="footnotes" aria-labelledby="footnotes">\s*<h2 id="footnotes">[^<]*</h2>(.*?)</section>',
     r"<footnotes>\1</footnotes>", "Bilim names the list in the page's language"),
    (r'<div class="footnotes" role="doc-endnotes">\s*<hr>(.*?)</div>', r"<footnotes>\1</footnotes>",
     "Hugo draws a line above it"),
    (r'<sup class="footnote-ref"><a href="#fn-(\d+)" id="fnref-\1" aria-label="[^"]*">',
     r'<a class="ref" href="#fn:\1">', "Bilim says aloud which footnote it is"),
    (r'<sup id="fnref:(\d+)"><a href="#fn:\1" class="footnote-ref" role="doc-noteref">',
     r'<a class="ref" href="#fn:\1">', "Hugo gives the mark a role"),
    (r'<li id="fn-(\d+)">', r'<li id="fn:\1">', "only the name differs"),
    (r'<a class="footnote-back" href="#fnref-(\d+)" aria-label="[^"]*">', r'<a class="back" href="#fnref:\1">',
     "Bilim says aloud where it leads"),
    (r'<a href="#fnref:(\d+)" class="footnote-backref" role="doc-backlink">', r'<a class="back" href="#fnref:\1">',
     "Hugo gives the link a role"),
]

VOID = {"meta", "link", "input", "hr", "br", "img", "path", "rect"}
ADDRESSES = {"href", "src", "action"}
MANIFEST_ADDRESSES = {"start_url", "scope", "src"}
BASE = "https://example.org/"


def replaced(text, table):
    for pattern, replacement, _ in table:
        text = re.sub(pattern, replacement, text, flags=re.DOTALL)
    return text


class Elements(html.parser.HTMLParser):
    """The page as lines: a start tag with its attributes in order of their names, a text, an end tag.

    Addresses become absolute: Bilim writes relative ones, so that the site also works below a folder."""

    def __init__(self, text, address):
        super().__init__()
        self.address, self.lines, self.is_data = address, [], False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.is_data = ("type", "application/ld+json") in attributes
        written = [f"{name}={self.value(name, value or '')!r}" for name, value in sorted(attributes)]
        self.lines.append(f"<{' '.join([tag, *written])}>")

    def handle_endtag(self, tag):
        self.is_data = False
        if tag not in VOID:
            self.lines.append(f"</{tag}>")

    def handle_data(self, data):
        if self.is_data:
            data = json.dumps(json.loads(data), ensure_ascii=False, sort_keys=True)
        text = replaced(data, TEXTS).strip()
        if text:
            self.lines.append(text)

    def value(self, name, value):
        if name in ADDRESSES and not value.startswith("#"):
            value = urllib.parse.urljoin(self.address, value)
        return replaced(value, TEXTS)


def page(text, address):
    return Elements(replaced(text, FOOTNOTES), address).lines


def manifest(text, address):
    """The manifest's values, one a line, with absolute addresses."""
    def absolute(value, name=""):
        if isinstance(value, dict):
            return {key: absolute(inner, key) for key, inner in value.items()}
        if isinstance(value, list):
            return [absolute(inner) for inner in value]
        return replaced(urllib.parse.urljoin(address, value), TEXTS) if name in MANIFEST_ADDRESSES else value

    return json.dumps(absolute(json.loads(text)), ensure_ascii=False, indent=1, sort_keys=True).splitlines()


def sitemap(folder):
    """Every address of every sitemap with its day and its alternates, in the addresses' order."""
    lines = []
    for path in folder.rglob("sitemap.xml"):
        for entry in xml.etree.ElementTree.parse(path).getroot().iterfind("{*}url"):
            alternates = sorted((link.get("hreflang"), link.get("href")) for link in entry.iterfind("{*}link"))
            lines.append(f"{entry.findtext('{*}loc')} {entry.findtext('{*}lastmod')} {alternates}")
    return sorted(lines)


def site(folder):
    """What a built site says, by path: lines to compare."""
    files = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(folder).as_posix()
        if name in OWN_FILES:
            continue
        address = BASE + name.removesuffix("index.html")
        if path.suffix == ".html":
            files[name] = page(path.read_text(encoding="utf-8"), address)
        elif path.suffix == ".webmanifest":
            files[name] = manifest(path.read_text(encoding="utf-8"), address)
        elif name == "sitemap.xml":
            files[name] = sitemap(folder)
        elif name == "robots.txt":
            files[name] = path.read_text(encoding="utf-8").splitlines()
        else:  # an asset: each makes it smaller in its own way
            files[replaced(name, TEXTS)] = []
    return files


def differences(ours, theirs):
    for name in sorted(ours.keys() | theirs.keys()):
        if name not in theirs or name not in ours:
            yield f"{name}: only of {'Bilim' if name in ours else 'Hugo'}"
            continue
        changes = list(difflib.unified_diff(ours[name], theirs[name], "Bilim", "Hugo", lineterm="", n=1))
        if changes:
            yield "\n  ".join([f"{name}:", *changes[2:]])


def page_bytes(folder):
    return sum(path.stat().st_size for path in folder.rglob("*.html"))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bilim", type=pathlib.Path, default=bench.ROOT / ".build/release/bilim")
    options.add_argument("--pairs", type=int, default=40)
    options.add_argument("--differences", type=int, default=5, help="how many files with differences to print")
    chosen = options.parse_args()

    with tempfile.TemporaryDirectory(prefix="bilim-same-pages-") as name:
        work = pathlib.Path(name)
        outputs = []
        for generator in bench.generators(chosen.bilim.resolve(), chosen.pairs, work):
            outputs.append(work / generator.name)
            subprocess.run(generator.command(outputs[-1]), check=True, stdout=subprocess.DEVNULL)
        ours, theirs = map(site, outputs)
        found = list(differences(ours, theirs))
        for text in found[:chosen.differences]:
            print(text)
        if found:
            sys.exit(f"Bilim and Hugo make {len(found)} of {len(ours)} files differently.")
        sizes = [page_bytes(output) for output in outputs]
        print(f"Bilim and Hugo make the same {len(ours)} files of {chosen.pairs} pairs; "
              f"pages of {sizes[0]:,} and {sizes[1]:,} bytes.")


if __name__ == "__main__":
    main()
