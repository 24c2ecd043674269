"""`check --fix` mends what is safe and says what it did; `confirm` remembers what people have confirmed."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from suite import Site, digests, difference, run_suite, scratch  # noqa: E402

FAULTY = "Бұл \"сөз\"  ме\u00adн кеи\u0306iн."
MENDED = "Бұл «сөз» мен кейін."
RUSSIAN = "Это «слово» и потом."


class Mending(unittest.TestCase):
    def with_lead(self, folder, kazakh, russian=RUSSIAN):
        """The real site with one more first paragraph in both languages of an article."""
        site = Site.real(folder)
        for language, text in (("kk", kazakh), ("ru", russian)):
            path = site.content / language / "attach.md"
            head, mark, body = path.read_text(encoding="utf-8").partition("\n---\n")
            path.write_text(f"{head}{mark}\n{text}\n{body}", encoding="utf-8")
        return site

    def test_faults_are_mended_and_named_and_nothing_else_changes(self):
        with scratch() as folder:
            site = self.with_lead(folder / "faulty", FAULTY)
            expected = self.with_lead(folder / "good", MENDED)
            self.assertEqual(site.run("check").returncode, 1)
            fixed = site.run("check", "--fix")
            self.assertEqual(fixed.returncode, 0, fixed.text)
            for change in ("\"\"\" → \"«\"", "\"  \" → \" \"", "\"U+AD\" → \"\"", "→ \"й\"", "\"iн\" → \"ін\""):
                self.assertIn(change, fixed.out)
            self.assertEqual(difference(digests(expected.content), digests(site.content)), "")
            before = digests(site.content)
            again = site.run("check", "--fix")
            self.assertEqual(again.returncode, 0, again.text)
            self.assertNotIn("→", again.out)
            self.assertEqual(digests(site.content), before)

    def test_a_confirmed_article_is_stale_after_a_change_in_one_language(self):
        with scratch() as folder:
            site = Site.real(folder)
            self.assertEqual(site.run("confirm", "--all").returncode, 0)
            self.assertNotIn("stale-section", site.run("check").text)
            path = site.content / "ru" / "attach.md"
            path.write_text(path.read_text(encoding="utf-8") + "\nЭто новое предложение.\n", encoding="utf-8")
            stale = [line for line in site.run("check").text.splitlines() if "[stale-section]" in line]
            self.assertEqual(len(stale), 1)
            self.assertIn("kk/attach.md", stale[0])
            self.assertEqual(site.run("confirm", "attach").returncode, 0)
            self.assertNotIn("stale-section", site.run("check").text)


if __name__ == "__main__":
    run_suite()
