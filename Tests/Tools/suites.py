#!/usr/bin/env python3
"""Runs every test suite of the project and adds up what they say.

    Tests/Tools/suites.py [--only WORD]

A suite is a command. Its output is kept in .artifacts/<suite>.log and shown only if something failed.
How many tests it ran is read from its closing line, and a suite that exits with 0 without having run
any test counts as failed: nothing tested is not a pass.

Two lanes run side by side, for two cores: whatever needs the Swift compiler, one after the other, and
whatever needs the built site. The lane that is done first helps with the built site. The last line is
"N passed, N failed"; the exit code is 1 if any failed.
"""

import argparse
import collections
import itertools
import os
import pathlib
import re
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
ARTIFACTS = ROOT / ".artifacts"


@dataclass(frozen=True)
class Count:
    passed: int
    failed: int
    skipped: int = 0


def closing_line(output):
    """The count of a suite that ends with "N passed, N failed[, N skipped]" alone on a line."""
    lines = re.findall(r"^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$", output, re.MULTILINE)
    if not lines:
        return None
    passed, failed, skipped = lines[-1]
    return Count(int(passed), int(failed), int(skipped or 0))


def swift_testing(output):
    """The count of a `swift test` run. One that crashed has no closing line, so it has no count."""
    runs = re.findall(r"Test run with (\d+) tests? .*?(?:passed|failed) after", output)
    if not runs:
        return None
    total = sum(int(run) for run in runs)
    failed = len(re.findall(r"^.{0,4}Test (?!run with)\S.* failed after [\d.]+ seconds", output, re.MULTILINE))
    skipped = len(re.findall(r"^.{0,4}Test (?!run with)\S.* skipped(?::|\.|$)", output, re.MULTILINE))
    return Count(total - failed - skipped, failed, skipped)


@dataclass
class Suite:
    name: str
    command: list
    count: object = closing_line
    minutes: float = 10
    environment: dict = field(default_factory=dict)

    @property
    def log(self):
        return ARTIFACTS / (re.sub(r"[^a-z0-9]+", "-", self.name.lower()).strip("-") + ".log")


@dataclass(frozen=True)
class Outcome:
    suite: Suite
    count: Count
    remark: str
    seconds: float


def run(suite):
    started = time.monotonic()
    late = False
    with open(suite.log, "wb") as log:
        process = subprocess.Popen(
            suite.command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONUNBUFFERED": "1", **suite.environment}, start_new_session=True)
        try:
            process.wait(timeout=suite.minutes * 60)
        except subprocess.TimeoutExpired:
            late = True
            os.killpg(process.pid, 9)
            process.wait()
    count = suite.count(suite.log.read_text(encoding="utf-8", errors="replace"))
    seconds = time.monotonic() - started
    remark = ""
    if late:
        remark = f"stopped after {suite.minutes:g} minutes"
    elif count is None:
        remark = f"ended with code {process.returncode} and did not say how many tests it ran"
    elif count.passed + count.failed == 0:
        remark = "ran no test"
    elif process.returncode != 0 and count.failed == 0:
        remark = f"ended with code {process.returncode} though no test failed"
    count = count or Count(0, 0)
    if remark:
        count = Count(count.passed, count.failed + 1, count.skipped)
    return Outcome(suite, count, remark, seconds)


def report(outcome, lock):
    count = outcome.count
    with lock:
        mark = "FAILED" if count.failed else "ok"
        skipped = f", {count.skipped} skipped" if count.skipped else ""
        print(f"{mark:6}  {outcome.suite.name:34} {count.passed:5} passed, {count.failed} failed{skipped}"
              f"  ({outcome.seconds:.0f} s)", flush=True)
        log = outcome.suite.log.read_text(encoding="utf-8", errors="replace").splitlines()
        for line in log:
            if line.startswith("run again, "):
                print(f"        {line}")
        if count.failed:
            if outcome.remark:
                print(f"        {outcome.remark}")
            for line in log:
                print(f"      | {line}")
            sys.stdout.flush()


def python_suites(folder, python):
    bilim = ROOT / ".build/release/bilim"
    for script in sorted((ROOT / "Tests" / folder).glob("*.py")):
        name = f"{folder}/{script.stem}"
        artifacts = ARTIFACTS / script.stem
        artifacts.mkdir(parents=True, exist_ok=True)
        yield Suite(name, [python, str(script), "--public", str(ROOT / "Public"), "--bilim", str(bilim),
                           "--artifacts", str(artifacts)], minutes=25)


def format_suite():
    """Counts files as tests: each file that breaks the layout rules is one failure."""
    files = sorted(str(p.relative_to(ROOT)) for top in ("Sources", "Tests")
                   for p in (ROOT / top).rglob("*.swift")) + ["Package.swift"]

    def count(output):
        faulty = set(re.findall(r"^(?:.*?/)?((?:Sources|Tests)/\S+?\.swift|Package\.swift):\d+:", output,
                                re.MULTILINE))
        return Count(len(files) - len(faulty), len(faulty))

    return Suite("swift format", ["swift", "format", "lint", "--strict", "--parallel", *files], count)


def address_sanitizer_suite():
    """The targets that call C, once more, under AddressSanitizer and its leak checker."""
    command = ["swift", "test", "--disable-xctest", "--sanitize=address",
               "--scratch-path", ".build/address", "--filter", "CompressionTests|GFMTests|QRTests"]
    return Suite("swift test, AddressSanitizer", command, swift_testing, 15)


def suites():
    """Those that need the Swift compiler, and those that need the built site."""
    python = str(ROOT / ".venv/bin/python")
    swift = [format_suite(), Suite("swift test", ["swift", "test", "--disable-xctest"], swift_testing, 20),
             address_sanitizer_suite(), *python_suites("SecondSubject", python)]
    site = [suite for folder in ("CommandLine", "Nginx", "Publishing", "Browser") for suite in python_suites(folder, python)]
    return swift, site


def queued(suites):
    """A function that gives iterators which share out these suites."""
    waiting = collections.deque(suites)

    def left():
        while waiting:
            try:
                yield waiting.popleft()
            except IndexError:
                return
    return left


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--only", default="", metavar="WORD", help="run the suites with this word in their name")
    chosen = options.parse_args()

    ARTIFACTS.mkdir(exist_ok=True)
    outcomes, lock = [], threading.Lock()

    def walk(lane):
        for suite in lane:
            if chosen.only.lower() in suite.name.lower():
                outcome = run(suite)
                report(outcome, lock)
                outcomes.append(outcome)

    swift, site = suites()
    left = queued(site)
    threads = [threading.Thread(target=walk, args=(lane,)) for lane in (itertools.chain(swift, left()), left())]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    passed = sum(outcome.count.passed for outcome in outcomes)
    failed = sum(outcome.count.failed for outcome in outcomes)
    skipped = sum(outcome.count.skipped for outcome in outcomes)
    if not outcomes:
        print("no suite was run")
        failed = 1
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
