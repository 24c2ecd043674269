"""A small site that is published again and again, and what every kind of target has to stand."""

import json
import os
import random
import signal
import subprocess
import time

from reader import Reader
from suite import BILIM, ENGLISH, OPTIONS, Site, article, bilim

# A quick look in `make test`; --long takes the numbers that a release is judged by.
PUBLISHINGS = 50 if OPTIONS.long else 6
KILLS = 200 if OPTIONS.long else 6


class PublishedSite(Site):
    """A made-up site with a target of its own."""

    def __init__(self, folder):
        super().__init__(folder)
        self.environment = dict(os.environ)

    @classmethod
    def made(cls, folder, target, pairs=4):
        site = cls.generated(folder, pairs=pairs)
        with open(site.content / "site.yml", "a", encoding="utf-8") as settings:
            settings.write("search: true\n")
        lines = "".join(f"    {name}: {value}\n" for name, value in target.items())
        (site.content / "publish.yml").write_text("targets:\n  - name: live\n" + lines, encoding="utf-8")
        site.add_pair("old-times", article("Ескі бет", "Бір.\n\n## Не {#what}\n\nЕкі."),
                      article("Старая страница", "Один.\n\n## Что {#what}\n\nДва."))
        return site

    def change(self, number):
        """Changes an article, the look and a script, so that pages and assets get other names."""
        page = self.articles("ru")[0]
        text = page.read_text(encoding="utf-8").split("\nВыпуск")[0].rstrip()
        page.write_text(f"{text}\n\nВыпуск по счёту: {'и' * (number % 7 + 1)} {'а' * (number % 5 + 1)}.\n", encoding="utf-8")
        for name in ("site.css", "page.js"):
            path = self.templates / "assets" / name
            lines = path.read_text(encoding="utf-8").split("\n/* release")[0]
            mark = f"body{{--release:{number}}}" if name.endswith("css") else f"window.release={number};"
            path.write_text(f"{lines}\n/* release */{mark}\n", encoding="utf-8")

    def arguments(self):
        return [*self.folders(), "--work", str(self.folder / "work")]

    def command(self, name, *arguments, seconds=120):
        return bilim(name, *self.arguments(), *arguments, environment={**self.environment, **ENGLISH}, seconds=seconds)

    def publish(self, *arguments):
        """Builds and publishes, which has to succeed."""
        self.build("--quiet")
        result = self.command("publish", *arguments)
        if result.returncode != 0:
            raise AssertionError(f"publishing ended with {result.returncode}:\n{result.text}")
        return result

    def releases(self):
        """The releases on the target, newest first."""
        result = self.command("releases", "--format", "json")
        if result.returncode != 0:
            raise AssertionError(result.text)
        return [json.loads(line) for line in result.out.splitlines()]

    def live(self):
        return next((release["release"] for release in self.releases() if release["live"]), None)

    def interrupted(self, delay, *command):
        """Starts a publishing and kills it after a while; says whether it had not ended by then."""
        process = self.started(*(command or ("publish",)))
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        return process.wait() != 0

    def interrupted_once(self, reached):
        """Starts a publishing and kills it once it has reached something."""
        process = self.started("publish")
        while not reached():
            if process.poll() is not None:
                raise AssertionError("the publishing ended before it was killed")
        process.send_signal(signal.SIGKILL)
        process.wait()

    def started(self, *command):
        return subprocess.Popen(
            [str(BILIM), *command, *self.arguments()], stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**self.environment, **ENGLISH})


