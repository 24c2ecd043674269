"""What a build does to the folder of the site: it touches what changed, and only what is its own."""

import pathlib
import resource
import shutil
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from suite import BILIM, Site, article, difference, digests, neighbours, run_suite, scratch, times  # noqa: E402

EXTRA = "parks/newcomer"
EXTRA_KAZAKH = article("Жаңа бет", "Бұл бет кейін қосылды.\n\n## Неге керек {#why}\n\nСынау үшін.")
EXTRA_RUSSIAN = article("Новая страница", "Эта страница добавлена позже.\n\n## Зачем {#why}\n\nДля проверки.")


class PublicFolder(unittest.TestCase):
    def setUp(self):
        holder = scratch()
        self.folder = holder.__enter__()
        self.addCleanup(holder.__exit__, None, None, None)
        self.site = Site.generated(self.folder)
        self.site.build()
        self.beside = neighbours(self.site)
        time.sleep(0.02)

    def assert_no_debris(self):
        self.assertEqual(neighbours(self.site), self.beside)

    def test_second_build_of_the_same_content_touches_no_file(self):
        before = times(self.site.public)
        self.site.build()
        self.assertEqual(times(self.site.public), before)
        self.assert_no_debris()

    def test_only_files_whose_bytes_changed_get_a_new_time(self):
        before, old_times = digests(self.site.public), times(self.site.public)
        page = self.site.articles("ru")[0]
        page.write_text(page.read_text(encoding="utf-8").replace("## ", "Ещё одно предложение.\n\n## ", 1),
                        encoding="utf-8")
        self.site.build()
        after, new_times = digests(self.site.public), times(self.site.public)
        changed = {name for name in after if before.get(name) != after[name]}
        touched = {name for name in new_times if old_times.get(name) != new_times[name]}
        self.assertEqual(touched, changed)
        self.assertTrue(any(name.startswith("ru/") for name in changed))
        self.assertFalse(any(name.startswith("kk/") and name.endswith(".html") for name in changed),
                         "a word in a Russian page changed a Kazakh page")

    def test_files_of_others_are_kept_and_reported(self):
        strangers = {"note.txt": b"a note", "kk/own.html": b"<p>own</p>", ".well-known/security.txt": b"Contact:",
                     "verification/deep/code.html": b"42"}
        for name, data in strangers.items():
            (self.site.public / name).parent.mkdir(parents=True, exist_ok=True)
            (self.site.public / name).write_bytes(data)
        page = self.site.articles("ru")[0]
        page.write_text(page.read_text(encoding="utf-8") + "\nЕщё строка.\n", encoding="utf-8")
        kazakh = self.site.content / "kk" / page.relative_to(self.site.content / "ru")
        kazakh.write_text(kazakh.read_text(encoding="utf-8") + "\nТағы бір жол.\n", encoding="utf-8")
        result = self.site.build()
        for name, data in strangers.items():
            self.assertEqual((self.site.public / name).read_bytes(), data)
        for name in ("note.txt", "kk/own.html"):
            self.assertIn(name, result.text)
        self.assert_no_debris()

    def test_files_of_a_removed_article_go_away_with_their_folder(self):
        before = digests(self.site.public)
        self.site.add_pair(EXTRA, EXTRA_KAZAKH, EXTRA_RUSSIAN)
        self.site.build()
        added = digests(self.site.public).keys() - before.keys()
        self.assertTrue(any("newcomer" in name for name in added))
        self.site.remove_pair(EXTRA)
        self.site.build()
        after = digests(self.site.public)
        self.assertEqual(after, before, difference(before, after))
        self.assert_no_debris()

    def test_a_stranger_in_the_folder_of_a_removed_article_stays(self):
        before = digests(self.site.public)
        self.site.add_pair(EXTRA, EXTRA_KAZAKH, EXTRA_RUSSIAN)
        self.site.build()
        added = digests(self.site.public).keys() - before.keys()
        page = next(name for name in sorted(added) if name.startswith("kk/") and name.endswith(".html"))
        stranger = self.site.public / pathlib.Path(page).parent / "photo.jpg"
        stranger.write_bytes(b"picture")
        self.site.remove_pair(EXTRA)
        self.site.build()
        self.assertEqual(stranger.read_bytes(), b"picture")
        self.assertFalse((self.site.public / page).exists())

    def test_a_page_that_somebody_edited_or_deleted_is_put_right(self):
        before = digests(self.site.public)
        pages = sorted(self.site.public.rglob("*.html"))
        pages[0].write_text("edited by hand", encoding="utf-8")
        pages[-1].unlink()
        self.site.build()
        after = digests(self.site.public)
        self.assertEqual(after, before, difference(before, after))

    def test_a_failed_build_leaves_everything_as_it_was(self):
        before, old_times = digests(self.site.public), times(self.site.public)
        for name, damage in {
            "no title": lambda text: text.replace("title:", "titel:", 1),
            "no heading": lambda text: text.replace("## ", "", 1),
            "raw HTML": lambda text: text + "\n<script>alert(1)</script>\n",
            "a link to nowhere": lambda text: text + "\n[тут](nowhere.md)\n",
            "a file that is not text": lambda text: "\udcff",
        }.items():
            with self.subTest(damage=name):
                page = self.site.articles("ru")[3]
                whole = page.read_bytes()
                page.write_bytes(damage(whole.decode("utf-8")).encode("utf-8", "surrogateescape"))
                result = self.site.run("build")
                page.write_bytes(whole)
                self.assertEqual(result.returncode, 1, result.text)
                self.assertEqual(digests(self.site.public), before)
                self.assertEqual(times(self.site.public), old_times)
                self.assert_no_debris()

    def test_a_disk_that_takes_no_more_leaves_everything_as_it_was(self):
        """A limit on the size of files stands for the full disk: writing fails in the middle of a page."""
        before, old_times = digests(self.site.public), times(self.site.public)
        for page in self.site.articles("ru"):
            page.write_text(page.read_text(encoding="utf-8").replace("## ", "Ещё.\n\n## ", 1), encoding="utf-8")
        # Python ignores the signal that goes with the limit, and so does what it starts.
        result = subprocess.run(
            [str(BILIM), "build", *self.site.folders()], stdin=subprocess.DEVNULL, capture_output=True, check=False,
            restore_signals=False, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000)))
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn(b"cannot write", result.stderr)
        self.assertEqual(digests(self.site.public), before)
        self.assertEqual(times(self.site.public), old_times)
        self.assert_no_debris()

    def test_builds_at_the_same_time_do_not_get_in_each_others_way(self):
        """Each ends well or says that another is at work; the site is one of the two, whole."""
        other = Site(self.folder)
        other.content = self.folder / "Other"
        shutil.copytree(self.site.content, other.content)
        for page in other.articles("ru"):
            page.write_text(page.read_text(encoding="utf-8").replace("## ", "Ещё.\n\n## ", 1), encoding="utf-8")
        trees = []
        for site in (other, self.site):
            site.build()
            trees.append(digests(self.site.public))
        finished = 0
        for _ in range(10):
            running = [subprocess.Popen([str(BILIM), "build", *site.folders()], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
                       for site in (self.site, other, self.site, other)]
            said = [(process.communicate()[0].decode("utf-8"), process.returncode) for process in running]
            for text, code in said:
                self.assertIn(code, (0, 1), text)
                if code == 1:
                    self.assertIn("another build", text)
            finished += sum(code == 0 for _, code in said)
            self.assertIn(digests(self.site.public), trees)
        self.assertGreaterEqual(finished, 10, "in some round no build at all came through")
        shutil.rmtree(other.content)
        self.assert_no_debris()

    def test_check_writes_nothing(self):
        before, old_times = digests(self.folder), times(self.folder)
        page = self.site.articles("ru")[0]
        self.assertEqual(self.site.run("check").returncode, 0)
        self.assertEqual(digests(self.folder), before)
        self.assertEqual(times(self.folder), old_times)
        page.write_text("no front matter", encoding="utf-8")
        self.assertEqual(self.site.run("check").returncode, 1)


if __name__ == "__main__":
    run_suite()
