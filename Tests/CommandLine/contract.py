"""What scripts and editors rely on: the commands, their exit codes and the shape of what they print."""

import json
import os
import pathlib
import pty
import re
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from suite import BILIM, Site, bilim, run_suite, scratch  # noqa: E402

DONE, CONTENT_AT_FAULT, WRONG_USAGE = 0, 1, 64
DIAGNOSTIC = re.compile(r"^(?P<file>\S+?):(?P<line>\d+):(?P<column>\d+): (error|warning): .+ \[(?P<id>[a-z0-9-]+)\]$",
                        re.MULTILINE)
COLOUR = "\x1b["


def broken(site):
    """Three mistakes in three files; gives the files by what is wrong with them."""
    pages = site.articles("ru")
    damages = {
        "unknown key": (pages[0], lambda text: text.replace("order:", "oder:", 1)),
        "raw HTML": (pages[1], lambda text: text + "\n<b onclick=x>жирно</b>\n"),
        "a link to nowhere": (pages[2], lambda text: text + "\n[тут](nowhere.md)\n"),
    }
    for page, damage in damages.values():
        page.write_text(damage(page.read_text(encoding="utf-8")), encoding="utf-8")
    return {name: page for name, (page, _) in damages.items()}


def on_a_terminal(*arguments):
    """What the program prints when it believes that a person looks at it."""
    leader, follower = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    process = subprocess.Popen([str(BILIM), *arguments], stdin=subprocess.DEVNULL, stdout=follower, stderr=follower,
                               env={**environment, "TERM": "xterm-256color"})
    os.close(follower)
    printed = b""
    while True:
        try:
            piece = os.read(leader, 65536)
        except OSError:
            break
        if not piece:
            break
        printed += piece
    os.close(leader)
    process.wait()
    return printed.decode("utf-8")


