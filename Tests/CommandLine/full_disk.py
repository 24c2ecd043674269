"""A full disk is told plainly, spoils nothing that was there, and is recovered from.

The disk is a small one in memory, mounted for this suite alone; where the system allows nobody to mount one, the
suite says so and only sees that the limit on the size of a file, which stands for the full disk, spoils nothing.
"""

import http.client
import os
import pathlib
import resource
import shutil
import socket
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from suite import BILIM, ENGLISH, Site, difference, digests, run_suite, scratch  # noqa: E402

WORDS = {"en": "the disk is full", "kk": "дискіде орын қалмады", "ru": "на диске нет места"}
# Set in the process that has a space of its own to mount in.
INSIDE = "BILIM_MAY_MOUNT"


def mount(folder, kibibytes):
    return subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kibibytes}k", "tmpfs", str(folder)],
                          capture_output=True, check=False).returncode == 0


class FullDisk(unittest.TestCase):
    """A site on a disk on which nothing more can be written."""

    def setUp(self):
        holder = scratch()
        self.folder = holder.__enter__()
        self.addCleanup(holder.__exit__, None, None, None)
        if not mount(self.folder, 4096):
            self.skipTest("nobody may mount a disk here")
        self.addCleanup(subprocess.run, ["umount", "--lazy", str(self.folder)], check=False)
        self.site = Site.generated(self.folder, 12)
        self.site.build()
        self.ballast = self.folder / "ballast"

    def fill(self, leaving=0):
        """Fills the disk but for so many pages of memory."""
        page = os.sysconf("SC_PAGE_SIZE")
        with self.ballast.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * page)
            except OSError:
                pass
        os.truncate(self.ballast, self.ballast.stat().st_size - leaving * page)

    def empty(self):
        self.ballast.unlink()

    def change_every_article(self):
        for language, word in (("kk", "Тағы."), ("ru", "Ещё.")):
            for path in self.site.articles(language):
                path.write_text(path.read_text("utf-8").replace("## ", f"{word}\n\n## ", 1), "utf-8")

    def standing(self):
        return {name: digest for name, digest in digests(self.folder).items() if name != "ballast"}

    def assert_same(self, before):
        after = self.standing()
        self.assertEqual(after, before, difference(before, after))

    def assert_told(self, result, language="en"):
        self.assertEqual(result.returncode, 1, result.text)
        self.assertIn(WORDS[language], result.text)
        self.assertNotIn("Fatal", result.text)

    def test_a_build_leaves_the_old_site_and_comes_through_when_there_is_room(self):
        self.change_every_article()
        before = self.standing()
        # From a disk that takes nothing to one that takes most of the new site.
        for leaving, language in ((0, "kk"), (0, "ru"), (1, "en"), (5, "en"), (20, "en"), (40, "en")):
            with self.subTest(leaving=leaving, language=language):
                self.fill(leaving)
                self.assert_told(self.site.run("build", "--messages", language), language)
                self.assert_same(before)
                self.empty()
        self.site.build()
        self.assertNotEqual(digests(self.site.public), {})
        self.assertEqual(self.site.run("build").returncode, 0)
        self.assertIn("Ещё.", next(self.site.public.glob("ru/*/*/index.html")).read_text("utf-8"))

    def test_a_temporary_folder_that_is_full_or_missing_changes_nothing(self):
        """What a build sets aside there then stays in memory."""
        self.fill(leaving=3)
        for place in (self.folder, self.folder / "nowhere"):
            with self.subTest(place=place.name), scratch() as elsewhere:
                result = subprocess.run([str(BILIM), "build", *self.site.folders()[:4], "--output", str(elsewhere / "site")],
                                        capture_output=True, check=False, env={**os.environ, "TMPDIR": str(place)})
                self.assertEqual(result.returncode, 0, result.stderr)
                self.assertEqual(digests(elsewhere / "site"), digests(self.site.public))

    def test_a_new_article_is_made_whole_or_not_at_all(self):
        before = self.standing()
        titles = ["--title-kk", "Жаңа бет", "--title-ru", "Новая страница"]
        command = [str(BILIM), "new", "trial", *titles, "--content", str(self.site.content)]
        for leaving in (0, 1):
            with self.subTest(leaving=leaving):
                self.fill(leaving)
                result = subprocess.run(command, capture_output=True, check=False, env={**os.environ, **ENGLISH})
                self.assertEqual(result.returncode, 1, result.stderr)
                self.assertIn(WORDS["en"], result.stderr.decode())
                self.empty()
                self.assert_same(before)
        self.assertEqual(subprocess.run(command, capture_output=True, check=False).returncode, 0)
        for language in WORDS.keys() - {"en"}:
            self.assertTrue((self.site.content / language / "trial.md").read_text("utf-8").startswith("---\n"))

    def test_what_was_confirmed_before_stays_confirmed(self):
        self.assertEqual(self.site.run("confirm", "--all").returncode, 0)
        self.change_every_article()
        before = self.standing()
        self.fill()
        self.assert_told(self.site.run("confirm", "--all"))
        self.empty()
        self.assert_same(before)
        self.assertEqual(self.site.run("confirm", "--all").returncode, 0)
        self.assertNotEqual(self.standing(), before)

    def test_mending_leaves_the_file_as_it_was(self):
        page = self.site.articles("ru")[0]
        page.write_text(page.read_text("utf-8") + "\nСлово  «и» слово.\n", "utf-8")
        before = self.standing()
        self.fill()
        self.assert_told(self.site.run("check", "--fix"))
        self.empty()
        self.assert_same(before)
        self.assertEqual(self.site.run("check", "--fix").returncode, 0)
        self.assertIn("\nСлово «и» слово.\n", page.read_text("utf-8"))

    def test_the_preview_shows_the_last_good_page_until_a_save_succeeds(self):
        """An editor's save that the disk refuses leaves an empty or half a file."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        server = subprocess.Popen(
            [str(BILIM), "serve", *self.site.folders()[:4], "--port", str(port), "--messages", "en"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        page = self.site.articles("ru")[0]
        address = f"/ru/{page.relative_to(self.site.content / 'ru').with_suffix('')}/"
        good = self.eventually(lambda: self.page(port, address))
        text = page.read_text("utf-8")
        self.fill()
        with self.assertRaises(OSError), page.open("wb", buffering=0) as file:
            while True:
                file.write(text.encode("utf-8"))
        faults = self.eventually(lambda: self.faults(port))
        self.assertIn(page.name, faults)
        self.assertEqual(self.page(port, address).partition("</main>")[0], good.partition("</main>")[0])
        self.empty()
        page.write_text(text.replace("## ", "Спасено.\n\n## ", 1), "utf-8")
        self.eventually(lambda: "Спасено." in (self.page(port, address) or ""))
        self.assertIsNone(server.poll())

    def page(self, port, path):
        """A page of the preview; nothing while it does not answer."""
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
            connection.request("GET", path)
            answer = connection.getresponse()
            content = answer.read().decode("utf-8")
            connection.close()
            return content if answer.status == 200 else None
        except OSError:
            return None

    def faults(self, port):
        """What the preview tells about faulty content; nothing while all is well."""
        state = self.page(port, "/_preview/state.json") or ""
        return state if '"severity":"error"' in state else None

    def eventually(self, ask, seconds=120):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if answer := ask():
                return answer
            time.sleep(0.05)
        self.fail("it did not happen in time")


class LimitedFiles(unittest.TestCase):
    """The same where no disk can be mounted: a limit on the size of files."""

    def test_nothing_is_spoiled(self):
        with scratch() as folder:
            site = Site.generated(folder, 12)
            site.build()
            self.assertEqual(site.run("confirm", "--all").returncode, 0)
            for path in site.articles("ru"):
                path.write_text(path.read_text("utf-8").replace("## ", "Ещё.\n\n## ", 1), "utf-8")
            before = digests(folder)
            new = [str(BILIM), "new", "trial", "--title-kk", "Бет", "--title-ru", "Страница", "--content",
                   str(site.content)]
            for command in ([str(BILIM), "build", *site.folders()], new,
                            [str(BILIM), "confirm", "--all", *site.folders()]):
                with self.subTest(command=command[1]):
                    result = subprocess.run(
                        command, capture_output=True, check=False, restore_signals=False,
                        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)))
                    self.assertEqual(result.returncode, 1, result.stderr)
                    self.assertIn(b"cannot write", result.stderr)
                    after = digests(folder)
                    self.assertEqual(after, before, difference(before, after))


def may_mount():
    """Whether a disk can be mounted without anybody else seeing it."""
    return subprocess.run(["unshare", "--user", "--map-root-user", "--mount", "true"],
                          capture_output=True, check=False).returncode == 0 if shutil.which("unshare") else False


if __name__ == "__main__":
    if INSIDE not in os.environ and may_mount():
        os.environ[INSIDE] = "1"
        os.execvp("unshare", ["unshare", "--user", "--map-root-user", "--mount", sys.executable, *sys.argv])
    run_suite()
