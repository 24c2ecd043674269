"""Publishing to a folder on this machine, behind Debian's nginx."""

import os
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from publishing import EveryTarget, PublishedSite  # noqa: E402
from servers import brotli_module, free_port, nginx, on_loopback  # noqa: E402
from suite import digests, run_suite, scratch  # noqa: E402


class Folder(EveryTarget, unittest.TestCase):
    def setUp(self):
        holder = scratch()
        self.folder = holder.__enter__()
        self.addCleanup(holder.__exit__, None, None, None)
        self.folder.chmod(0o755)
        self.target = self.folder / "www"
        self.site = PublishedSite.made(self.folder / "site", {"kind": "folder", "folder": self.target})
        self.site.build()
        self.port = free_port()
        brotli = [] if brotli_module() else ["--no-brotli"]
        printed = self.site.run("nginx", "--port", str(self.port), *brotli)
        self.assertEqual(printed.returncode, 0, printed.text)
        self.assertIn(f'root "{self.target}/current"', printed.out)
        self.enterContext(nginx(on_loopback(printed.out), self.port, self.folder))
        self.address = f"http://127.0.0.1:{self.port}/"

    def standing(self):
        current = self.target / "current"
        if not current.exists():
            return {}
        return {name: digest for name, digest in digests(current.resolve()).items() if digest != "folder"}

    def test_unchanged_files_are_second_names_of_those_before(self):
        self.site.change(1)
        self.site.publish("--quiet")
        first = (self.target / "current").resolve()
        self.site.change(2)
        self.site.publish("--quiet")
        second = (self.target / "current").resolve()
        self.assertNotEqual(first, second)
        self.assertEqual(os.stat(first / "robots.txt").st_ino, os.stat(second / "robots.txt").st_ino)
        self.assertNotEqual(os.stat(first / "ru/index.html").st_ino, os.stat(second / "ru/index.html").st_ino)

    def test_compressed_copies_are_those_of_the_files_beside_them(self):
        import gzip
        import subprocess
        self.site.publish("--quiet")
        current = self.target / "current"
        packed = sorted(current.rglob("*.gz"))
        self.assertGreater(len(packed), 10)
        for path in packed:
            self.assertEqual(gzip.decompress(path.read_bytes()), path.with_suffix("").read_bytes(), path)
        for path in sorted(current.rglob("*.br")):
            whole = subprocess.run(["brotli", "-dc", str(path)], capture_output=True, check=True).stdout
            self.assertEqual(whole, path.with_suffix("").read_bytes(), path)

    def test_what_is_not_ours_is_left_alone(self):
        self.target.mkdir()
        (self.target / "releases").mkdir()
        (self.target / "releases/mine").mkdir()
        (self.target / "releases/mine/note.txt").write_text("mine", encoding="utf-8")
        for number in range(8):
            self.site.change(number)
            self.site.publish("--quiet")
        self.assertEqual((self.target / "releases/mine/note.txt").read_text(encoding="utf-8"), "mine")

    def test_a_folder_in_place_of_the_link_is_refused(self):
        (self.target / "current").mkdir(parents=True)
        result = self.site.command("publish")
        self.assertEqual(result.returncode, 1)
        self.assertIn("file-in-the-way", result.text)

    def test_two_at_the_same_time_do_not_get_in_each_others_way(self):
        import fcntl
        (self.target / "releases").mkdir(parents=True)
        held = os.open(self.target / "releases", os.O_RDONLY)
        fcntl.flock(held, fcntl.LOCK_EX)
        result = self.site.command("publish")
        os.close(held)
        self.assertEqual(result.returncode, 1)
        self.assertIn("target-busy", result.text)
        self.assertEqual(self.site.command("publish").returncode, 0)


if __name__ == "__main__":
    run_suite()
