#!/usr/bin/env python3
"""What a publishing costs after one changed sentence: bytes sent and seconds, beside rsync and rclone by hand.

Measures the project's own site, and with --pairs made-up ones, on a server by ssh and on object storage, both on this
machine. What is done by hand copies Public/ as it is: nothing compressed, nothing that stays for open pages, no release
to go back to.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
PAIRS = [int(number) for number in sys.argv[sys.argv.index("--pairs") + 1:]] if "--pairs" in sys.argv else []
del sys.argv[1:]
from publishing import PublishedSite  # noqa: E402
from servers import program, s3, sshd  # noqa: E402
from suite import Site, scratch  # noqa: E402


def timed(command, **settings):
    started = time.monotonic()
    result = subprocess.run(command, check=True, capture_output=True, text=True, **settings)
    return time.monotonic() - started, result.stdout + result.stderr


def site_of(folder, pairs, lines):
    site = PublishedSite(folder)
    if pairs:
        site = PublishedSite.made(folder, {}, pairs=pairs)
    else:
        folder.mkdir()
        Site.real(folder)
    (site.content / "publish.yml").write_text("targets:\n" + lines, encoding="utf-8")
    return site


def change_a_sentence(site):
    page = next(path for path in site.articles("ru") if path.name not in ("home.md", "index.md"))
    page.write_text(page.read_text(encoding="utf-8").rstrip() + " Это сказано ещё раз.\n", encoding="utf-8")
    site.build("--quiet")


def publish(site, target):
    started = time.monotonic()
    result = site.command("publish", target, "--most-removals", "1000", seconds=7200)
    if result.returncode != 0:
        raise SystemExit(result.text)
    sent = re.search(r"(\d+) bytes sent", result.text)
    return time.monotonic() - started, int(sent[1])


def row(name, seconds, sent):
    print(f"  {name:28}{sent:>12,} bytes {seconds:8.1f} s", flush=True)


def measure(pairs):
    with scratch() as folder, sshd(folder) as (port, known, environment), s3(folder) as (_, storage):
        remote = f"root@127.0.0.1:{folder}/by-hand"
        site = site_of(folder / "site", pairs, (
            f"  - name: server\n    kind: ssh\n    server: root@127.0.0.1\n    port: {port}\n"
            f"    folder: {folder}/www\n    knownHosts: known_hosts\n"
            "  - name: store\n    kind: storage\n    remote: \"store:site/bilim\"\n"))
        shutil.copy(known, site.content / "known_hosts")
        site.environment = environment | {name: value for name, value in storage.items() if name.startswith("RCLONE")}
        rclone = {name: value for name, value in site.environment.items() if name != "AWS_CA_BUNDLE"}
        by_hand = [program("rsync"), "-a", "--checksum", "--delete", "--stats", "--no-human-readable", "-e",
                   f"ssh -p {port} -o UserKnownHostsFile={known}", f"{site.public}/", f"{remote}/"]
        sync = [program("rclone"), "sync", str(site.public), "store:site/by-hand", "--checksum", "--stats-one-line", "-v"]
        site.build("--quiet")
        files = sum(1 for path in site.public.rglob("*") if path.is_file())
        print(f"{f'{pairs} pairs' if pairs else 'the own site'}, {files} files; the first publishing:", flush=True)
        row("bilim, ssh", *publish(site, "server"))
        row("bilim, storage", *publish(site, "store"))
        timed(by_hand, env=site.environment)
        timed(sync, env=rclone)
        change_a_sentence(site)
        print("after one changed sentence:")
        row("bilim, ssh", *publish(site, "server"))
        seconds, text = timed(by_hand, env=site.environment)
        row("rsync by hand", seconds, int(re.search(r"Total bytes sent: (\d+)", text)[1]))
        row("bilim, storage", *publish(site, "store"))
        seconds, text = timed(sync, env=rclone)
        copied = sum((site.public / name).stat().st_size for name in re.findall(r"INFO  : (\S+): Copied", text))
        row("rclone sync by hand", seconds, copied)


if __name__ == "__main__":
    for pairs in [0, *PAIRS]:
        measure(pairs)