class Contract(unittest.TestCase):
    def setUp(self):
        holder = scratch()
        self.folder = holder.__enter__()
        self.addCleanup(holder.__exit__, None, None, None)
        self.site = Site.generated(self.folder)

    def test_help_lists_the_commands(self):
        result = bilim("--help")
        self.assertEqual(result.returncode, DONE)
        for command in ("build", "check", "explain"):
            self.assertRegex(result.text, rf"(?m)^\s+{command}\b")

    def test_every_command_takes_the_folders(self):
        def commands(*path):
            text = bilim(*path, "--help").text
            below = re.findall(r"(?m)^  ([a-z-]+)(?: \(default\))? ", text.partition("SUBCOMMANDS:")[2])
            return [command for name in below for command in commands(*path, name)] if below else [(path, text)]

        found = commands()
        self.assertGreater(len(found), 15)
        for path, text in found:
            for option in ("--content", "--templates", "--output"):
                self.assertIn(option, text, " ".join(path))

    def test_wrong_usage_ends_with_64(self):
        for arguments in (["bulid"], ["build", "--outptu", "x"], ["build", "surplus"], ["build", "--jobs", "many"],
                          ["build", "--format", "yaml"], ["build", "--jobs", "0"]):
            with self.subTest(arguments=arguments):
                self.assertEqual(bilim(*arguments, cwd=self.folder).returncode, WRONG_USAGE)

    def test_generated_content_is_without_fault(self):
        result = self.site.run("check")
        self.assertEqual(result.returncode, DONE, result.text)
        self.assertEqual(DIAGNOSTIC.findall(result.text), [])

    def test_all_mistakes_of_a_run_are_reported_with_their_places(self):
        pages = broken(self.site)
        for command in ("check", "build"):
            with self.subTest(command=command):
                result = self.site.run(command)
                self.assertEqual(result.returncode, CONTENT_AT_FAULT, result.text)
                reported = [match["file"] for match in DIAGNOSTIC.finditer(result.text)]
                for what, page in pages.items():
                    self.assertTrue(any(name.endswith(str(page.relative_to(self.site.content))) for name in reported),
                                    f"{what} is not reported:\n{result.text}")
                self.assertNotIn(COLOUR, result.text)
        self.assertFalse(self.site.public.exists(), "a failed first build made the folder of the site")

    def test_json_lines_carry_the_same_diagnostics(self):
        broken(self.site)
        text = self.site.run("check").text
        result = self.site.run("check", "--format", "json")
        self.assertEqual(result.returncode, CONTENT_AT_FAULT)
        found = [json.loads(line) for line in result.out.splitlines() if line]
        self.assertGreaterEqual(len(found), 3)
        for diagnostic in found:
            self.assertEqual(
                set(diagnostic) - {"hint"}, {"severity", "id", "file", "line", "column", "message"}, diagnostic)
            self.assertIn(diagnostic["severity"], ("error", "warning"))
        self.assertEqual(
            sorted((each["file"], str(each["line"]), str(each["column"]), each["id"]) for each in found),
            sorted((m["file"], m["line"], m["column"], m["id"]) for m in DIAGNOSTIC.finditer(text)))

    def test_every_reported_id_can_be_explained(self):
        broken(self.site)
        for identifier in {match["id"] for match in DIAGNOSTIC.finditer(self.site.run("check").text)}:
            with self.subTest(id=identifier):
                result = bilim("explain", identifier)
                self.assertEqual(result.returncode, DONE, result.text)
                self.assertGreater(len(result.text.split()), 10)

    def test_explaining_an_unknown_id_suggests_one(self):
        identifier = next(DIAGNOSTIC.finditer(self.broken_text()))["id"]
        misspelled = identifier[:-1] + ("x" if identifier[-1] != "x" else "y")
        result = bilim("explain", misspelled)
        self.assertIn(result.returncode, (CONTENT_AT_FAULT, WRONG_USAGE))
        self.assertIn(identifier, result.text)

    def broken_text(self):
        broken(self.site)
        return self.site.run("check").text

    def test_colour_is_for_a_terminal_only(self):
        broken(self.site)
        self.assertIn(COLOUR, on_a_terminal("check", *self.site.folders()))
        self.assertNotIn(COLOUR, self.site.run("check").text)

    def test_missing_folders_are_named_and_nothing_is_made(self):
        for missing in ("content", "templates"):
            with self.subTest(missing=missing):
                place = Site(self.folder)
                setattr(place, missing, self.folder / "not-there")
                result = place.run("build")
                self.assertIn(result.returncode, (CONTENT_AT_FAULT, WRONG_USAGE), result.text)
                self.assertIn("not-there", result.text)
                self.assertFalse(place.public.exists())

    def test_no_file_an_editor_may_leave_behind_makes_the_program_fail(self):
        pages = self.site.articles("ru")
        spare = self.site.content / "ru/parks"
        oddities = {
            "an empty file": lambda: pages[0].write_bytes(b""),
            "bytes that are no text": lambda: pages[0].write_bytes(b"---\ntitle: \xff\xfe\n---\n\x80\n"),
            "a zero byte": lambda: pages[0].write_bytes(pages[0].read_bytes() + b"a\0b\n"),
            "an unfinished front matter": lambda: pages[0].write_text("---\ntitle: x\n", encoding="utf-8"),
            "front matter that is a list": lambda: pages[0].write_text("---\n- a\n---\nx\n", encoding="utf-8"),
            "YAML that refers to itself": lambda: pages[0].write_text(
                "---\ntitle: &a [*a]\n---\nx\n", encoding="utf-8"),
            "a folder named like a page": lambda: (spare / "folder.md").mkdir(),
            "a link that leads to itself": lambda: (spare / "loop.md").symlink_to("loop.md"),
            "a broken link": lambda: (spare / "gone.md").symlink_to("/nonexistent"),
            "a name with spaces": lambda: (spare / "new page.md").write_text("text", encoding="utf-8"),
            "an editor's copy": lambda: (spare / "pass-1.md~").write_text("text", encoding="utf-8"),
            "a hidden file": lambda: (spare / ".pass-1.md.swp").write_bytes(b"\0\1\2"),
            "deep nesting": lambda: pages[0].write_text(
                pages[0].read_text(encoding="utf-8") + "\n" + ">" * 50_000 + " a\n", encoding="utf-8"),
            "a very long line": lambda: pages[0].write_text(
                pages[0].read_text(encoding="utf-8") + "\n" + "[a](" * 50_000 + "\n", encoding="utf-8"),
        }
        for name, damage in oddities.items():
            with self.subTest(oddity=name):
                pages_before = {page: page.read_bytes() for page in pages}
                names_before = set(spare.iterdir())
                damage()
                result = self.site.run("check", seconds=60)
                self.assertIn(result.returncode, (DONE, CONTENT_AT_FAULT), result.text[:2000])
                for path in set(spare.iterdir()) - names_before:
                    path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
                for page, data in pages_before.items():
                    page.write_bytes(data)

    def test_windows_line_ends_and_a_byte_order_mark_do_not_matter(self):
        self.site.build()
        page = self.site.articles("ru")[0]
        before = {path: path.read_bytes() for path in self.site.public.rglob("*.html")}
        page.write_bytes(b"\xef\xbb\xbf" + page.read_bytes().replace(b"\n", b"\r\n"))
        self.site.build()
        self.assertEqual({path: path.read_bytes() for path in self.site.public.rglob("*.html")}, before)


if __name__ == "__main__":
    run_suite()
