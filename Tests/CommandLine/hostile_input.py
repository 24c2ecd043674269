"""Content, templates and disks that are broken or hostile: the program tells what is wrong and goes on or ends, it
never dies, waits for ever, or writes where it must not."""

import os
import pathlib
import random
import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from suite import BILIM, ENGLISH, ROOT, Site, article, digests, neighbours, run_suite, scratch  # noqa: E402

KAZAKH = article("Жаңа бет", "Бұл бет кейін қосылды.\n\n## Неге керек {#why}\n\nСынау үшін.")
RUSSIAN = article("Новая страница", "Эта страница добавлена позже.\n\n## Зачем {#why}\n\nДля проверки.")


class Case(unittest.TestCase):
    def setUp(self):
        holder = scratch()
        self.folder = holder.__enter__()
        self.addCleanup(holder.__exit__, None, None, None)
        self.site = Site.generated(self.folder, 4)

    def assert_refused(self, result, *ids):
        """Ended by itself, with a message of each of these kinds."""
        self.assertEqual(result.returncode, 1, result.text)
        for name in ids:
            self.assertIn(f"[{name}]", result.text)
        self.assertNotIn("Fatal", result.text)


class Slips(Case):
    def test_a_section_pasted_twice_in_one_language(self):
        for language in ("kk", "ru"):
            self.site.add_pair("parks/twice", KAZAKH, RUSSIAN)
            path = self.site.content / language / "parks/twice.md"
            text = path.read_text("utf-8")
            path.write_text(text + text[text.index("## "):].replace(".\n", ".\n\n- 1\n- 2\n", 1), "utf-8")
            for command in ("check", "build"):
                with self.subTest(language=language, command=command):
                    self.assert_refused(self.site.run(command), "repeated-id")

    def test_randomly_damaged_trees_kill_nothing(self):
        chance = random.Random(15)
        sources = [path for path in self.site.content.rglob("*") if path.is_file()]
        originals = {path: path.read_bytes() for path in sources}
        for number in range(150):
            damaged = chance.sample(sources, chance.randint(1, 3))
            for path in damaged:
                lines = originals[path].split(b"\n")
                for _ in range(chance.randint(1, 4)):
                    start = chance.randrange(len(lines))
                    end = min(len(lines), start + chance.randint(1, 8))
                    way = chance.randrange(5)
                    if way == 0:
                        lines[start:end] = []
                    elif way == 1:
                        lines[end:end] = lines[start:end]
                    elif way == 2:
                        chance.shuffle(lines)
                    elif way == 3 and lines[start]:
                        at = chance.randrange(len(lines[start]))
                        lines[start] = lines[start][:at] + bytes([chance.randrange(256)]) + lines[start][at:]
                    else:
                        lines[start:end] = chance.choice([b"[a", b"- ", b"## ", b"> [!note]", b"|a|", b"{{"]) * 3,
                    lines = lines or [b""]
                path.write_bytes(b"\n".join(lines))
            with self.subTest(number=number):
                result = self.site.run("check")
                self.assertIn(result.returncode, (0, 1), result.text[-2000:])
            for path in damaged:
                path.write_bytes(originals[path])


class Addresses(Case):
    def setUp(self):
        super().setUp()
        self.site = Site.real(self.folder / "real")

    def test_an_alias_at_the_address_of_a_generated_page(self):
        for key in ("check-yourself", "search", "booklet", "offline"):
            with self.subTest(key=key):
                self.site.add_pair("newcomer", article("Жаңа бет", "Мәтін.", aliases=f"[{key}]"),
                                   article("Новая страница", "Текст.", aliases=f"[{key}]"))
                self.assert_refused(self.site.run("check"), "address-taken")

    def test_an_article_at_the_address_of_a_generated_page(self):
        for key in ("check-yourself", "search", "booklet", "offline"):
            with self.subTest(key=key):
                self.site.add_pair(key, KAZAKH, RUSSIAN)
                self.assert_refused(self.site.run("check"), "address-taken")
                self.site.remove_pair(key)


