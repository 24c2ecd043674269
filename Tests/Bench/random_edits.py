"""Random changes to a site's files, of every kind that editors make: the same ones for the same seed.

Each leaves a site that can be published; some break it for a moment first. Text is replaced rather than added, so
that the site does not grow with the number of edits.
"""

import random
import re
import time

WORD = {"kk": "Сөз", "ru": "Слово"}
# A word that no article uses, made of a number.
MADE = "э[абвгдежзик]+"


class RandomEdits:
    def __init__(self, folder, seed):
        self.content, self.templates = folder / "Content", folder / "Templates"
        self.random = random.Random(seed)
        self.number = 0
        # Articles that the edits themselves have added, and may rename and delete.
        self.trials = []
        self.settings = self.content / "site.yml"
        self.has_facts = (self.content / "facts.tsv").is_file()
        self.has_questionnaire = (self.content / "ru/questionnaire.yml").is_file()

    def kinds(self):
        """The edits by name, those that this site has the files for."""
        names = ["a sentence", "a section", "a title", "search terms", "a template", "a style sheet", "a script",
                 "an interface word", "a section's name", "a picture", "a new pair", "a deleted pair", "a renamed pair",
                 "several files", "a broken article", "a broken template", "broken settings", "a lost partner",
                 "a folder moved away"]
        if self.has_questionnaire:
            names += ["a question", "a broken questionnaire"]
        if self.has_facts:
            names += ["a fact", "the glossary", "refused words", "synonyms", "a broken glossary"]
        return names

    def make(self, name=None):
        """Makes one edit, of this kind or of any; tells which kind it was."""
        self.number += 1
        name = name or self.random.choice(self.kinds())
        getattr(self, name.replace("'s", "").replace(" ", "_"))()
        return name

    def word(self):
        """A word that no other edit has used."""
        return "э" + "".join("абвгдежзик"[int(digit)] for digit in str(self.number))

    # What an editor changes.

    def article(self):
        return self.random.choice(sorted((self.content / "ru").rglob("*.md")))

    def pair(self):
        russian = self.article()
        return {"kk": self.content / "kk" / russian.relative_to(self.content / "ru"), "ru": russian}

    @staticmethod
    def replace(path, pattern, replacement, count=1):
        path.write_text(re.sub(pattern, replacement, path.read_text("utf-8"), count=count), "utf-8")

    @staticmethod
    def end(path, mark, text):
        """Puts a text at the end of a file in place of the one that was put there before."""
        before = re.sub(rf"\n{re.escape(mark)}[^\n]*\n$", "", path.read_text("utf-8"))
        path.write_text(f"{before}\n{mark}{text}\n", "utf-8")

    def a_sentence(self):
        language, path = self.random.choice(sorted(self.pair().items()))
        self.end(path, WORD[language] + " ", self.word() + ".")

    def a_section(self):
        texts = {"kk": ("Бөлім", "Мәтін."), "ru": ("Раздел", "Текст.")}
        for language, path in self.pair().items():
            heading, text = texts[language]
            before = re.sub(rf"\n## {heading} \{{#part-.*", "", path.read_text("utf-8"), flags=re.DOTALL)
            path.write_text(f"{before}\n## {heading} {{#part-{self.number}}}\n\n{text}\n", "utf-8")

    def a_title(self):
        self.replace(self.article(), rf'(?m)^(title: .*?)(?: {MADE})?("?)$', rf"\1 {self.word()}\2")

    def search_terms(self):
        path = self.article()
        if re.search(r"(?m)^searchTerms:", path.read_text("utf-8")):
            self.replace(path, rf"(?m)^searchTerms: \[(?:{MADE}, )?", f"searchTerms: [{self.word()}, ")
        else:
            self.replace(path, r"\A---\n", f"---\nsearchTerms: [{self.word()}, проба]\n")

    def a_template(self):
        path = self.templates / self.random.choice(["article.mustache", "home.mustache", "page.mustache"])
        self.replace(path, r"<h1[^>]*>\{\{title\}\}", f'<h1 data-edit="{self.number}">{{{{title}}}}')

    def a_style_sheet(self):
        self.end(self.templates / "assets/site.css", "h6 {", f" order: {self.number}; }}")

    def a_script(self):
        self.end(self.templates / "assets/page.js", "document.body.dataset.edit = ", f"{self.number};")

    def an_interface_word(self):
        language, words = self.random.choice([
            ("kk", ["Салыстырылған күні:", "Құжаттармен салыстырылған күн:"]),
            ("ru", ["Сверено:", "Сверено с документами:"])])
        self.replace(self.templates / f"strings/{language}.yml", r'(?m)^checkedOn: .*$',
                     f'checkedOn: "{self.random.choice(words)}"')

    def a_section_name(self):
        self.replace(self.settings, rf"(?m)^(title:(?:\n  .*)*?\n  ru: .*?)(?: {MADE})?$",
                     rf"\1 {self.word()}")

    def a_picture(self):
        picture = self.random.choice(sorted((self.templates / "assets").glob("*.png"))).read_bytes()
        for language in ("kk", "ru"):
            (self.content / language / "trial.png").write_bytes(picture)
        if self.trials:
            for language in ("kk", "ru"):
                self.end(self.content / language / f"{self.trials[0]}.md", f"![{WORD[language]}", "](trial.png)")

    def a_question(self):
        language, texts = self.random.choice([
            ("kk", ["Құқықтық мәртебеңіз қандай?", "Қазақстандағы құқықтық мәртебеңіз қандай?"]),
            ("ru", ["Вы гражданин Казахстана?", "Есть ли у вас гражданство Казахстана?"])])
        self.replace(self.content / language / "questionnaire.yml", r"(?m)^residence: .*$",
                     f'residence: "{self.random.choice(texts)}"')

    def a_fact(self):
        path = self.content / "facts.tsv"
        lines = path.read_text("utf-8").split("\n")
        row = self.random.randrange(1, len(lines) - 2)
        lines[row], lines[row + 1] = lines[row + 1], lines[row]
        path.write_text("\n".join(lines), "utf-8")

    def the_glossary(self):
        path = self.content / "glossary.yml"
        text = path.read_text("utf-8")
        chosen = self.random.choice(list(re.finditer(rf'(?m)^      meaning: "(.*?)(?: {MADE}\.)?"$', text)))
        path.write_text(f'{text[:chosen.start()]}      meaning: "{chosen[1]} {self.word()}."{text[chosen.end():]}', "utf-8")

    def refused_words(self):
        path = self.content / "terms.yml"
        before = re.sub(r"\n  - id: trial\n.*", "\n", path.read_text("utf-8"), flags=re.DOTALL)
        path.write_text(
            f"{before.rstrip()}\n  - id: trial\n    language: ru\n    words: [{self.word()}я]\n    instead: \"опыт\"\n"
            '    reason:\n      en: "a trial"\n      kk: "сынақ"\n      ru: "проба"\n', "utf-8")

    def synonyms(self):
        self.replace(self.content / "synonyms.yml", rf"(?m)^    (?:{MADE}: \[сақтандыру\]\n    )?полис:",
                     f"    {self.word()}: [сақтандыру]\n    полис:")

    # Pairs that come and go.

    def text_of(self, language, aliases=()):
        title = {"kk": "Сынақ", "ru": "Проба"}[language]
        listed = f"aliases: [{', '.join(aliases)}]\n" if aliases else ""
        return (f"---\ntitle: {title} {self.word()}\ndescription: {title}.\nupdated: 2025-03-01\n"
                f"reviewBy: 2045-03-01\n{listed}---\n\n{WORD[language]} {self.word()}.\n")

    def write_pair(self, key, aliases=()):
        for language in ("kk", "ru"):
            path = self.content / language / f"{key}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.text_of(language, aliases), "utf-8")

    def new_key(self):
        """A name in the first section: in its folder where it lists one, else in its list."""
        text = self.settings.read_text("utf-8")
        key = f"trial-{self.number}"
        return key if "pages: [" in text else re.search(r"  - key: (\S+)", text)[1] + "/" + key

    def list_pages(self, old, new):
        if "/" not in (new or old):
            if old is None:
                self.replace(self.settings, r"pages: \[", f"pages: [{new}, ")
            else:
                self.replace(self.settings, rf"{old}, ", f"{new}, " if new else "")

    def a_new_pair(self):
        if len(self.trials) >= 6:
            return self.a_deleted_pair()
        key = self.new_key()
        self.write_pair(key)
        self.list_pages(None, key)
        self.trials.append(key)

    def a_deleted_pair(self):
        if not self.trials:
            return self.a_new_pair()
        key = self.trials.pop(self.random.randrange(len(self.trials)))
        for language in ("kk", "ru"):
            (self.content / language / f"{key}.md").unlink()
        self.list_pages(key, None)

    def a_renamed_pair(self):
        if not self.trials:
            return self.a_new_pair()
        place = self.random.randrange(len(self.trials))
        old, new = self.trials[place], self.new_key()
        self.write_pair(new, [old] if self.random.random() < 0.5 else [])
        for language in ("kk", "ru"):
            (self.content / language / f"{old}.md").unlink()
        self.list_pages(old, new)
        self.trials[place] = new

    def several_files(self):
        for _ in range(5):
            self.a_sentence()
        self.a_style_sheet()

    # What goes wrong for a moment.

    def broken(self, path, text):
        before = path.read_text("utf-8")
        path.write_text(text(before), "utf-8")
        time.sleep(self.random.random() * 0.08)
        path.write_text(before, "utf-8")

    def a_broken_article(self):
        self.broken(self.article(), self.random.choice([
            lambda text: "no front matter\n", lambda text: text + "\n<b>x</b>\n",
            lambda text: text + "\n[x](nowhere.md)\n", lambda text: text.replace("title:", "titel:", 1),
            lambda text: text[:len(text) // 2], lambda text: ""]))

    def a_broken_template(self):
        self.broken(self.templates / "article.mustache", lambda text: text + "{{#open}}")

    def broken_settings(self):
        self.broken(self.settings, lambda text: self.random.choice(["", "baseURL: [\n", text + "surprise: 1\n"]))

    def a_broken_questionnaire(self):
        self.broken(self.content / "kk/questionnaire.yml",
                    lambda text: self.random.choice(["", text.replace("residence:", "residense:", 1), "a: [\n"]))

    def a_broken_glossary(self):
        self.broken(self.content / "glossary.yml", lambda text: text.replace("  - key: ", "  - kei: ", 1))

    def a_lost_partner(self):
        path = self.article()
        aside = path.with_suffix(".away")
        path.rename(aside)
        time.sleep(self.random.random() * 0.08)
        aside.rename(path)

    def a_folder_moved_away(self):
        folder = self.random.choice([self.content / "ru", self.content, self.templates])
        aside = folder.with_name("away")
        folder.rename(aside)
        time.sleep(self.random.random() * 0.08)
        aside.rename(folder)
