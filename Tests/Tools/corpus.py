#!/usr/bin/env python3
"""Writes a bilingual corpus for measuring, the same bytes every time.

    corpus.py bilim PAIRS FOLDER    FOLDER/site.yml, FOLDER/kk/<section>/<name>.md, FOLDER/ru/...
    corpus.py hugo PAIRS FOLDER     the same articles with Hugo's names in the front matter, its section
                                    files, and FOLDER/theme, the words and assets of Bilim's theme

A page has 3 to 4 KB, four to six headings with explicit ids, two lists, a table, a footnote, struck
text and three or four links to other pages. The pages of a pair share their structure and figures.
"""

import argparse
import datetime
import pathlib
import random
import shutil

import phrases

TEMPLATES = pathlib.Path(__file__).resolve().parent.parent.parent / "Templates"
LANGUAGES = ("kk", "ru")


def key(number):
    """Section and file name of an article: neighbours in the corpus lie in different sections."""
    section = phrases.SECTIONS[number % len(phrases.SECTIONS)][0]
    subject = phrases.SUBJECTS[(number // len(phrases.SECTIONS)) % len(phrases.SUBJECTS)][0]
    return section, f"{subject}-{number + 1}"


def title(number, language):
    subject = phrases.SUBJECTS[(number // len(phrases.SECTIONS)) % len(phrases.SUBJECTS)][1 + language]
    people = phrases.PEOPLE[number % len(phrases.PEOPLE)][language]
    return f"{subject[0].upper()}{subject[1:]} {people}, № {number + 1}"


def money(amount):
    return f"{amount:,}".replace(",", " ")


class Article:
    """One article in one language. The random numbers depend on the article alone, so that both
    languages draw the same ones in the same order."""

    def __init__(self, number, pairs, language):
        self.number, self.pairs, self.language = number, pairs, language
        self.random = random.Random(number)
        self.unused = list(phrases.SENTENCES)
        self.random.shuffle(self.unused)

    def prose(self, sentences):
        return " ".join(
            self.unused.pop()[self.language].format(
                a=self.random.randint(5, 9), b=self.random.randint(2, 8) * 5,
                sum=money(self.random.randint(4, 90) * 500))
            for _ in range(sentences))

    def link(self):
        target = self.random.randrange(self.pairs)
        section, name = key(target)
        return f"[{title(target, self.language)}](../{section}/{name}.md)"

    def picked(self, phrase_pairs, count):
        places = sorted(self.random.sample(range(len(phrase_pairs)), count))
        return [phrase_pairs[place][self.language] for place in places]

    def heading(self, identifier):
        return f"## {phrases.HEADINGS[identifier][self.language]} {{#{identifier}}}"

    def table(self):
        yield "| " + " | ".join(phrases.TABLE_HEADS[self.language]) + " |"
        yield "|:---|---:|---:|"
        for kind in self.picked(phrases.KINDS, self.random.randint(3, 5)):
            yield f"| {kind} | {money(self.random.randint(2, 60) * 250)} | {self.random.randint(2, 12) * 15} |"

    def body(self):
        yield f"{phrases.LEAD[self.language]} {self.prose(3)}"
        yield self.heading("who")
        yield self.prose(3)
        yield self.heading("bring")
        yield "\n".join(f"- {thing};" for thing in self.picked(phrases.THINGS, self.random.randint(3, 5)))
        yield self.prose(1)
        yield self.heading("steps")
        steps = self.picked(phrases.STEPS, self.random.randint(3, 5))
        yield "\n".join(f"{place}. {step[0].upper()}{step[1:]}." for place, step in enumerate(steps, 1))
        yield f"{self.prose(2)} {phrases.READ_MORE[self.language].format(link=self.link())}"
        yield self.heading("prices")
        yield f"{self.prose(1)}[^1]"
        yield "\n".join(self.table())
        yield phrases.CHANGED[self.language]
        for identifier in ("later", "good-to-know")[: self.random.randint(0, 2)]:
            yield self.heading(identifier)
            yield self.prose(2)
        yield phrases.SEE_ALSO[self.language]
        yield "\n".join(f"- {self.link()}" for _ in range(self.random.randint(2, 3)))
        year, number = 2020 + self.number % 6, self.random.randint(10, 180) * 5
        yield f"[^1]: {phrases.FOOTNOTE[self.language].format(year=year, number=number)}"

    def text(self, generator):
        heading = title(self.number, self.language)
        order = self.number // len(phrases.SECTIONS) + 1
        updated = datetime.date(2025, 1, 1) + datetime.timedelta(days=self.number % 365)
        fields = {"title": heading,
                  "description": phrases.DESCRIPTION[self.language].format(title=heading)}
        names = ("order", "updated") if generator == "bilim" else ("weight", "lastmod")
        fields[names[0]] = order
        fields[names[1]] = updated.isoformat()
        fields["reviewBy"] = updated.replace(year=2045).isoformat()
        front_matter = "\n".join(f"{name}: {quoted(value)}" for name, value in fields.items())
        return f"---\n{front_matter}\n---\n\n" + "\n\n".join(self.body()) + "\n"


def quoted(value):
    """YAML needs quotes around a text with ": " in it, as the descriptions have."""
    return f'"{value}"' if isinstance(value, str) and ": " in value else value


def section_description(*titles):
    return [phrases.SECTION[language].format(title=title) for language, title in enumerate(titles)]


def site_file():
    lines = ["baseURL: https://example.org/"]
    for name, (kazakh, russian) in phrases.SITE.items():
        lines += [f"{name}:", f"  kk: {kazakh}", f"  ru: {russian}"]
    lines.append("sections:")
    for section, kazakh, russian in phrases.SECTIONS:
        lines.append(f"  - key: {section}")
        for name, texts in ("title", (kazakh, russian)), ("description", section_description(kazakh, russian)):
            lines += [f"    {name}:", f"      kk: {quoted(texts[0])}", f"      ru: {quoted(texts[1])}"]
    return "\n".join(lines) + "\n"


def hugo_section_files(folder):
    for language, code in enumerate(LANGUAGES):
        head = (f"---\ntitle: {phrases.SITE['title'][language]}\n"
                f"description: {phrases.SITE['description'][language]}\n---\n")
        yield folder / code / "_index.md", head
        for weight, section in enumerate(phrases.SECTIONS, 1):
            description = section_description(*section[1:])[language]
            yield (folder / code / section[0] / "_index.md",
                   f"---\ntitle: {section[1 + language]}\ndescription: {quoted(description)}\nweight: {weight}\n---\n")


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def write_corpus(generator, pairs, folder):
    folder = pathlib.Path(folder)
    if generator == "bilim":
        write(folder / "site.yml", site_file())
    else:
        for path, text in hugo_section_files(folder):
            write(path, text)
        for name in ("assets", "strings"):
            shutil.copytree(TEMPLATES / name, folder / "theme" / name)
        # Both publish what is minified already.
        for path in (TEMPLATES / "minified").glob("*.[cj]s*"):
            shutil.copy(path, folder / "theme/assets")
    for language, code in enumerate(LANGUAGES):
        for number in range(pairs):
            section, name = key(number)
            write(folder / code / section / f"{name}.md", Article(number, pairs, language).text(generator))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("generator", choices=("bilim", "hugo"))
    options.add_argument("pairs", type=int)
    options.add_argument("folder")
    chosen = options.parse_args()
    write_corpus(chosen.generator, chosen.pairs, chosen.folder)


if __name__ == "__main__":
    main()
