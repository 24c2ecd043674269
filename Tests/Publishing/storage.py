"""Publishing to object storage: an S3 server on the loopback interface, reached by rclone."""

import gzip
import hashlib
import http.client
import pathlib
import shutil
import subprocess
import sys
import unittest
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
import publishing  # noqa: E402
from publishing import EveryTarget, PublishedSite  # noqa: E402
from servers import program, s3  # noqa: E402
from suite import OPTIONS, article, run_suite, scratch  # noqa: E402

# Each publishing starts rclone a dozen times.
if not OPTIONS.long:
    publishing.PUBLISHINGS, publishing.KILLS = 3, 4


class Storage(EveryTarget, unittest.TestCase):
    index = "index.html"

    def setUp(self):
        holder = scratch()
        self.folder = holder.__enter__()
        self.addCleanup(holder.__exit__, None, None, None)
        self.address, environment = self.enterContext(s3(self.folder))
        self.site = PublishedSite.made(
            self.folder / "site", {"kind": "storage", "remote": '"store:site"'}, pairs=2)
        self.site.environment = environment
        self.site.build()

    def rclone(self, *arguments, **settings):
        without = {name: value for name, value in self.site.environment.items() if name != "AWS_CA_BUNDLE"}
        return subprocess.run([program("rclone"), *arguments], check=True, capture_output=True, env=without, **settings).stdout

    def get(self, path):
        parts = urllib.parse.urlsplit(self.address)
        connection = http.client.HTTPConnection(parts.netloc, timeout=20)
        connection.request("GET", parts.path + path)
        response = connection.getresponse()
        response.body = response.read()
        connection.close()
        return response

    def standing(self):
        """The digests of what readers get, by path."""
        copy = self.folder / "copy"
        self.rclone("sync", "store:site", str(copy), "--checksum", "--exclude", "/.bilim/**")
        found = {}
        for path in copy.rglob("*"):
            if path.is_file():
                body = path.read_bytes()
                body = gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body
                found[path.relative_to(copy).as_posix()] = hashlib.sha256(body).hexdigest()
        return found

    def assert_old_or_new(self, before):
        """Files go live one by one: each is that of the old site or of the new one, and none is missing."""
        tree, built = self.standing(), self.built()
        for name in before:
            self.assertIn(name, tree)
            self.assertIn(tree[name], (before[name], built.get(name)), name)

    def test_files_say_what_they_are_and_how_long_they_may_be_kept(self):
        self.site.publish("--quiet")
        page = self.get("kk/index.html")
        self.assertEqual(page.getheader("Content-Type"), "text/html; charset=utf-8")
        self.assertEqual(page.getheader("Cache-Control"), "public, max-age=300, must-revalidate")
        self.assertEqual(page.getheader("Content-Encoding"), "gzip")
        self.assertEqual(gzip.decompress(page.body), (self.site.public / "kk/index.html").read_bytes())
        style = next(self.site.public.glob("assets/site.*.css"))
        answer = self.get(f"assets/{style.name}")
        self.assertEqual(answer.getheader("Content-Type"), "text/css; charset=utf-8")
        self.assertIn("immutable", answer.getheader("Cache-Control"))
        self.assertEqual(self.get("build.json").getheader("Cache-Control"), "no-cache")

    def test_a_change_of_the_same_size_is_seen(self):
        self.site.publish("--quiet")
        path = self.folder / "kk.html"
        body = self.get("robots.txt").body
        path.write_bytes(bytes([body[0] ^ 1]) + body[1:])
        self.rclone("copyto", str(path), "store:site/robots.txt", "--ignore-times")
        self.site.change(1)
        self.site.publish("--quiet")
        self.assertEqual(self.get("robots.txt").body, (self.site.public / "robots.txt").read_bytes())

    def test_what_is_not_ours_is_left_alone(self):
        self.rclone("rcat", "store:site/note.txt", input=b"mine")
        self.site.publish("--quiet")
        self.assertEqual(self.get("note.txt").body, b"mine")
        self.rclone("rcat", "store:site/ru/new-page/index.html", input=b"mine")
        self.site.add_pair("new-page", article("Бет", "Бір.\n\n## Не {#what}\n\nЕкі."),
                           article("Страница", "Один.\n\n## Что {#what}\n\nДва."))
        self.site.build("--quiet")
        result = self.site.command("publish")
        self.assertEqual(result.returncode, 1, result.text)
        self.assertIn("file-in-the-way", result.text)
        self.assertEqual(self.get("ru/new-page/index.html").body, b"mine")

    def interrupted_among_the_pages(self):
        """A publishing with new pages, killed when the first of them is live; gives what stood before."""
        before = self.standing()
        self.site.change(9)
        self.site.add_pair("new-page", article("Бет", "Бір.\n\n## Не {#what}\n\nЕкі."),
                           article("Страница", "Один.\n\n## Что {#what}\n\nДва."))
        self.site.build("--quiet")
        page = self.get("kk/index.html").body
        self.site.interrupted_once(lambda: self.get("kk/index.html").body != page)
        self.assertNotEqual(self.standing(), before)
        return before

    def test_the_earlier_build_can_be_published_again_after_an_interrupted_publishing(self):
        self.site.publish("--quiet")
        content, templates = self.folder / "content", self.folder / "templates"
        shutil.copytree(self.site.content, content)
        shutil.copytree(self.site.templates, templates)
        before = self.interrupted_among_the_pages()
        for saved, folder in ((content, self.site.content), (templates, self.site.templates)):
            shutil.rmtree(folder)
            shutil.copytree(saved, folder)
        self.site.publish("--quiet")
        after = self.standing()
        self.assertEqual({name: after.get(name) for name in before}, before)
        self.assertNotIn("kk/new-page/index.html", after)

    def test_one_can_go_back_after_an_interrupted_publishing(self):
        self.site.publish("--quiet")
        first = self.standing()
        self.site.change(3)
        self.site.publish("--quiet")
        self.interrupted_among_the_pages()
        self.assertEqual(len(self.site.releases()), 2, "what was interrupted is no release")
        result = self.site.command("rollback")
        self.assertEqual(result.returncode, 0, result.text)
        after = self.standing()
        self.assertEqual({name: after.get(name) for name in first}, first)
        self.assertNotIn("kk/new-page/index.html", after)


if __name__ == "__main__":
    run_suite()
