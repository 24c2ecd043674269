"""Verifying a live site: behind Debian's nginx as `bilim nginx` has it, with faults planted one by one."""

import contextlib
import json
import pathlib
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from publishing import PublishedSite  # noqa: E402
from servers import brotli_module, caddy, free_port, nginx, on_loopback  # noqa: E402
from suite import article, run_suite, scratch  # noqa: E402


class Verifying(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        holder = scratch()
        cls.folder = holder.__enter__()
        cls.addClassCleanup(holder.__exit__, None, None, None)
        cls.folder.chmod(0o755)
        cls.target = cls.folder / "www"
        cls.site = PublishedSite.made(cls.folder / "site", {"kind": "folder", "folder": cls.target}, pairs=2)
        cls.site.add_pair("moved", article("Көшкен", "Бір.\n\n## Не {#what}\n\nЕкі.", aliases="[was-here]"),
                          article("Переехала", "Один.\n\n## Что {#what}\n\nДва.", aliases="[was-here]"))
        cls.site.publish("--quiet")
        cls.earlier = (cls.target / "current").resolve()
        cls.site.remove_pair("old-times")
        cls.site.change(1)
        cls.site.publish("--quiet")
        # What a publisher's own machine remembers of earlier releases.
        lists = cls.site.folder / "work/live/lists"
        lists.mkdir(parents=True)
        shutil.copy(cls.earlier / ".bilim-manifest", lists / "earlier")
        cls.current = (cls.target / "current").resolve()
        brotli = [] if brotli_module() else ["--no-brotli"]
        cls.port = free_port()
        printed = cls.site.run("nginx", "--port", str(cls.port), *brotli)
        cls.configuration = on_loopback(printed.out)

    def found(self, change_files=None, change_configuration=None, arguments=(), scheme="http"):
        """The kinds of differences and the places that `verify` finds with a fault planted."""
        with contextlib.ExitStack() as stack:
            work = self.folder / "fault"
            stack.callback(shutil.rmtree, work, ignore_errors=True)
            work.mkdir()
            root = work / "root"
            shutil.copytree(self.current, root)
            if change_files:
                change_files(root)
            text = self.configuration.replace(f"{self.target}/current", str(root))
            if change_configuration:
                changed = change_configuration(text)
                self.assertNotEqual(changed, text, "the fault was not planted")
                text = changed
            stack.enter_context(nginx(text, self.port, work))
            result = self.site.command("verify", f"{scheme}://127.0.0.1:{self.port}/", "--format", "json", *arguments)
        lines = [json.loads(line) for line in result.out.splitlines() if line.startswith("{")]
        self.assertEqual(result.returncode, 1 if lines else 0, result.text)
        return [(line["id"], line["file"].split("/", 3)[3]) for line in lines]

    def assert_finds(self, kind, place, *faults, **settings):
        found = self.found(*faults, **settings)
        self.assertIn((kind, place), found)

    def asset(self, pattern):
        return next(path for path in sorted(self.current.glob(pattern)) if path.name in
                    {name.name for name in self.site.public.glob(pattern)}).relative_to(self.current).as_posix()

    def test_a_site_as_it_was_published_has_no_difference(self):
        self.assertEqual(self.found(), [])

    def test_caddy_serves_it_as_well_without_a_difference(self):
        port = free_port()
        address = f"http://127.0.0.1:{port}"
        printed = self.site.run("caddy", "--address", address)
        self.assertEqual(printed.returncode, 0, printed.text)
        work = self.folder / "with-caddy"
        work.mkdir()
        with caddy(printed.out, port, work):
            result = self.site.command("verify", address + "/", "--format", "json")
        self.assertEqual((result.returncode, result.out), (0, ""), result.text)

    def test_old_style_sheet(self):
        style = self.asset("assets/site.*.css")

        def plant(root):
            for name in (style, style + ".gz", style + ".br"):
                (root / name).unlink()
            (root / style).write_text("body{}", encoding="utf-8")
        self.assert_finds("different-content", style, plant)

    def test_truncated_file(self):
        def plant(root):
            for ending in (".gz", ".br"):
                (root / f"kk/index.html{ending}").unlink()
            path = root / "kk/index.html"
            path.write_bytes(path.read_bytes()[:2000])
        self.assert_finds("truncated-file", "kk/", plant)

    def test_missing_file(self):
        self.assert_finds("missing-live", "ru/moved/", lambda root: shutil.rmtree(root / "ru/moved"))

    def test_stale_compressed_copy(self):
        def plant(root):
            shutil.copy(root / "ru/index.html.gz", root / "kk/index.html.gz")
        self.assert_finds("stale-compressed", "kk/", plant)

    def test_older_build(self):
        def plant(root):
            shutil.rmtree(root)
            shutil.copytree(self.earlier, root)
        self.assert_finds("other-build", "build.json", plant)

    def test_forgotten_page(self):
        def plant(root):
            shutil.copytree(self.earlier / "ru/old-times", root / "ru/old-times")
        self.assert_finds("forgotten-file", "ru/old-times/index.html", plant)

    def test_foreign_file(self):
        stranger = self.current / "ru/casino.html"
        stranger.write_text("win", encoding="utf-8")
        self.addCleanup(stranger.unlink)
        self.assert_finds("foreign-live-file", "ru/casino.html", arguments=("--target", "live"))

    def test_missing_redirect(self):
        self.assert_finds("missing-redirect", "ru/was-here/", None, lambda text: "".join(
            line for line in text.splitlines(True) if "/ru/was-here/" not in line))

    def test_wrong_type(self):
        self.assert_finds("wrong-type", self.asset("assets/site.*.css"), None,
                          lambda text: text.replace("text/css css;", "text/html css;"))

    def test_no_policy(self):
        self.assert_finds("wrong-security-header", "kk/", None, lambda text: "".join(
            line for line in text.splitlines(True) if "Content-Security-Policy" not in line))

    def test_header_sent_twice(self):
        self.assert_finds("header-twice", "kk/", None, lambda text: text.replace(
            "    add_header X-Frame-Options", '    add_header X-Frame-Options "DENY" always;\n    add_header X-Frame-Options'))

    def test_page_kept_too_long(self):
        self.assert_finds("wrong-caching", "kk/", None, lambda text: text.replace("max-age=300", "max-age=86400"))

    def test_asset_not_kept(self):
        self.assert_finds("wrong-caching", self.asset("assets/site.*.css"), None,
                          lambda text: text.replace("max-age=31536000, immutable", "max-age=0"))

    def test_no_compression(self):
        self.assert_finds("not-compressed", "kk/", None, lambda text: text.replace("gzip_static on", "gzip_static off")
                          .replace("gzip on", "gzip off"))

    def test_error_page_of_the_other_language(self):
        self.assert_finds("wrong-error-page", "ru/bilim-nowhere-1b7c/", None,
                          lambda text: text.replace("~^/ru/ /ru/404.html", "~^/ru/ /kk/404.html"))

    def test_no_error_status(self):
        self.assert_finds("no-error-status", "kk/bilim-nowhere-1b7c/", None,
                          lambda text: text.replace("error_page 404 $", "error_page 404 =200 $"))

    def test_hidden_file_shown(self):
        self.assert_finds("hidden-file-shown", ".bilim-manifest", None,
                          lambda text: "".join(line for line in text.splitlines(True) if "well-known/)" not in line))

    def test_folder_listed(self):
        found = self.found(None, lambda text: text.replace("index index.html;", "index index.html; autoindex on;"))
        self.assertIn("folder-listed", [kind for kind, _ in found])

    def test_bad_certificate(self):
        keys = self.folder / "keys"
        keys.mkdir()
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=other.example",
                        "-keyout", str(keys / "key"), "-out", str(keys / "certificate")], check=True, capture_output=True)
        for path in (keys, keys / "key", keys / "certificate"):
            path.chmod(0o755)
        found = self.found(None, lambda text: text.replace(
            f"listen 127.0.0.1:{self.port};",
            f"listen 127.0.0.1:{self.port} ssl; ssl_certificate {keys}/certificate; ssl_certificate_key {keys}/key;"),
            scheme="https")
        self.assertEqual([kind for kind, _ in found], ["bad-certificate"])

    def test_nobody_answers(self):
        result = self.site.command("verify", f"http://127.0.0.1:{free_port()}/", "--format", "json")
        self.assertEqual(result.returncode, 1)
        self.assertIn("no-answer", result.out)

    def test_the_report_in_words(self):
        result = self.site.command("verify", f"http://127.0.0.1:{free_port()}/")
        self.assertRegex(result.out, r"http://127\.0\.0\.1:\d+/kk/:1:1: error: .*\[no-answer\]\n  hint: ")
        self.assertRegex(result.out, r"\n\d+ differences\n$")


if __name__ == "__main__":
    run_suite()
