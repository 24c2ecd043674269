"""Reads content folders into the documents of the search, as JSON Lines.

A plain reader of Markdown that knows nothing of the site: what `bilim search` reads comes from the site
itself; this is for measuring the search alone, on any folder of articles.

    python3 Tests/Bench/search_documents.py Content > documents.jsonl
"""
import json
import pathlib
import re
import sys

import yaml

VALUES = {
    "independentMonthly": "4 250", "independentYearly": "51 000", "arrearsWindow": "12", "adultAge": "18",
    "childCareAge": "3", "noPensionContributionMonths": "3", "attachmentAnswer": "1", "categories": "15",
    "contactCentre": "1414", "localBudgetFrom": "2026",
}
HEADING = re.compile(r"^#{2,3}\s+(.*?)\s*\{#([a-z0-9-]+)\}\s*$")


def plain(text):
    text = re.sub(r"\{\{(\w+)\}\}", lambda match: VALUES.get(match[1], ""), text)
    text = re.sub(r"\{\{[^}]*\}\}", "", text)
    text = re.sub(r"\[\^[^\]]*\]:?", "", text)
    text = re.sub(r"\[!(\w+)\]", "", text)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"^\s*(>\s*)+", "", text, flags=re.M)
    text = re.sub(r"^\s*(?:[-*+]|\d+\.)\s+", "", text, flags=re.M)
    text = re.sub(r"^\s*\|?[-:| ]+\|?\s*$", "", text, flags=re.M)
    text = text.replace("|", " ")
    text = re.sub(r"[*_`]+", "", text)
    return re.sub(r"\s+", " ", text).strip()


def document(path, language):
    source = path.read_text(encoding="utf-8")
    _, front, body = source.split("---\n", 2)
    front = yaml.safe_load(front)
    if front.get("draft"):
        return None
    sections = [{"id": "", "heading": "", "text": ""}]
    for line in body.splitlines():
        if match := HEADING.match(line):
            sections.append({"id": match[2], "heading": plain(match[1]), "text": ""})
        else:
            sections[-1]["text"] += line + "\n"
    for section in sections:
        section["text"] = plain(section["text"])
    key = path.stem
    return {
        "language": language, "url": f"/{language}/" if key == "home" else f"/{language}/{key}/", "key": key,
        "title": plain(str(front["title"])), "description": plain(str(front.get("description", ""))),
        "searchTerms": [str(term) for term in front.get("searchTerms") or []], "sections": sections,
    }


def documents(folder):
    for language in ("kk", "ru"):
        for path in sorted((pathlib.Path(folder) / language).glob("*.md")):
            if (read := document(path, language)) is not None:
                yield read


if __name__ == "__main__":
    for folder in sys.argv[1:]:
        for read in documents(folder):
            print(json.dumps(read, ensure_ascii=False))
