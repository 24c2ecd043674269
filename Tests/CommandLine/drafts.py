"""Nothing of a draft reaches the site: not its text, its name, its address or its search words."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from suite import Site, article, digests, run_suite, scratch  # noqa: E402

TOKEN = "qwzdraftzwq"


def secret(draft):
    texts = []
    for words in ("Құпия", "Тайна"):
        texts.append(article(
            f"{words} {TOKEN}",
            f"{words} {TOKEN}.\n\n## {words} {TOKEN} {{#{TOKEN}}}\n\n"
            f"- {words} [{TOKEN}](https://example.com/{TOKEN})\n\n> [!note] {TOKEN}\n> {TOKEN}",
            description=f"{words} {TOKEN}.", aliases=f"[old-{TOKEN}]", searchTerms=f"[{TOKEN}]",
            **({"draft": "true"} if draft else {})))
    return texts


def places_of_token(folder):
    """The files whose name or bytes hold the token, whatever kind of file they are."""
    return [name for name, kind in digests(folder).items()
            if TOKEN in name or (kind != "folder" and TOKEN.encode() in (folder / name).read_bytes().lower())]


class Drafts(unittest.TestCase):
    def built_with(self, draft, folder):
        site = Site.generated(folder)
        site.add_pair(f"parks/{TOKEN}", *secret(draft))
        site.build()
        return site

    def test_a_draft_leaks_nowhere(self):
        with scratch() as folder:
            site = self.built_with(True, folder)
            self.assertEqual(places_of_token(site.public), [])

    def test_the_same_pair_without_the_mark_is_published(self):
        with scratch() as folder:
            places = places_of_token(self.built_with(False, folder).public)
            self.assertTrue(any(place.startswith("kk/") for place in places), places)
            self.assertTrue(any(place.startswith("ru/") for place in places), places)
            self.assertTrue(any(place.startswith("sitemap") for place in places), places)

    def test_a_draft_changes_nothing_in_the_site_beside_it(self):
        with scratch() as folder:
            plain = Site.generated(folder / "plain")
            plain.build()
            with_draft = self.built_with(True, folder / "with draft")
            first, second = digests(with_draft.public), digests(plain.public)
            # What a build says of itself names the digest of all that it was made from, drafts too.
            self.assertNotEqual(first.pop("build.json"), second.pop("build.json"))
            self.assertEqual(first, second)

    def test_a_published_page_taken_back_to_draft_disappears(self):
        with scratch() as folder:
            site = self.built_with(False, folder)
            site.add_pair(f"parks/{TOKEN}", *secret(True))
            site.build()
            self.assertEqual(places_of_token(site.public), [])


if __name__ == "__main__":
    run_suite()
