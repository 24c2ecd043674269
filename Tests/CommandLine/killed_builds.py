"""A build that is killed leaves the old site or the new one, whole, and the next build no debris."""

import pathlib
import random
import shutil
import signal
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from suite import BILIM, Site, difference, digests, neighbours, run_suite, scratch  # noqa: E402

KILLS = 100
PAIRS = 120


class KilledBuilds(unittest.TestCase):
    def setUp(self):
        holder = scratch()
        self.folder = holder.__enter__()
        self.addCleanup(holder.__exit__, None, None, None)
        self.site = Site.generated(self.folder, PAIRS)
        self.contents = {"first": self.site.content, "second": self.folder / "Other"}
        shutil.copytree(self.site.content, self.contents["second"])
        for path in sorted(self.contents["second"].rglob("*.md"))[::2]:
            path.write_text(path.read_text(encoding="utf-8").replace("## ", "«Ә»\n\n## ", 1), encoding="utf-8")
        for language in ("kk", "ru"):
            page = next((self.contents["second"] / language).rglob("pass-1.md"))
            (page.parent / "extra.md").write_text(page.read_text(encoding="utf-8"), encoding="utf-8")

        self.site.public.mkdir()
        (self.site.public / "note.txt").write_text("not written by Bilim", encoding="utf-8")
        self.seconds, self.trees = 0.0, {}
        for name in ("second", "first"):
            self.build(name)
            self.trees[name] = digests(self.site.public)
        self.assertNotEqual(self.trees["first"], self.trees["second"])
        self.beside = neighbours(self.site)

    def build(self, name):
        """A build that is let to its end; the time it takes tells when to kill the next ones."""
        self.site.content = self.contents[name]
        started = time.monotonic()
        self.site.build()
        self.seconds = time.monotonic() - started

    def standing(self):
        """Which of the two sites stands in the output folder, None for anything else."""
        tree = digests(self.site.public) if self.site.public.is_dir() else {}
        for name, expected in self.trees.items():
            if tree == expected:
                return name
        self.fail("the folder is neither the old site nor the new one; against the first:\n"
                  + difference(self.trees["first"], tree))

    def interrupted(self, name, delay, how):
        """Starts a build and sends it a signal after a while; True if it had not ended by then."""
        self.site.content = self.contents[name]
        process = subprocess.Popen(
            [str(BILIM), "build", *self.site.folders()], stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(delay)
        process.send_signal(how)
        return process.wait() != 0

    def interrupt(self, count, how, seed):
        """Goes on until so many builds were hit before their end. Half of the moments lie anywhere in the
        build, half in its last third, where it writes."""
        chance, hit, attempts, current, changed = random.Random(seed), 0, 0, "first", 0
        while hit < count:
            attempts += 1
            self.assertLess(attempts, 6 * count, "too few builds can be hit before their end")
            other = "second" if current == "first" else "first"
            delay = self.seconds * (chance.random() if attempts % 2 else 0.67 + chance.random() / 3)
            was_hit = self.interrupted(other, delay, how)
            now = self.standing()
            hit += was_hit
            changed += now != current
            current = now
            if not was_hit:
                self.seconds *= 0.95
            if attempts % 5 == 0:
                current = "second" if current == "first" else "first"
                self.build(current)
                beside = neighbours(self.site)
                self.assertEqual(beside, self.beside, "the build after a killed one left something lying")
                self.assertEqual(self.standing(), current)
        print(f"{hit} of {attempts} builds were hit before their end, {changed} had brought the new site by then")

    def test_100_kills_leave_the_old_or_the_new_site(self):
        self.interrupt(KILLS, signal.SIGKILL, seed=11)

    def test_20_requests_to_end_leave_the_old_or_the_new_site(self):
        self.interrupt(20, signal.SIGTERM, seed=12)


if __name__ == "__main__":
    run_suite()
