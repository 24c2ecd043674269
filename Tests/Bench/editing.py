#!/usr/bin/env python3
"""How long an editor waits: from a file's change to the event that reloads her page.

    Tests/Bench/editing.py [--bilim PATH] [--edits 200] [--soak 1000] [--pairs 1000 10000] [--folder PATH]

For the site of the project (or --folder, which holds Content and Templates) and for made-up sites of so many
article pairs: the distribution of the wait over edits of one sentence, each measured from the moment the file
is closed to the arrival of the event; then the memory of the server over --soak random edits, after which
every page of the preview is compared with a clean build, byte for byte.
"""

import argparse
import http.client
import pathlib
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "Tests/Bench"))
from corpus import write_corpus  # noqa: E402

SNIPPET = re.compile(rb'<script defer src="/_preview/preview.js" data-version="[^"]*"></script>')


class Server:
    def __init__(self, bilim, folder, port):
        self.folder, self.port = folder, port
        self.arguments = ["--content", str(folder / "Content"), "--templates", str(folder / "Templates")]
        self.process = subprocess.Popen([str(bilim), "serve", *self.arguments, "--port", str(port)],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(600):
            try:
                self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
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


def latencies(server, edits, seed=7):
    """Milliseconds from the close of a file to the event, for edits of one sentence each."""
    chosen = random.Random(seed)
    articles = sorted((server.folder / "Content/ru").rglob("*.md"))
    waits = []
    for number in range(edits):
        path = chosen.choice(articles)
        text = path.read_text("utf-8")
        changed = re.sub(r"\nПравка\.+\n$", "", text) + "\nПравка" + "." * (number + 1) + "\n"
        path.write_text(changed, "utf-8")
        start = time.perf_counter()
        server.next_event()
        waits.append((time.perf_counter() - start) * 1000)
        time.sleep(0.03)
    return sorted(waits)


def random_edit(chosen, folder, number):
    """Changes one thing as an editor might; what was broken before is mended by a later edit of that file."""
    articles = sorted((folder / "Content/ru").rglob("*.md"))
    russian = chosen.choice(articles)
    kazakh = folder / "Content/kk" / russian.relative_to(folder / "Content/ru")
    kind = chosen.randrange(5)
    if kind == 0:
        russian.write_text(russian.read_text("utf-8") + f"\nСлово {chosen.choice('абвгд')}.\n", "utf-8")
    elif kind == 1:
        for path, heading, text in ((kazakh, "Бөлім", "Мәтін."), (russian, "Раздел", "Текст.")):
            path.write_text(path.read_text("utf-8") + f"\n## {heading} {{#part-{number}}}\n\n{text}\n", "utf-8")
    elif kind == 2:
        text = russian.read_text("utf-8")
        word = chosen.choice("абвгд")
        russian.write_text(re.sub(r'(?m)^(title: .*?)("?)$', rf"\1 {word}\2", text, count=1), "utf-8")
    elif kind == 3:
        style = folder / "Templates/assets/site.css"
        style.write_text(re.sub(r"\n/\* .* \*/\n$", "", style.read_text("utf-8")) + f"\n/* {number} */\n", "utf-8")
    else:
        text = russian.read_text("utf-8")
        russian.write_text("no front matter\n", "utf-8")
        time.sleep(0.03)
        russian.write_text(text, "utf-8")


def soak(server, bilim, edits, seed=11):
    """Random edits, then every page against a clean build; returns the memory in MiB on the way."""
    chosen = random.Random(seed)
    memory = []
    for number in range(1, edits + 1):
        random_edit(chosen, server.folder, number)
        time.sleep(chosen.random() * 0.06)
        if number % max(1, edits // 10) == 0:
            time.sleep(0.5)
            server.page("/ru/")
            memory.append(server.memory())
    time.sleep(1.5)
    public = server.folder / "Public"
    built = subprocess.run([str(bilim), "build", *server.arguments, "--output", str(public)],
                           capture_output=True, text=True, check=False)
    if built.returncode != 0:
        raise SystemExit("the content is faulty after the edits:\n" + built.stderr[-2000:])
    files = [path for path in sorted(public.rglob("*")) if path.is_file() and path.name != ".bilim-files"]
    different = 0
    for path in files:
        name = "/" + str(path.relative_to(public))
        name = name.removesuffix("index.html") if path.name == "index.html" else name
        different += server.page(name) != (200, path.read_bytes())
    return memory, len(files), different


def copy_site(source, target):
    subprocess.run(["cp", "-r", str(source / "Content"), str(source / "Templates"), str(target)], check=True)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bilim", type=pathlib.Path, default=ROOT / ".build/release/bilim")
    options.add_argument("--folder", type=pathlib.Path, default=ROOT)
    options.add_argument("--edits", type=int, default=200)
    options.add_argument("--soak", type=int, default=1000)
    options.add_argument("--pairs", type=int, nargs="*", default=[1000, 10000])
    options.add_argument("--port", type=int, default=8751)
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
                waits = latencies(server, chosen.edits)
                limit = 250 if size else 100
                quantiles = statistics.quantiles(waits, n=100)
                print(f"{size or 'real site':>10}{' pairs' if size else ''}: median {statistics.median(waits):.0f} ms, "
                      f"90 % {quantiles[89]:.0f} ms, 99 % {quantiles[98]:.0f} ms, most {waits[-1]:.0f} ms "
                      f"(limit {limit} ms); memory {server.memory():.0f} MiB", flush=True)
                if not size and chosen.soak:
                    memory, files, different = soak(server, chosen.bilim.resolve(), chosen.soak)
                    print(f"  {chosen.soak} random edits: memory {' '.join(f'{m:.0f}' for m in memory)} MiB; "
                          f"{different} of {files} files differ from a clean build", flush=True)
                    failed = failed or different > 0
            finally:
                server.stop()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
