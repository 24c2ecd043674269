#!/usr/bin/env python3
"""How long an editor waits: from a file's change to the event that reloads her page.

    Tests/Bench/editing.py [--bilim PATH] [--edits 200] [--soak 1000] [--pairs 10000] [--folder PATH] [--browser]

For the site of the project (or --folder, which holds Content and Templates) and for made-up sites of so many
article pairs: the distribution of the wait over edits of one sentence, each measured from the moment the file
is closed to the arrival of the event; the processor time of an edit, which says what the wait would be on a
machine with nothing else to do; and the server's memory before and after. For the real site also the wait of
every other kind of edit, and with --browser the wait in a real one: to its event, and until the page is there
again. Then --soak random edits with the memory on the way, after which every page of the preview is compared
with a clean build, byte for byte.
"""

import argparse
import http.client
import os
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "Tests/Tools"), str(ROOT / "Tests/Bench")]
from corpus import write_corpus  # noqa: E402
from random_edits import RandomEdits  # noqa: E402

# What a build says of itself.
NOT_IN_PREVIEW = (".bilim-files", "build.json")
# What the preview adds to every page.
SNIPPET = re.compile(
    rb'<script defer src="/_preview/preview.js" data-version="[^"]*"></script>'
    rb'(<script defer src="/_preview/people.js" [^>]*></script>)?')


