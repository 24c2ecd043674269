#!/usr/bin/env python3
"""Makes the booklet's page into a PDF: Sources/Tools/booklet.py Public/kk/booklet/index.html kk.pdf

Links inside the booklet tell the page they lead to. Where a page begins depends in turn on how long these words are:
the booklet is set again with the pages found until they are those in which everything stands.
"""

import logging
import pathlib
import re
import sys

import weasyprint

SETTINGS = {"presentational_hints": True, "pdf_variant": "pdf/ua-1"}
MOST_ROUNDS = 6


def set_with(markup, folder, pages):
    """The booklet as it is set when its links name these pages, and the page of each place in it."""
    def told(link):
        return f'{link[0]} data-page="{pages.get(link[1], 0)}"'

    text = re.sub(r'href="#([^"]+)"', told, markup)
    document = weasyprint.HTML(string=text, base_url=f"{folder}/").render(**SETTINGS)
    return document, {anchor: number for number, page in enumerate(document.pages, 1) for anchor in page.anchors}


def main(source, target):
    # Not all of the style sheet concerns paper: the warnings say so, and are left out.
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    source = pathlib.Path(source).resolve()
    markup, pages = source.read_text(encoding="utf-8"), {}
    for _ in range(MOST_ROUNDS):
        document, found = set_with(markup, source.parent, pages)
        if found == pages:
            document.write_pdf(target, **SETTINGS)
            return
        pages = found
    sys.exit(f"{source}: the pages do not settle in {MOST_ROUNDS} rounds")


if __name__ == "__main__":
    main(*sys.argv[1:])
