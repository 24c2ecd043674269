"""Asks Pagefind the same queries over the same texts, in Chromium: a yardstick for search_quality.py."""
import functools
import html
import http.server
import json
import pathlib
import subprocess
import sys
import tempfile
import threading

from playwright.sync_api import sync_playwright

ASK = """async (queries) => {
  const pagefind = await import('/pagefind/pagefind.js');
  const answers = [];
  for (const query of queries) {
    const found = await pagefind.search(query);
    const pages = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
    answers.push(pages.map((page) => page.url));
  }
  return answers;
}"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def page(document):
    body = [f"<h1>{html.escape(document['title'])}</h1><p>{html.escape(document['description'])}</p>"]
    body.append(f"<p>{html.escape(' '.join(document['searchTerms']))}</p>")
    for section in document["sections"]:
        if section["heading"]:
            body.append(f"<h2 id=\"{section['id']}\">{html.escape(section['heading'])}</h2>")
        body.append(f"<p>{html.escape(section['text'])}</p>")
    return (f"<!doctype html><html lang=\"{document['language']}\"><meta charset=\"utf-8\">"
            f"<title>{html.escape(document['title'])}</title><main data-pagefind-body>{''.join(body)}</main></html>")


def answers(documents_file, rows):
    """For each row of queries, the keys of the articles found, best first."""
    documents = [json.loads(line) for line in pathlib.Path(documents_file).read_text("utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        for document in documents:
            path = pathlib.Path(folder) / document["language"] / document["key"] / "index.html"
            path.parent.mkdir(parents=True)
            path.write_text(page(document), encoding="utf-8")
        subprocess.run([sys.executable, "-m", "pagefind", "--site", folder], check=True, capture_output=True)
        handler = functools.partial(Quiet, directory=folder)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        found = [None] * len(rows)
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
                for language in ("kk", "ru"):
                    places = [at for at, row in enumerate(rows) if row["language"] == language]
                    tab = browser.new_page()
                    first = next(d for d in documents if d["language"] == language)
                    tab.goto(f"http://127.0.0.1:{server.server_port}/{language}/{first['key']}/index.html")
                    for at, urls in zip(places, tab.evaluate(ASK, [rows[at]["query"] for at in places])):
                        found[at] = [url.split("/")[2] for url in urls]
                browser.close()
        finally:
            server.shutdown()
    return found
