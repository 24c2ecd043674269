"""What `bilim check` does with pathological articles: processor time and memory for a text, and for one four times as
long. Linear work takes four times as long, and what is refused takes no time at all; "!" marks a row with more than five.

    Tests/Bench/bound_on_work.py --bilim .build/release/bilim [KIND ...]
"""

import argparse
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "Tests/Tools"))
from corpus import write_corpus  # noqa: E402

SHORT = 60_000
CPU_SECONDS = 30
HEAD = "---\ntitle: Аа\ndescription: Сипаттама.\nupdated: 2025-03-01\nreviewBy: 2045-03-01\n---\n\n"
ROW = "|a" * 30 + "|\n" + "|-" * 30 + "|\n"
KINDS = {
    "headings without ids": lambda n: "# a\n" * (n // 4),
    "equal Setext headings": lambda n: "a\n---\n" * (n // 6),
    "headings with ids": lambda n: "".join(f"## a {{#i{i}}}\n\n" for i in range(n // 18)),
    "brackets behind an address": lambda n: "www.a.b" + ")" * n,
    "addresses": lambda n: "www.a.b " * (n // 8),
    "addresses in paragraphs": lambda n: "www.a.kz\n\n" * (n // 10),
    "quotation marks": lambda n: '"' * n,
    "quoted letters": lambda n: '"a ' * (n // 3),
    "zero-width joiners": lambda n: "\u200d" * (n // 3),
    "right-to-left marks": lambda n: "\u202e" * (n // 3),
    "emoji sequences": lambda n: "👩\u200d👧 " * (n // 12),
    "double spaces": lambda n: "a  " * (n // 3),
    "combining marks": lambda n: "а" + "\u0301" * (n // 2),
    "digits": lambda n: "1" * n,
    "sums": lambda n: "100 000 теңге " * (n // 24),
    "days": lambda n: "1 қаңтар 2025 " * (n // 24),
    "mixed letters": lambda n: "Kазақ " * (n // 11),
    "one mixed word": lambda n: "Kазақ" * (n // 11),
    "a table filled up": lambda n: ROW + "a\n" * (n // 2),
    "tables": lambda n: "|a|\n|-|\n|b|\n\n" * (n // 13),
    "lists": lambda n: "- a\n\n" * (n // 5),
    "quotes": lambda n: "> a\n" * (n // 4),
    "boxes": lambda n: "> [!note]\n> a\n\n" * (n // 15),
    "footnotes": lambda n: "".join(f"[^{i}]: a\n\n" for i in range(n // 12)),
    "definitions": lambda n: "".join(f"[a{i}]: b.md\n" for i in range(n // 14)),
    "links": lambda n: "[a](b.md)\n\n" * (n // 11),
    "struck out": lambda n: "~~a~~\n\n" * (n // 7),
    "entities": lambda n: "&amp;\n\n" * (n // 7),
    "values": lambda n: "{{a}}\n\n" * (n // 7),
    "code": lambda n: "```\na\n```\n\n" * (n // 11),
    "lines": lambda n: "a\n" * (n // 2),
    "full stops": lambda n: "." * n,
}


def measured(bilim, folder, text):
    """Seconds of processor time and MiB of memory that a check takes; -1 seconds where it had to be stopped."""
    for language in ("kk", "ru"):
        (folder / "Content" / language / "zz.md").write_text(HEAD + text, "utf-8")
    process = subprocess.Popen(
        [str(bilim), "check", "--content", str(folder / "Content"), "--templates", str(folder / "Templates")],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS)))
    _, status, used = os.wait4(process.pid, 0)
    seconds = used.ru_utime + used.ru_stime if os.WIFEXITED(status) and os.WEXITSTATUS(status) in (0, 1) else -1
    return seconds, used.ru_maxrss // 1024


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--bilim", type=pathlib.Path, default=ROOT / ".build/release/bilim")
    options.add_argument("kinds", nargs="*")
    options = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="bilim-bench-") as folder:
        folder = pathlib.Path(folder)
        write_corpus("bilim", 3, folder / "Content")
        shutil.copytree(ROOT / "Templates", folder / "Templates")
        base = min(measured(options.bilim, folder, "Мәтін.")[0] for _ in range(3))
        print(f"{'kind':28} {'60 KB':>8} {'240 KB':>8} {'ratio':>6} {'MiB':>5}   (beyond {base:.2f} s for a short text)")
        for kind, make in KINDS.items():
            if options.kinds and not any(word in kind for word in options.kinds):
                continue
            (short, _), (long, memory) = (measured(options.bilim, folder, make(n)) for n in (SHORT, 4 * SHORT))
            ratio = (long - base) / max(short - base, 0.02)
            mark = "!" if long < 0 or short < 0 or ratio > 5 else ""
            print(f"{kind:28} {short - base:8.2f} {long - base:8.2f} {ratio:6.1f} {memory:5} {mark}", flush=True)


if __name__ == "__main__":
    main()
