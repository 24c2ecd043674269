"""The same content gives the same bytes, whatever surrounds the build."""

import os
import pathlib
import random
import shutil
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from suite import Site, difference, digests, run_suite, scratch  # noqa: E402

ZONES = ["UTC", "Asia/Almaty", "Pacific/Kiritimati", "America/St_Johns", "Nowhere/Unknown"]
LOCALES = ["C", "C.UTF-8", "kk_KZ.UTF-8", "ru_RU.UTF-8", "tr_TR.UTF-8", "POSIX"]
JOBS = ["1", "2", "4"]
BUILDS = 20


def copied_in_random_order(source, target, chance):
    """Copies file by file in a random order, as folders list files by when they were made; the times of
    the copies are random too, as a clone of the repository does not keep them."""
    files = [path for path in source.rglob("*") if path.is_file()]
    chance.shuffle(files)
    for path in files:
        place = target / path.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place)
        moment = chance.randrange(1, 2_000_000_000)
        os.utime(place, (moment, moment))


def environment(chance):
    """The environment of a build: every place where a program may pick up something by accident."""
    chosen = {"PATH": os.environ["PATH"], "TZ": chance.choice(ZONES), "LANG": chance.choice(LOCALES)}
    if chance.random() < 0.5:
        chosen["LC_ALL"] = chance.choice(LOCALES)
    if chance.random() < 0.3:
        chosen["SWIFT_DETERMINISTIC_HASHING"] = "1"
    if chance.random() < 0.5:
        chosen["HOME"] = "/nonexistent"
    if chance.random() < 0.3:
        chosen["TERM"], chosen["COLUMNS"] = "xterm-256color", "40"
    return chosen


class Determinism(unittest.TestCase):
    def builds_agree(self, make, seed):
        chance = random.Random(seed)
        with scratch() as folder:
            original = make(folder / "original")
            original.build()
            expected = digests(original.public)
            self.assertGreater(len(expected), 20, "the site is too small to say anything")
            for number in range(BUILDS):
                copy = Site(folder / f"копия {number}" / ("deeper/" * chance.randrange(4)))
                copied_in_random_order(original.content, copy.content, chance)
                copied_in_random_order(original.templates, copy.templates, chance)
                surroundings, jobs = environment(chance), chance.choice(JOBS)
                cwd, built_into = pathlib.Path(chance.choice(["/", str(folder)])), copy.public
                if chance.random() < 0.5:
                    cwd = copy.folder
                    copy = Site("")
                with self.subTest(build=number, environment=surroundings, jobs=jobs, cwd=str(cwd)):
                    # With and without a record of the build, and once more over what is there.
                    cache = chance.choice([["--cache"], ["--no-cache"]])
                    copy.build("--jobs", jobs, *cache, environment=surroundings, cwd=cwd)
                    if chance.random() < 0.3:
                        copy.build("--jobs", jobs, *cache, environment=surroundings, cwd=cwd)
                    built = digests(built_into)
                    self.assertEqual(built, expected, difference(expected, built))

    def test_generated_site_is_the_same_in_20_surroundings(self):
        self.builds_agree(Site.generated, seed=1)

    def test_real_content_is_the_same_in_20_surroundings(self):
        self.builds_agree(Site.real, seed=2)

    def test_building_again_changes_nothing(self):
        with scratch() as folder:
            site = Site.generated(folder)
            site.build()
            first = digests(site.public)
            site.build()
            again = digests(site.public)
            self.assertEqual(first, again, difference(first, again))


if __name__ == "__main__":
    run_suite()
