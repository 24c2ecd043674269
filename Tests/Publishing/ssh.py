"""Publishing to a server: OpenSSH and rsync on the loopback interface, behind Debian's nginx."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from publishing import EveryTarget, PublishedSite  # noqa: E402
from servers import account, brotli_module, free_port, nginx, on_loopback, sshd  # noqa: E402
from suite import digests, run_suite, scratch  # noqa: E402


@contextlib.contextmanager
def site_on_a_server(folder, user, target):
    """A built site whose target is a folder of an account on this machine, reached by ssh."""
    with sshd(folder) as (port, known, environment):
        site = PublishedSite.made(folder / "site", {
            "kind": "ssh", "server": f"{user}@127.0.0.1", "port": port, "folder": target, "knownHosts": "known_hosts"})
        shutil.copy(known, site.content / "known_hosts")
        site.environment = environment
        site.build()
        yield site


class Server(EveryTarget, unittest.TestCase):
    def setUp(self):
        holder = scratch()
        self.folder = holder.__enter__()
        self.addCleanup(holder.__exit__, None, None, None)
        self.folder.chmod(0o755)
        self.target = self.folder / "www"
        self.site = self.enterContext(site_on_a_server(self.folder, os.environ.get("USER") or "root", self.target))
        self.port = free_port()
        brotli = [] if brotli_module() else ["--no-brotli"]
        printed = self.site.run("nginx", "--port", str(self.port), *brotli)
        self.assertEqual(printed.returncode, 0, printed.text)
        self.enterContext(nginx(on_loopback(printed.out), self.port, self.folder))
        self.address = f"http://127.0.0.1:{self.port}/"

    def standing(self):
        current = self.target / "current"
        if not current.exists():
            return {}
        return {name: digest for name, digest in digests(current.resolve()).items() if digest != "folder"}

    def test_only_what_has_changed_travels(self):
        self.site.publish()
        page = self.site.articles("ru")[0]
        page.write_text(page.read_text(encoding="utf-8") + "\nЕщё одно предложение.\n", encoding="utf-8")
        kazakh = self.site.content / "kk" / page.relative_to(self.site.content / "ru")
        kazakh.write_text(kazakh.read_text(encoding="utf-8") + "\nТағы бір сөйлем.\n", encoding="utf-8")
        result = self.site.publish()
        whole = sum(path.stat().st_size for path in self.site.public.rglob("*") if path.is_file())
        sent = int(result.out.split(" bytes sent")[0].rsplit(" ", 1)[1])
        print(f"{sent} bytes sent of {whole}")
        self.assertLess(sent, whole // 2)
        first, second = sorted((self.target / "releases").glob("2*"))
        self.assertEqual(os.stat(first / "robots.txt").st_ino, os.stat(second / "robots.txt").st_ino)

    def test_an_unknown_key_of_the_server_is_refused(self):
        known = self.site.content / "known_hosts"
        kind, key = (self.folder / "sshd/account.pub").read_text(encoding="utf-8").split()[:2]
        known.write_text(known.read_text(encoding="utf-8").split(" ")[0] + f" {kind} {key}\n", encoding="utf-8")
        self.site.build("--quiet")
        result = self.site.command("publish")
        self.assertEqual(result.returncode, 1)
        self.assertIn("unknown-host-key", result.text)
        self.assertFalse((self.target / "current").exists())

    def test_who_has_no_key_is_told_so(self):
        self.site.environment = {**self.site.environment, "SSH_AUTH_SOCK": "/nonexistent"}
        result = self.site.command("publish")
        self.assertEqual(result.returncode, 1)
        self.assertIn("cannot-log-in", result.text)

    def test_two_at_the_same_time_do_not_get_in_each_others_way(self):
        self.site.publish("--quiet")
        with subprocess.Popen(
                ["flock", str(self.target / ".bilim-lock"), "cat"], stdin=subprocess.PIPE) as holder:
            holder.stdin.flush()
            while subprocess.run(["flock", "-n", str(self.target / ".bilim-lock"), "true"], check=False).returncode == 0:
                pass
            self.site.change(3)
            self.site.build("--quiet")
            result = self.site.command("publish")
            holder.stdin.close()
        self.assertEqual(result.returncode, 1)
        self.assertIn("target-busy", result.text)

    def test_a_file_that_was_damaged_on_the_server_does_not_go_live(self):
        self.site.publish("--quiet")
        page = self.target / "current/kk/index.html"
        live = self.site.live()
        page.write_bytes(page.read_bytes() + b" ")
        self.site.change(4)
        self.site.publish("--quiet")
        result = self.site.command("rollback")
        self.assertEqual(result.returncode, 1, result.text)
        self.assertIn("damaged-copy", result.text)
        self.assertNotEqual(self.site.live(), live)
        self.assert_is_built()

    @unittest.skipUnless(os.geteuid() == 0, "only root can make an account")
    def test_an_account_that_may_write_that_folder_alone_is_enough(self):
        with scratch() as folder, account() as user:
            folder.chmod(0o755)
            target = folder / "www"
            target.mkdir()
            shutil.chown(target, user, user)
            with site_on_a_server(folder, user, target) as site:
                site.publish("--quiet")
                first = site.live()
                site.change(1)
                site.publish("--quiet")
                self.assertNotEqual(site.live(), first)
                result = site.command("rollback")
                self.assertEqual(result.returncode, 0, result.text)
                self.assertEqual(site.live(), first)
            self.assertEqual({path.owner() for path in target.rglob("*")}, {user})


if __name__ == "__main__":
    run_suite()