class Server:
    """A running preview, and somebody who listens to it."""

    def __init__(self, bilim, folder, port):
        self.folder, self.port = folder, port
        self.arguments = ["--content", str(folder / "Content"), "--templates", str(folder / "Templates")]
        self.process = subprocess.Popen([str(bilim), "serve", *self.arguments, "--port", str(port)],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(6000):
            try:
                self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
                self.connection.request("GET", "/_preview/events")
                self.events = self.connection.getresponse()
                break
            except OSError:
                time.sleep(0.1)
        self.next_event()

    def next_event(self):
        while True:
            line = self.events.readline()
            if not line:
                raise EOFError("the preview has ended")
            if line.startswith(b"data:"):
                return line

    def memory(self):
        """The resident memory in MiB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def processor_time(self):
        """Seconds that all cores together have worked for the server."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def delay(self):
        """Milliseconds for which the thread that rebuilds was ready to work while others had the cores."""
        return int(pathlib.Path(f"/proc/{self.process.pid}/schedstat").read_text().split()[1]) / 1e6

    def page(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request("GET", path)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, SNIPPET.sub(b"", content)

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Waits:
    """Milliseconds that an editor waited, one for each edit, and the processor's milliseconds for one.

    `delays` are the parts of the waits in which other programs had the cores."""

    def __init__(self, waits, processor, delays=()):
        self.waits, self.processor = sorted(waits), processor
        self.undisturbed = sorted(wait - delay for wait, delay in zip(waits, delays))

    def __str__(self):
        text = f"{self.spread(self.waits)}; processor {self.processor:.0f} ms an edit"
        return text + (f"; but for the time others had the cores: {self.spread(self.undisturbed)}"
                       if self.undisturbed else "")

    @staticmethod
    def spread(waits):
        text = f"median {statistics.median(waits):.0f} ms"
        if len(waits) >= 20:
            quantiles = statistics.quantiles(waits, n=100)
            text += f", 90 % {quantiles[89]:.0f} ms, 99 % {quantiles[98]:.0f} ms"
        return text + f", most {waits[-1]:.0f} ms"


def sentence(chosen, articles, number):
    """Changes the last sentence of one article and gives back its path."""
    path = chosen.choice(articles)
    text = path.read_text("utf-8")
    changed = re.sub(r"\nПравка\.+\n$", "", text) + "\nПравка" + "." * (number % 9 + 1) + "\n"
    path.write_text(changed if changed != text else changed.replace("\nПравка", "\nПравка."), "utf-8")
    return path


def measured(server, edits, edit):
    """The waits for `edit`, which is called with a number each time and changes one file."""
    waits, delays = [], []
    begun = server.processor_time()
    for number in range(edits):
        delay = server.delay()
        edit(number)
        start = time.perf_counter()
        server.next_event()
        waits.append((time.perf_counter() - start) * 1000)
        delays.append(server.delay() - delay)
        time.sleep(0.03)
    return Waits(waits, (server.processor_time() - begun) / edits * 1000, delays)


def latencies(server, edits, seed=7):
    """The waits for edits of one sentence each."""
    chosen = random.Random(seed)
    articles = sorted((server.folder / "Content/ru").rglob("*.md"))
    return measured(server, edits, lambda number: sentence(chosen, articles, number))


ONE_FILE = ["a title", "search terms", "a template", "a style sheet", "a script", "a section's name", "the glossary",
            "refused words", "synonyms", "a fact"]


def latencies_by_kind(server, edits, seed=5):
    """The waits for edits of one file of every other kind, and of the questionnaire, by their names."""
    made = RandomEdits(server.folder, seed)
    waits = {kind: measured(server, edits, lambda _, kind=kind: made.make(kind))
             for kind in ONE_FILE if kind in made.kinds()}
    path = server.folder / "Content/ru/questionnaire.yml"
    if path.is_file():
        waits["a question"] = measured(server, edits, lambda number: made.replace(
            path, r'(?m)^residence: .*$', f'residence: "Вы гражданин Казахстана{"?" * (2 - number % 2)}"'))
    return waits


def latencies_in_browser(server, edits, seed=9):
    """The waits in a real browser with an article open: to the event there, and to the page being loaded again."""
    from playwright.sync_api import Error, sync_playwright
    chosen = random.Random(seed)
    path = sorted((server.folder / "Content/ru").glob("*.md"))[0]
    events, pages = [], []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium") or None, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(f"http://localhost:{server.port}/ru/{path.stem}/")
        page.wait_for_timeout(1000)
        born = page.evaluate("performance.timeOrigin")
        begun = server.processor_time()
        for number in range(edits):
            sentence(chosen, [path], number)
            start = time.time() * 1000
            while True:
                try:
                    now, loaded = page.evaluate(
                        "[performance.timeOrigin, performance.getEntriesByType('navigation')[0].loadEventEnd]")
                    if now != born and loaded:
                        break
                except Error:
                    pass  # The page was just being replaced.
                time.sleep(0.005)
            born = now
            events.append(now - start)
            pages.append(now + loaded - start)
            time.sleep(0.1)
        processor = (server.processor_time() - begun) / edits * 1000
        browser.close()
    return Waits(events, processor), Waits(pages, processor)


class Rebuilds(threading.Thread):
    """Counts what the preview has built, good or not."""

    def __init__(self, server):
        super().__init__(daemon=True)
        self.server, self.count = server, 0
        self.news = threading.Condition()

    def run(self):
        try:
            while self.server.next_event():
                with self.news:
                    self.count += 1
                    self.news.notify_all()
        except (EOFError, OSError, ValueError):
            pass

    def wait_for_more(self, than, seconds):
        """Waits until more has been built, or until it seems that nothing will be."""
        with self.news:
            self.news.wait_for(lambda: self.count > than, seconds)


def soak(server, bilim, edits, seed=11):
    """Random edits, then every page against a clean build.

    Gives the memory in MiB on the way, how many times the preview was built, how often each kind of edit was made,
    how many files there are and which of them differ."""
    made = RandomEdits(server.folder, seed)
    rebuilds = Rebuilds(server)
    rebuilds.start()
    memory, kinds = [], {}
    for number in range(1, edits + 1):
        before = rebuilds.count
        kind = made.make()
        kinds[kind] = kinds.get(kind, 0) + 1
        # Most editors look at what they have done; some go on at once.
        if made.random.random() < 0.8:
            rebuilds.wait_for_more(before, seconds=2)
        else:
            time.sleep(made.random.random() * 0.05)
        if number % max(1, edits // 10) == 0:
            time.sleep(0.5)
            server.page("/ru/")
            memory.append(server.memory())
    settled = -1
    while settled != rebuilds.count:
        settled = rebuilds.count
        time.sleep(1.5)
    public = server.folder / "Public"
    built = subprocess.run([str(bilim), "build", *server.arguments, "--output", str(public)],
                           capture_output=True, text=True, check=False)
    if built.returncode != 0:
        raise SystemExit("the content is faulty after the edits:\n" + built.stderr[-2000:])
    files = [path for path in sorted(public.rglob("*")) if path.is_file() and path.name not in NOT_IN_PREVIEW]
    different = []
    for path in files:
        name = "/" + str(path.relative_to(public))
        name = name.removesuffix("index.html") if path.name == "index.html" else name
        if server.page(name) != (200, path.read_bytes()):
            different.append(name)
    return memory, rebuilds.count, kinds, len(files), different


def copy_site(source, target):
    """Copies a site, without the copies for offline use that a preview never offers."""
    subprocess.run(["cp", "-r", str(source / "Content"), str(source / "Templates"), str(target)], check=True)
    refuse_copies(target)


def refuse_copies(folder):
    settings = folder / "Content/site.yml"
    settings.write_text(re.sub(r"(?m)^offline: .*\n", "", settings.read_text("utf-8")), "utf-8")


def real_site(server, bilim, options):
    """Prints everything that is measured on the real site; tells whether the soak ended in another site."""
    for kind, waits in latencies_by_kind(server, max(5, options.edits // 10)).items():
        print(f"  {kind}: {waits}", flush=True)
    if options.browser:
        event, page = latencies_in_browser(server, options.edits)
        print(f"  in a browser, the event: {event}\n  in a browser, the page:  {page}", flush=True)
    if not options.soak:
        return False
    memory, rebuilds, kinds, files, different = soak(server, bilim, options.soak)
    print(f"  {options.soak} random edits of {len(kinds)} kinds, {rebuilds} rebuilds: memory "
          f"{' '.join(f'{m:.0f}' for m in memory)} MiB; {len(different)} of {files} files differ from a clean build",
          *different, flush=True)
    return bool(different)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bilim", type=pathlib.Path, default=ROOT / ".build/release/bilim")
    options.add_argument("--folder", type=pathlib.Path, default=ROOT)
    options.add_argument("--edits", type=int, default=200)
    options.add_argument("--soak", type=int, default=1000)
    options.add_argument("--pairs", type=int, nargs="*", default=[10000])
    options.add_argument("--port", type=int, default=8751)
    options.add_argument("--browser", action="store_true")
    chosen = options.parse_args()

    failed = False
    for size in [0, *chosen.pairs]:
        with tempfile.TemporaryDirectory(dir="/dev/shm" if pathlib.Path("/dev/shm").is_dir() else None) as name:
            folder = pathlib.Path(name)
            if size:
                write_corpus("bilim", size, folder / "Content")
                subprocess.run(["cp", "-r", str(ROOT / "Templates"), str(folder)], check=True)
            else:
                copy_site(chosen.folder, folder)
            server = Server(chosen.bilim.resolve(), folder, chosen.port)
            try:
                server.page("/ru/")
                before = server.memory()
                waits = latencies(server, chosen.edits)
                print(f"{f'{size} pairs' if size else 'real site'}, a sentence: {waits} (limit {250 if size else 100} ms); "
                      f"memory {before:.0f} MiB, after {chosen.edits} rebuilds {server.memory():.0f} MiB", flush=True)
                if not size:
                    failed = real_site(server, chosen.bilim.resolve(), chosen) or failed
            finally:
                server.stop()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
