"""Makes the documents of a large site out of a small one: for measuring how the search scales.

    python3 Tests/Bench/search_large_site.py documents.jsonl 5000 > large.jsonl

Sections are drawn at random from the small site; every fifth word is replaced by an invented one, drawn so
that few are frequent and most are rare, as in real texts. The same numbers give the same documents.
"""
import json
import random
import sys

ONSETS = "б в г д ж з к қ л м н п р с т ш б кр пр ст".split()
VOWELS = {"kk": "а ә е о ө ұ ү ы і".split(), "ru": "а е и о у ы я".split()}
CODAS = ["", "", "", "н", "р", "л", "с", "т", "м"]


def invented(language, count, dice):
    words = set()
    while len(words) < count:
        syllables = dice.choice((2, 2, 3, 3, 4))
        words.add("".join(dice.choice(ONSETS) + dice.choice(VOWELS[language]) + dice.choice(CODAS)
                          for _ in range(syllables)))
    return sorted(words)


def varied(text, words, dice):
    return " ".join(
        words[min(len(words) - 1, int(len(words) * dice.random() ** 4))] if dice.random() < 0.2 else word
        for word in text.split(" "))


def main():
    path, count = sys.argv[1], int(sys.argv[2])
    dice = random.Random(7)
    small = [json.loads(line) for line in open(path, encoding="utf-8")]
    by_key = {}
    for document in small:
        by_key.setdefault(document["key"], {})[document["language"]] = document
    pairs = [pair for _, pair in sorted(by_key.items()) if len(pair) == 2]
    vocabulary = {language: invented(language, 20_000, dice) for language in ("kk", "ru")}
    for words in vocabulary.values():
        dice.shuffle(words)
    for number in range(count):
        own = pairs[number] if number < len(pairs) else None
        drawn = [dice.choice(pairs) for _ in range(5)]
        for language in ("kk", "ru"):
            words = vocabulary[language]
            if own is not None:
                print(json.dumps(own[language], ensure_ascii=False))
                continue
            sections = [dict(pair[language]["sections"][min(at, len(pair[language]["sections"]) - 1)])
                        for at, pair in enumerate(drawn)]
            for at, section in enumerate(sections):
                section["id"] = "" if at == 0 else f"part-{at}"
                section["heading"] = varied(section["heading"], words, dice)
                section["text"] = varied(section["text"], words, dice)
            key = f"article-{number}"
            print(json.dumps({
                "language": language, "url": f"/{language}/{key}/", "key": key,
                "title": varied(drawn[0][language]["title"], words, dice),
                "description": varied(drawn[0][language]["description"], words, dice), "searchTerms": [],
                "sections": sections}, ensure_ascii=False))


if __name__ == "__main__":
    main()