class Output(Case):
    COMMANDS = [["check"], ["nginx"], ["caddy"], ["rules", "texts"], ["rules", "data", "--language", "kk"], ["--help"],
                ["--version"], ["explain", "repeated-id"], ["search", "ОСМС"]]

    def run_with(self, arguments, **streams):
        folders = [] if arguments[0].startswith("--") or arguments[0] in ("explain", "rules") else Site(ROOT).folders()
        return subprocess.run([str(BILIM), *arguments, *folders], cwd=ROOT, env={**os.environ, **ENGLISH},
                              timeout=120, check=False, **streams)

    def test_a_full_disk_is_told_by_every_command_that_prints(self):
        for arguments in self.COMMANDS:
            with self.subTest(command=arguments), open("/dev/full", "wb") as full:
                result = self.run_with(arguments, stdout=full, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
                self.assertEqual(result.returncode, 1, result.stderr)
                self.assertIn(b"the output cannot be written", result.stderr)

    def test_a_closed_output_is_told_and_no_file_takes_its_place(self):
        for arguments in self.COMMANDS:
            with self.subTest(command=arguments):
                result = self.run_with(arguments, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                                       preexec_fn=lambda: os.close(1))
                self.assertEqual(result.returncode, 1, result.stderr)
                self.assertIn(b"the output cannot be written", result.stderr)

    def test_a_closed_pipe_ends_decide_without_a_trap(self):
        cases = b'{"id": "a", "answers": {"age": 17}}\n' * 2000
        reader, writer = os.pipe()
        os.close(reader)
        result = subprocess.run([str(BILIM), "decide"], input=cases, stdout=writer, stderr=subprocess.PIPE, cwd=ROOT,
                                restore_signals=False, timeout=60, check=False)
        os.close(writer)
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertNotIn(b"Fatal", result.stderr)

    def test_messages_that_cannot_be_written_are_no_success(self):
        path = self.site.articles("ru")[0]
        path.write_text(path.read_text("utf-8") + "\nслово  слово\n", "utf-8")
        with open("/dev/full", "wb") as full:
            result = subprocess.run([str(BILIM), "check", *self.site.folders()], stderr=full,
                                    stdout=subprocess.DEVNULL, timeout=60, check=False)
        self.assertEqual(result.returncode, 1)

    def test_what_steers_a_terminal_is_shown_as_an_escape(self):
        hostile = "\x1b]52;c;ZWNobw==\x07\x1b[2J\x9b31m"
        path = self.site.articles("ru")[0]
        path.write_text(path.read_text("utf-8") + f"\nслово  {hostile} [a](nowhere-{hostile}.md)\n", "utf-8")
        (path.parent / f"a{hostile}.md").write_text(RUSSIAN, "utf-8")
        for command in (["check"], ["check", "--format", "json"], ["check", "--external-links"], ["build"]):
            with self.subTest(command=command):
                result = self.site.run(*command)
                self.assertIn(result.returncode, (0, 1))
                found = {character for character in result.text if ord(character) < 32 or 127 <= ord(character) < 160}
                self.assertLessEqual(found, {"\n", "\t"})


class Interruptions(Case):
    def test_signals_leave_no_half_made_folder(self):
        site = Site.generated(self.folder / "large", 150)
        site.build()
        beside = neighbours(site)
        started = time.monotonic()
        shutil.rmtree(site.public)
        site.build("--no-cache")
        seconds = time.monotonic() - started
        chance, hit = random.Random(34), 0
        for number in range(34):
            for path in site.articles("ru")[:40] + site.articles("kk")[:40]:
                path.write_text(path.read_text("utf-8").rstrip("\n ") + "\n" * (1 + number % 2), "utf-8")
            process = subprocess.Popen([str(BILIM), "build", "--no-cache", *site.folders()], stdin=subprocess.DEVNULL,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(seconds * chance.random())
            process.send_signal(chance.choice([signal.SIGINT, signal.SIGTERM, signal.SIGHUP]))
            hit += process.wait(timeout=60) != 0
            self.assertEqual(neighbours(site), beside)
        print(f"{hit} of 34 builds were hit before their end")
        self.assertGreater(hit, 3)


class SpecialFiles(Case):
    def special(self):
        """Ways to put something that is no file at a path."""
        def listen(path):
            server = socket.socket(socket.AF_UNIX)
            server.bind(str(path))
            self.addCleanup(server.close)
        yield "pipe", os.mkfifo
        yield "socket", listen
        if os.geteuid() == 0:
            yield "device", lambda path: os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, 5))
            yield "link to a pipe", lambda path: (os.mkfifo(f"{path}.bak"), os.symlink(f"{path}.bak", path))

    def test_they_are_told_by_name_and_not_opened(self):
        for folder in (self.site.content, self.site.templates):
            for name in ("strange.md", "kk/strange.md", "strange.yml", "strange"):
                if folder == self.site.templates and name.startswith("kk"):
                    continue
                for kind, make in self.special():
                    path = folder / name
                    make(path)
                    for command in ("check", "build", "nginx"):
                        with self.subTest(kind=kind, path=path.name, command=command):
                            try:
                                result = self.site.run(command, seconds=20)
                            except OSError:
                                self.skipTest("no such thing can be made here")
                            self.assert_refused(result, "special-file")
                            self.assertIn(name, result.text)
                    path.unlink()
                    pathlib.Path(f"{path}.bak").unlink(missing_ok=True)


