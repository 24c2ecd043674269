"""What the Python suites share: their options, the program under test, folders to try it on, and the
closing line "N passed, N failed" by which the runner counts them.

A suite is a script that imports this, defines `unittest` cases and ends with `run_suite()`. It is
called with --public (the built site), --bilim (the program) and --artifacts (a folder for what a person
may want to look at after a failure).
"""

import argparse
import contextlib
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

from corpus import write_corpus

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def parsed_options():
    options = argparse.ArgumentParser()
    options.add_argument("--public", type=pathlib.Path, default=ROOT / "Public")
    options.add_argument("--bilim", type=pathlib.Path, default=ROOT / ".build/release/bilim")
    options.add_argument("--artifacts", type=pathlib.Path, default=ROOT / ".artifacts")
    options.add_argument("--edits", type=int, default=60, help="how many random edits a soak makes")
    options.add_argument("--long", action="store_true", help="take the large numbers that a release is judged by")
    options.add_argument("--only", default="", metavar="WORD", help="run the tests with this word in their name")
    return options.parse_args()


OPTIONS = parsed_options()
ENGLISH = {"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
BILIM = OPTIONS.bilim.resolve()


@contextlib.contextmanager
def scratch():
    """A folder that is gone afterwards; in memory where the system has such a place."""
    fast = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = pathlib.Path(tempfile.mkdtemp(prefix="bilim-test-", dir=fast))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Site:
    """Content, templates and the folder they are built into, beside one another in a folder."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.content, self.templates, self.public = (
            self.folder / name for name in ("Content", "Templates", "Public"))

    @classmethod
    def generated(cls, folder, pairs=40):
        """A made-up site of so many article pairs, with the project's templates."""
        site = cls(folder)
        write_corpus("bilim", pairs, site.content)
        shutil.copytree(ROOT / "Templates", site.templates)
        return site

    @classmethod
    def real(cls, folder):
        """A copy of the content and the templates of the project."""
        site = cls(folder)
        shutil.copytree(ROOT / "Content", site.content)
        shutil.copytree(ROOT / "Templates", site.templates)
        return site

    def folders(self):
        return ["--content", str(self.content), "--templates", str(self.templates), "--output", str(self.public)]

    def run(self, command, *arguments, **settings):
        return bilim(command, *self.folders(), *arguments, **settings)

    def build(self, *arguments, **settings):
        """A build that has to succeed."""
        result = self.run("build", *arguments, **settings)
        if result.returncode != 0:
            raise AssertionError(f"the build ended with {result.returncode}:\n{result.text}")
        return result

    def articles(self, language):
        return sorted((self.content / language).rglob("*.md"))

    def add_pair(self, key, kazakh, russian):
        for language, text in (("kk", kazakh), ("ru", russian)):
            path = self.content / language / f"{key}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def remove_pair(self, key):
        for language in ("kk", "ru"):
            (self.content / language / f"{key}.md").unlink()


def article(title, body, **fields):
    """The text of an article with the front matter every article needs."""
    known = {"title": title, "description": f"{title}.", "updated": "2025-03-01", "reviewBy": "2045-03-01", **fields}
    return "---\n" + "".join(f"{name}: {value}\n" for name, value in known.items()) + f"---\n\n{body}\n"


def bilim(*arguments, environment=None, cwd=None, seconds=120):
    """Runs the program to its end, with English messages unless the environment says otherwise. `text`
    holds what it wrote to both streams."""
    result = subprocess.run(
        [str(BILIM), *arguments], cwd=cwd or ROOT, stdin=subprocess.DEVNULL, capture_output=True,
        env=environment or {**os.environ, **ENGLISH}, timeout=seconds, check=False)
    result.out = result.stdout.decode("utf-8")
    result.text = result.out + result.stderr.decode("utf-8")
    return result


def digests(folder):
    """The fingerprint of every file below a folder by its path, and "folder" for every folder."""
    found = {}
    for path in sorted(pathlib.Path(folder).rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            found[name] = f"link to {os.readlink(path)}"
        elif path.is_dir():
            found[name] = "folder"
        else:
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def times(folder):
    """The moment each file below a folder was last changed, in nanoseconds."""
    return {str(path.relative_to(folder)): path.stat().st_mtime_ns
            for path in pathlib.Path(folder).rglob("*") if path.is_file()}


def neighbours(site):
    """The names of what stands beside a site's folders, the record of its last build left out."""
    return sorted(path.name for path in site.folder.iterdir() if path.name != ".Public.record")


def difference(first, second):
    """What differs between two results of `digests`, for a person to read."""
    lines = [f"only before: {name}" for name in sorted(first.keys() - second.keys())]
    lines += [f"only after: {name}" for name in sorted(second.keys() - first.keys())]
    lines += [f"changed: {name}" for name in sorted(first.keys() & second.keys()) if first[name] != second[name]]
    return "\n".join(lines[:20])


def run_suite():
    """Runs the cases of the calling script, prints the closing line and ends the process."""
    if not BILIM.is_file():
        sys.exit(f"{BILIM} is missing: run `make site` first")
    OPTIONS.artifacts.mkdir(parents=True, exist_ok=True)
    loader = unittest.TestLoader()
    if OPTIONS.only:
        loader.testNamePatterns = [f"*{OPTIONS.only}*"]
    runner = unittest.TextTestRunner(stream=sys.stdout, verbosity=2)
    result = runner.run(loader.loadTestsFromModule(sys.modules["__main__"]))
    failed, stalled = failures(result)
    if stalled:
        for name in sorted(stalled):
            print(f"run again, the browser stood still: {name}")
        second = runner.run(loader.loadTestsFromNames(sorted(stalled)))
        failed = (failed - stalled) | set().union(*failures(second))
    skipped = len(result.skipped)
    passed = max(0, result.testsRun - len(failed) - skipped)
    print(f"{passed} passed, {len(failed)} failed" + (f", {skipped} skipped" if skipped else ""))
    sys.exit(1 if failed or not result.testsRun else 0)


def failures(result):
    """The names of the tests that failed, a test with several failing parts once; and of those among them
    that failed for nothing but a wait for the browser. On a busy machine it may stand still for a minute:
    such a test is run once more in a new browser, and what it says then counts."""
    causes = {}
    for test, trace in result.failures + result.errors:
        causes.setdefault(getattr(test, "test_case", test).id(), []).append(trace)
    return set(causes), {name for name, traces in causes.items()
                         if all("playwright" in trace and "imeout" in trace for trace in traces)}
