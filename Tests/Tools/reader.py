"""A reader of a site that is published meanwhile: a browser whose pages may be five minutes old.

It goes on reading pages and everything they name. A page once read counts as read again at any later moment, so that
what it names has to be there as long as the test goes on.
"""

import html.parser
import http.client
import random
import threading
import time
import urllib.parse


class Links(html.parser.HTMLParser):
    """The addresses that a page names, those of other pages apart from those of what it is made of."""

    def __init__(self):
        super().__init__()
        self.pages, self.parts = [], []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "a" and values.get("href"):
            self.pages.append(values["href"])
        if tag == "link" and values.get("rel") in ("stylesheet", "icon", "manifest") and values.get("href"):
            self.parts.append(values["href"])
        if tag in ("script", "img") and values.get("src"):
            self.parts.append(values["src"])
        if tag == "script":
            self.parts += [values[name] for name in ("data-engine", "data-root", "data-other-root") if values.get(name)]


def fingerprint(content):
    """The digits that a name carries of its content: FNV-1a."""
    state = 0xCBF29CE484222325
    for byte in content:
        state = ((state ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return f"{state:016x}"[:10]


class Reader:
    """Reads from `address` in a thread of its own until it is stopped; `faults` holds what went wrong."""

    def __init__(self, address, index="", seed=1):
        self.address, self.index = address, index
        self.faults, self.pages, self.requests = [], {}, 0
        self.chance, self.stopped = random.Random(seed), threading.Event()
        self.thread = threading.Thread(target=self.read)
        self.checked = set()

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.stopped.set()
        self.thread.join()

    def get(self, address):
        parts = urllib.parse.urlsplit(address)
        path = parts.path + (self.index if parts.path.endswith("/") else "")
        connection = http.client.HTTPConnection(parts.netloc, timeout=20)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            body = response.read()
            self.requests += 1
            if response.getheader("Content-Encoding") == "gzip":
                import gzip
                body = gzip.decompress(body)
            return response.status, body
        finally:
            connection.close()

    def read(self):
        known = [self.address + "kk/"]
        while not self.stopped.is_set():
            page = self.chance.choice(known)
            time.sleep(0.02)
            try:
                if page in self.pages and self.chance.random() < 0.3:
                    links = self.pages[page]
                else:
                    links = self.open(page)
                if links is None:
                    continue
                for part in links.parts:
                    self.check(urllib.parse.urljoin(page, part), page)
                for link in links.pages:
                    target = urllib.parse.urldefrag(urllib.parse.urljoin(page, link))[0]
                    if target.startswith(self.address) and target.endswith("/") and target not in known:
                        known.append(target)
            except OSError as error:
                self.faults.append(f"{page}: {error}")
                time.sleep(0.05)

    def open(self, page):
        status, body = self.get(page)
        if status != 200:
            self.faults.append(f"{page}: {status}")
            return None
        if not body.rstrip().endswith(b"</html>"):
            self.faults.append(f"{page}: cut off")
        links = Links()
        links.feed(body.decode("utf-8"))
        # What an older copy of the page names has to be there as long as that copy may be shown.
        if page in self.pages:
            links.parts = sorted(set(links.parts + self.pages[page].parts))
        self.pages[page] = links
        return links

    def check(self, address, page):
        status, body = self.get(address)
        if status != 200:
            self.faults.append(f"{page} names {address}: {status}")
            return
        name = address.rsplit("/", 1)[1].split(".")
        if len(name) >= 3 and len(name[-2]) == 10 and (address, len(body)) not in self.checked:
            self.checked.add((address, len(body)))
            if fingerprint(body) != name[-2]:
                self.faults.append(f"{page} names {address}: it is another file")
