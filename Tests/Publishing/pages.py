"""Publishing as the pages of a forge: the folder, and the workflows that publish it."""

import pathlib
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from publishing import PublishedSite  # noqa: E402
from suite import digests, run_suite, scratch  # noqa: E402


class Pages(unittest.TestCase):
    def made(self, forge):
        holder = scratch()
        folder = holder.__enter__()
        self.addCleanup(holder.__exit__, None, None, None)
        self.target = folder / "pages"
        return PublishedSite.made(folder / "site", {"kind": "pages", "folder": self.target, "forge": forge})

    def files(self):
        return {name for name, digest in digests(self.target).items() if digest != "folder"}

    def test_the_folder_is_finished_html_and_keeps_earlier_assets(self):
        site = self.made("github")
        site.publish("--quiet")
        first = self.files()
        self.assertIn(".nojekyll", first)
        self.assertFalse([name for name in first if name.startswith(".bilim")])
        self.assertFalse([name for name in first if name.endswith((".gz", ".br"))], "GitHub does not hand them out")
        site.change(2)
        site.publish("--quiet")
        second = self.files()
        self.assertEqual({name for name in first - second if name.startswith("assets/")}, set())
        self.assertTrue(second - first)

    def test_gitlab_gets_compressed_copies(self):
        site = self.made("gitlab")
        site.publish("--quiet")
        files = self.files()
        self.assertIn("kk/index.html.gz", files)
        self.assertIn("kk/index.html.br", files)

    def test_a_folder_of_others_is_refused(self):
        site = self.made("github")
        self.target.mkdir()
        (self.target / "thesis.txt").write_text("mine", encoding="utf-8")
        site.build("--quiet")
        result = site.command("publish")
        self.assertEqual(result.returncode, 1)
        self.assertIn("pages-in-the-way", result.text)
        self.assertEqual(self.files(), {"thesis.txt"})

    def test_the_workflows_are_what_the_forges_read(self):
        for forge, schema in (("github", "vendor.github-workflows"), ("gitlab", "vendor.gitlab-ci")):
            with self.subTest(forge=forge):
                site = self.made(forge)
                printed = site.command("publish", "--workflow")
                self.assertEqual(printed.returncode, 0, printed.text)
                self.assertIn(str(self.target), printed.out)
                path = site.folder / f"{forge}.yml"
                path.write_text(printed.out, encoding="utf-8")
                checker = pathlib.Path(sys.executable).parent / "check-jsonschema"
                checked = subprocess.run([str(checker), "--builtin-schema", schema, str(path)], capture_output=True,
                                         text=True, check=False)
                self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)


if __name__ == "__main__":
    run_suite()
