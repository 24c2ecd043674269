"""Measures the search: answers, stemmers, bytes, time, and how all that scales.

    python3 Tests/Bench/search_bench.py --bilim .build/release/bilim --public Public [--articles 5000]

The real site comes first; then a large one made out of it (search_large_site.py).
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile
import time

BENCH = pathlib.Path(__file__).resolve().parent
STEMS = BENCH.parent / "SearchTests" / "Stems"


def run(script, *options):
    subprocess.run([sys.executable, str(BENCH / script), *map(str, options)], check=True)


def save(path, command):
    with path.open("wb") as file:
        subprocess.run(list(map(str, command)), check=True, stdout=file)
    return path


def large_site(arguments, folder, documents):
    large = save(folder / "large.jsonl", [sys.executable, BENCH / "search_large_site.py", documents, arguments.articles])
    files = folder / "files"
    files.mkdir()
    started = time.monotonic()
    subprocess.run([arguments.bilim, "search-lab", "files", str(files), "--documents", str(large)], check=True,
                   stdout=subprocess.DEVNULL)
    seconds = time.monotonic() - started
    print(f"\n{arguments.articles} articles in each language: the index takes {seconds:.1f} s, with reading and writing",
          flush=True)
    run("search_bytes.py", "--bilim", arguments.bilim, "--public", arguments.public, "--documents", large,
        "--files", files, "--every", 5, "--most-p95", 60 * 1024)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bilim", default=".build/release/bilim")
    parser.add_argument("--public", type=pathlib.Path, default=pathlib.Path("Public"))
    parser.add_argument("--articles", type=int, default=5_000, help="how many articles the large site has; 0 for none")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        documents = save(folder / "documents.jsonl", [arguments.bilim, "search-lab", "documents"])
        run("search_quality.py", "--bilim", arguments.bilim, "--pagefind", documents)
        print(flush=True)
        for language in ("kk", "ru"):
            subprocess.run([arguments.bilim, "search-lab", "stems", language, str(STEMS / f"{language}.txt")], check=True)
        print(flush=True)
        run("search_bytes.py", "--bilim", arguments.bilim, "--public", arguments.public, "--times")
        if arguments.articles > 0:
            large_site(arguments, folder, documents)


if __name__ == "__main__":
    main()
