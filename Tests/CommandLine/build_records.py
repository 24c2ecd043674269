#!/usr/bin/env python3
"""A build of what the last one has built rests on its result; whatever else there is, the site is the right one."""

import os
import pathlib
import random
import re
import resource
import shutil
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Bench"))

from random_edits import RandomEdits  # noqa: E402
from suite import OPTIONS, Site, bilim, difference, digests, run_suite, scratch, times  # noqa: E402


def settled(site):
    """Waits until no file is so young that a change would not show in its time."""
    newest = max(path.stat().st_ctime for folder in (site.content, site.templates) for path in folder.rglob("*"))
    time.sleep(max(0, newest + 2.1 - time.time()))


def processor_time(action):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = action()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return result, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


class BuildRecords(unittest.TestCase):
    def setUp(self):
        holder = scratch()
        self.folder = holder.__enter__()
        self.addCleanup(holder.__exit__, None, None, None)
        self.site = Site.generated(self.folder / "site")
        self.record = self.site.folder / ".Public.record"

    def recorded(self, *arguments):
        """A build after which there is a record."""
        settled(self.site)
        result = self.site.build(*arguments)
        self.assertTrue(self.record.exists())
        return result

    def clean(self):
        """What a build without a record makes of the same folders."""
        output = self.folder / "clean"
        shutil.rmtree(output, ignore_errors=True)
        result = bilim("build", "--content", str(self.site.content), "--templates", str(self.site.templates),
                       "--output", str(output), "--no-cache")
        self.assertEqual(result.returncode, 0, result.text)
        self.assertFalse((self.folder / ".clean.record").exists())
        return digests(output)

    def assert_right(self):
        expected, built = self.clean(), digests(self.site.public)
        self.assertEqual(built, expected, difference(expected, built))

    def test_a_second_build_says_the_same(self):
        first, before = self.recorded("--as-of", "2060-01-01"), times(self.site.public)
        second = self.site.build("--as-of", "2060-01-01")
        self.assertIn("overdue", first.text)
        said = [re.sub(r"\d+ files written, \d+ unchanged", "", result.text) for result in (first, second)]
        self.assertEqual(said[0], said[1])
        self.assertEqual(times(self.site.public), before)

    def test_a_second_build_is_quick(self):
        _, long = processor_time(self.recorded)
        result, short = processor_time(self.site.build)
        self.assertLess(short, long / 2)
        self.assertIn(" 0 files written", result.text)
        self.assert_right()

    def test_a_change_is_seen_whatever_its_time_and_size_say(self):
        self.recorded()
        page = self.site.articles("kk")[3]
        stamp, text = page.stat(), page.read_text("utf-8")
        page.write_text(re.sub(r"\n\n([А-Я])", "\n\nҚ", text, count=1), "utf-8")
        os.utime(page, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
        self.site.build()
        self.assert_right()

    def test_a_published_file_that_somebody_touched_is_mended(self):
        self.recorded()
        for change in (lambda path: path.write_text("other"), lambda path: path.unlink(),
                       lambda path: path.write_bytes(path.read_bytes()[::-1])):
            change(self.site.public / "ru/index.html")
            self.site.build()
            self.assert_right()

    def test_a_file_of_somebody_else_is_named_each_time(self):
        (self.site.public).mkdir()
        (self.site.public / "note.txt").write_text("a note")
        first, second = self.recorded(), self.site.build()
        for result in (first, second):
            self.assertIn("note.txt: not written by bilim", result.text)

    def test_another_day_or_language_of_messages_is_another_build(self):
        self.recorded("--as-of", "2026-01-01")
        self.assertIn("overdue", self.site.build("--as-of", "2060-01-01").text)
        self.assertNotIn("overdue", self.site.build("--as-of", "2026-01-01").text)

    def test_a_record_that_is_not_whole_only_costs_time(self):
        self.recorded()
        whole = self.record.read_bytes()
        chance = random.Random(12)
        damaged = [b"", b"\n", whole[:-1], whole[: len(whole) // 2], whole + b"x", bytes(len(whole)), whole[::-1]]
        for _ in range(20):
            spoilt = bytearray(whole)
            spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
            damaged.append(bytes(spoilt))
        expected = self.clean()
        for content in damaged:
            page = self.site.public / "kk/index.html"
            page.write_text("touched")
            self.record.write_bytes(content)
            self.site.build()
            self.assertEqual(digests(self.site.public), expected)
        self.record.unlink()
        self.record.mkdir()
        self.site.build()
        self.assertEqual(digests(self.site.public), expected)

    def test_the_record_of_another_site_is_none(self):
        self.recorded()
        other = Site(self.folder / "other")
        for name in ("Content", "Templates", "Public"):
            shutil.copytree(self.site.folder / name, other.folder / name)
        page = other.articles("ru")[0]
        page.write_text(page.read_text("utf-8") + "\nЕщё строка.\n", "utf-8")
        kazakh = other.content / "kk" / page.relative_to(other.content / "ru")
        kazakh.write_text(kazakh.read_text("utf-8") + "\nТағы жол.\n", "utf-8")
        shutil.copy(self.record, other.folder / ".Public.record")
        other.build()
        self.assertIn("Ещё строка", "".join(
            path.read_text("utf-8") for path in other.public.glob("ru/**/index.html")))

    def test_random_edits_end_in_the_site_of_a_clean_build(self):
        edits = RandomEdits(self.site.folder, seed=31)
        for number in range(min(OPTIONS.edits, 12)):
            kind = edits.make()
            if number % 3 == 0:
                settled(self.site)
            for _ in range(2):
                result = self.site.run("build")
            if result.returncode == 0:
                with self.subTest(number=number, kind=kind):
                    self.assert_right()


if __name__ == "__main__":
    run_suite()
