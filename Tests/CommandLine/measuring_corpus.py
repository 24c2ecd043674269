"""The corpus of the benchmark is what it says it is: otherwise its figures would mean nothing."""

import os
import pathlib
import re
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from suite import ROOT, Site, digests, run_suite, scratch  # noqa: E402

PAIRS = 300


def written(folder, generator, hash_seed):
    subprocess.run([sys.executable, str(ROOT / "Tests/Tools/corpus.py"), generator, str(PAIRS), str(folder)],
                   check=True, env={**os.environ, "PYTHONHASHSEED": hash_seed})
    return folder


def texts(folder, language):
    return {path.relative_to(folder / language).as_posix(): path.read_text(encoding="utf-8")
            for path in sorted((folder / language).rglob("*.md")) if path.name != "_index.md"}


def body(text):
    return text.split("\n---\n", 1)[1]


class MeasuringCorpus(unittest.TestCase):
    def setUp(self):
        holder = scratch()
        self.folder = holder.__enter__()
        self.addCleanup(holder.__exit__, None, None, None)
        self.corpus = written(self.folder / "first", "bilim", "1")

    def test_it_is_the_same_every_time(self):
        again = written(self.folder / "again", "bilim", "2")
        self.assertEqual(digests(again), digests(self.corpus))

    def test_pages_have_the_promised_size_and_parts(self):
        for language in ("kk", "ru"):
            pages = texts(self.corpus, language)
            self.assertEqual(len(pages), PAIRS)
            sizes = [len(text.encode()) for text in pages.values()]
            self.assertTrue(3000 <= sum(sizes) / len(sizes) <= 4000, sum(sizes) / len(sizes))
            self.assertTrue(all(2500 <= size <= 4500 for size in sizes), (min(sizes), max(sizes)))
            for name, text in pages.items():
                with self.subTest(page=name):
                    self.assertIn(len(re.findall(r"(?m)^## .+ \{#[a-z-]+\}$", text)), (4, 5, 6))
                    self.assertIn(len(re.findall(r"\]\(\.\./[a-z]+/[a-z0-9-]+\.md\)", text)), (3, 4))
                    for part in ("|:---|---:|---:|", "[^1]:", "~~", "\n- ", "\n1. "):
                        self.assertIn(part, text)

    def test_both_languages_have_the_same_figures_and_links(self):
        kazakh, russian = (texts(self.corpus, language) for language in ("kk", "ru"))
        self.assertEqual(kazakh.keys(), russian.keys())
        for name in kazakh:
            with self.subTest(page=name):
                for pattern in (r"\d+", r"\{#[a-z-]+\}", r"\]\([^)]*\)"):
                    self.assertEqual(re.findall(pattern, kazakh[name]), re.findall(pattern, russian[name]))

    def test_hugo_gets_the_same_articles(self):
        other = written(self.folder / "hugo", "hugo", "1")
        for language in ("kk", "ru"):
            ours, theirs = texts(self.corpus, language), texts(other, language)
            self.assertEqual({name: body(text) for name, text in ours.items()},
                             {name: body(text) for name, text in theirs.items()})

    def test_bilim_finds_no_fault_in_it(self):
        site = Site.generated(self.folder / "site", pairs=PAIRS)
        result = site.run("check")
        self.assertEqual(result.returncode, 0, result.text[:3000])
        self.assertNotIn("warning:", result.text)


if __name__ == "__main__":
    run_suite()