class PlantedLinks(Case):
    def setUp(self):
        super().setUp()
        self.outside = self.folder / "outside"
        self.outside.mkdir()
        (self.outside / "secret").write_text("as it was", "utf-8")
        self.site.build()

    def assert_untouched(self):
        self.assertEqual(digests(self.outside), self.before)

    def test_nothing_is_written_through_a_link_beside_a_file(self):
        path = self.site.articles("ru")[0]
        path.write_text(path.read_text("utf-8") + "\nслово  слово\n", "utf-8")
        names = [path.parent / f"{path.name}.bilim.tmp", self.site.content / "addresses.txt.bilim.tmp",
                 self.site.content / "confirmed.txt.bilim.tmp", self.site.content / "ru/parks/new-one.md.bilim.tmp",
                 self.site.folder / ".Public.record.bilim.tmp"]
        for name in names:
            name.symlink_to(self.outside / "secret")
        self.before = digests(self.outside)
        for command in (["check", "--fix"], ["confirm", "--all"], ["build", "--update-addresses"], ["schemas"],
                        ["new", "parks/new-one", "--title-kk", "Жаңа", "--title-ru", "Новая"]):
            with self.subTest(command=command):
                folders = self.site.folders()
                subprocess.run([str(BILIM), *command, *folders], capture_output=True, timeout=60, check=False)
                self.assert_untouched()

    def test_nothing_is_written_through_a_linked_folder(self):
        self.before = digests(self.outside)
        (self.site.content / "schemas").symlink_to(self.outside)
        self.assert_refused(self.site.run("schemas"), "link-leads-out")
        self.assert_untouched()
        (self.site.content / "kk/linked").symlink_to(self.outside)
        self.site.run("new", "linked/one", "--title-kk", "Жаңа", "--title-ru", "Новая")
        self.assert_untouched()


class ForeignFolders(Case):
    def test_what_bilim_did_not_make_keeps_its_mode_and_its_existence(self):
        self.site.build()
        public, secret, empty = self.site.public, self.site.public / "secret", self.site.public / "empty/inner"
        secret.mkdir(mode=0o700)
        (secret / "key").write_text("private", "utf-8")
        (secret / "key").chmod(0o600)
        empty.mkdir(parents=True)
        empty.chmod(0o711)
        if os.geteuid() == 0:
            os.chown(public, 0, 33)
            os.chown(secret, 1, 33)
        public.chmod(0o2750)
        secret.chmod(0o700)
        wanted = {path: self.particulars(path) for path in (public, secret, secret / "key", empty)}
        self.site.add_pair("parks/newcomer", KAZAKH, RUSSIAN)
        self.site.build()
        self.assertEqual({path: self.particulars(path) for path in wanted}, wanted)

    @staticmethod
    def particulars(path):
        found = path.stat()
        return oct(found.st_mode), found.st_uid, found.st_gid


class Templates(Case):
    def test_a_partial_that_includes_itself_is_told_with_the_chain(self):
        partials = self.site.templates / "partials"
        (partials / "one.mustache").write_text("{{> two}}", "utf-8")
        (partials / "two.mustache").write_text("{{> one}}", "utf-8")
        page = self.site.templates / "article.mustache"
        page.write_text(page.read_text("utf-8") + "{{> one}}", "utf-8")
        for command in ("check", "build"):
            result = self.site.run(command)
            self.assertEqual(result.returncode, 1, result.text)
            self.assertIn("one", result.text)
            self.assertIn("two", result.text)

    def test_deep_and_doubling_templates_end(self):
        page = self.site.templates / "article.mustache"
        before = page.read_text("utf-8")
        page.write_text(before + "{{#a}}" * 5000 + "{{/a}}" * 5000, "utf-8")
        self.assertEqual(self.site.run("check").returncode, 1)
        for number in range(30):
            (self.site.templates / f"partials/p{number}.mustache").write_text(f"{{{{> p{number + 1}}}}}" * 2, "utf-8")
        (self.site.templates / "partials/p30.mustache").write_text("x", "utf-8")
        page.write_text(before + "{{> p0}}", "utf-8")
        self.assertEqual(self.site.run("check", seconds=30).returncode, 1)


class Aliases(Case):
    def test_yaml_that_unfolds_without_end_is_read_in_no_time(self):
        bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
            f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9))
        for name in ("bomb.yml", "kk/bomb.yml", "site.yml", "terms.yml", "synonyms.yml", "people.yml", "glossary.yml"):
            path = self.site.content / name
            before = path.read_bytes() if path.exists() else None
            path.write_text((before or b"").decode() + "\n" + bomb, "utf-8")
            for command in ("check", "build"):
                with self.subTest(name=name, command=command):
                    result = subprocess.run(
                        ["sh", "-c", 'ulimit -v 3000000; exec "$@"', "sh", str(BILIM), command, *self.site.folders()],
                        capture_output=True, timeout=20, check=False)
                    self.assertIn(result.returncode, (0, 1), result.stderr[-1000:])
            if before is None:
                path.unlink()
            else:
                path.write_bytes(before)

    def test_deep_nesting_ends_with_a_message(self):
        for text in ("a: " + "[" * 20000, "a: " + "{a: " * 20000, "".join(" " * n + "a:\n" for n in range(2000)),
                     "- " * 20000 + "a"):
            (self.site.content / "deep.yml").write_text(text, "utf-8")
            result = self.site.run("check", seconds=30)
            self.assertIn(result.returncode, (0, 1), result.text[-1000:])


if __name__ == "__main__":
    run_suite()
