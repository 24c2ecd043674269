#!/usr/bin/env python3
"""The scripts of the theme: types, what they do by themselves, and that they are minified as they stand."""

import pathlib
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))

from suite import ROOT, run_suite, scratch  # noqa: E402

THEME = ROOT / "Templates"


def run(*command, folder=ROOT):
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


class Scripts(unittest.TestCase):
    def test_the_type_checker_has_no_complaint(self):
        for configuration in ("jsconfig.json", "jsconfig.worker.json"):
            with self.subTest(configuration):
                result = run("tsc", "-p", str(THEME / configuration))
                self.assertEqual(result.stdout + result.stderr, "")
                self.assertEqual(result.returncode, 0)

    def test_the_type_checker_finds_a_mistake(self):
        with scratch() as folder:
            shutil.copytree(THEME, folder / "Templates")
            with (folder / "Templates/assets/page.js").open("a", encoding="utf-8") as script:
                script.write("document.querySelctor('main');\n")
            result = run("tsc", "-p", str(folder / "Templates/jsconfig.json"))
            self.assertIn("querySelctor", result.stdout)
            self.assertNotEqual(result.returncode, 0)

    def test_what_needs_no_page_does_what_it_should(self):
        result = run("node", "--test", str(ROOT / "Tests/Scripts"))
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertRegex(result.stdout, r"pass ([1-9]\d*)")

    def test_the_minified_files_are_made_of_the_sources(self):
        """Another version of esbuild may name things otherwise: only the one of Debian 12 has to agree."""
        if run("esbuild", "--version").stdout.strip() != "0.17.0":
            self.skipTest("another version of esbuild")
        with scratch() as folder:
            shutil.copy(ROOT / "Makefile", folder)
            shutil.copytree(ROOT / "Sources/Tools", folder / "Sources/Tools")
            shutil.copytree(THEME / "assets", folder / "Templates/assets")
            self.assertEqual(run("make", "theme", folder=folder).returncode, 0)
            made = {path.name: path.read_text("utf-8") for path in (folder / "Templates/minified").iterdir()}
        kept = {path.name: path.read_text("utf-8") for path in (THEME / "minified").iterdir()}
        self.assertEqual(sorted(made), sorted(kept))
        for name, text in made.items():
            self.assertEqual(text, kept[name], f"{name}: run make theme")


if __name__ == "__main__":
    run_suite()