class EveryTarget:
    """What holds on every kind of target; a suite mixes it in and gives `site`, `address`, `index` and `standing`."""

    index = ""

    def test_a_reader_never_misses_a_file_while_builds_go_live(self):
        self.site.change(0)
        self.site.publish("--quiet")
        with Reader(self.address, self.index) as reader:
            for number in range(1, PUBLISHINGS + 1):
                self.site.change(number)
                self.site.publish("--quiet")
            self.site.command("rollback")
        print(f"{reader.requests} requests, {len(reader.pages)} pages during {PUBLISHINGS} publishings")
        self.assertEqual(reader.faults[:5], [])
        self.assertGreater(reader.requests, 10 * PUBLISHINGS)

    def test_a_killed_publishing_leaves_the_old_or_the_new_site_and_the_next_mends(self):
        chance = random.Random(7)
        self.site.change(0)
        self.site.publish("--quiet")
        self.site.change(1)
        self.site.build("--quiet")
        started = time.monotonic()
        self.site.publish("--quiet")
        seconds = time.monotonic() - started
        hit = 0
        for number in range(2, KILLS + 2):
            before = self.standing()
            earlier = self.built()
            self.site.change(number)
            self.site.build("--quiet")
            hit += self.site.interrupted(chance.random() * seconds)
            try:
                self.assert_old_or_new(before)
            except AssertionError:
                # What a server was asked by the publishing killed before may have gone live a moment later.
                if not self.holds(earlier):
                    raise
            if number % 3 == 0:
                result = self.site.command("publish", "--quiet")
                self.assertEqual(result.returncode, 0, result.text)
                self.assert_is_built()
        result = self.site.command("publish", "--quiet")
        self.assertEqual(result.returncode, 0, result.text)
        self.assert_is_built()
        print(f"{hit} of {KILLS} publishings were killed before their end")
        self.assertGreater(hit, KILLS // 3)

    def test_it_can_go_back_and_forth(self):
        names, trees = [], []
        for number in (1, 2, 3):
            self.site.change(number)
            self.site.publish("--quiet")
            names.append(self.site.live())
            trees.append(self.standing())
        self.assertEqual([release["release"] for release in self.site.releases()][:3], names[::-1])
        result = self.site.command("rollback")
        self.assertEqual(result.returncode, 0, result.text)
        self.assertIn(names[1], result.out)
        self.assert_pages_of(trees[1])
        result = self.site.command("rollback", "live", names[0])
        self.assertEqual(result.returncode, 0, result.text)
        self.assert_pages_of(trees[0])
        result = self.site.command("rollback", "live", names[2][-10:], "--verbose")
        self.assertEqual(result.returncode, 0, result.text)
        self.assert_pages_of(trees[2])
        self.assertEqual(self.site.live(), names[2])

    def test_a_dry_run_says_what_would_change_and_changes_nothing(self):
        self.site.change(1)
        self.site.publish("--quiet")
        before = self.standing()
        self.site.change(2)
        self.site.build("--quiet")
        result = self.site.command("publish", "--dry-run", "--verbose")
        self.assertEqual(result.returncode, 0, result.text)
        self.assertRegex(result.out, r"changed files: \d+ \([\d\u00a0]+ bytes\)")
        title = self.site.articles("ru")[0].read_text(encoding="utf-8").split("title: ")[1].split("\n")[0]
        self.assertIn(title, result.out)
        self.assertEqual(self.standing(), before)

    def test_more_removals_than_are_allowed_are_refused(self):
        self.site.publish("--quiet")
        before = self.standing()
        self.site.remove_pair("old-times")
        self.site.build("--quiet")
        result = self.site.command("publish", "--most-removals", "1")
        self.assertEqual(result.returncode, 1, result.text)
        self.assertIn("too-many-removals", result.text)
        self.assertEqual(self.standing(), before)
        result = self.site.command("publish")
        self.assertEqual(result.returncode, 0, result.text)
        self.assertNotIn("ru/old-times/index.html", self.standing())

    def test_a_build_that_somebody_changed_or_that_is_outdated_is_refused(self):
        self.site.publish("--quiet")
        before = self.standing()
        page = self.site.public / "kk/index.html"
        whole = page.read_bytes()
        page.write_bytes(whole.replace(b"</html>", b"<p>x</p></html>"))
        result = self.site.command("publish")
        self.assertIn("changed-since-build", result.text)
        page.write_bytes(whole)
        self.site.change(5)
        result = self.site.command("publish")
        self.assertEqual(result.returncode, 1)
        self.assertIn("outdated-build", result.text)
        self.assertEqual(self.standing(), before)

    # What a target's own suite may say better.

    def assert_old_or_new(self, before):
        tree = {name: digest for name, digest in self.standing().items() if not name.startswith(".bilim-")}
        built = self.built()
        old = {name: digest for name, digest in before.items() if not name.startswith(".bilim-")}
        if tree == old:
            return
        for name, digest in built.items():
            self.assertEqual(tree.get(name), digest, f"{name} is of neither site")

    def holds(self, build):
        tree = self.standing()
        return all(tree.get(name) == digest for name, digest in build.items())

    def assert_is_built(self):
        tree = self.standing()
        for name, digest in self.built().items():
            self.assertEqual(tree.get(name), digest, name)
        self.assertFalse([name for name in tree if name.endswith(".html") and name not in self.built()])

    def assert_pages_of(self, tree):
        now = self.standing()
        for name, digest in tree.items():
            if not name.startswith(".bilim-"):
                self.assertEqual(now.get(name), digest, name)

    def built(self):
        from suite import digests
        return {name: digest for name, digest in digests(self.site.public).items()
                if digest != "folder" and not name.startswith(".")}
