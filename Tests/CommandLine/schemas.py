#!/usr/bin/env python3
"""The JSON schemas for editors' programs: as the code makes them, named by the files, and true of the files."""

import json
import pathlib
import re
import shutil
import sys
import unittest

import jsonschema
import yaml

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))

from suite import ROOT, Site, bilim, run_suite, scratch  # noqa: E402

SCHEMA_LINE = re.compile(r"\A# yaml-language-server: \$schema=(\S+)\n")


class Words(yaml.SafeLoader):
    """Reads YAML as editors' programs do: a day is a text."""


Words.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}


def content_of(text):
    return yaml.load(text, Loader=Words)


def schema(path):
    found = json.loads(path.read_text("utf-8"))
    jsonschema.Draft7Validator.check_schema(found)
    return jsonschema.Draft7Validator(found)


class Schemas(unittest.TestCase):
    def files(self):
        return sorted((ROOT / "Content").rglob("*.yml")) + sorted((ROOT / "Templates/strings").glob("*.yml"))

    def test_the_schemas_are_those_of_the_code(self):
        with scratch() as folder:
            site = Site.real(folder)
            shutil.rmtree(site.content / "schemas")
            result = bilim("schemas", "--content", str(site.content), "--templates", str(site.templates))
            self.assertEqual(result.returncode, 0, result.text)
            made = {path.name: path.read_text("utf-8") for path in (site.content / "schemas").iterdir()}
        kept = {path.name: path.read_text("utf-8") for path in (ROOT / "Content/schemas").iterdir()}
        self.assertEqual(made, kept)

    def test_every_file_names_its_schema_and_conforms(self):
        self.assertGreater(len(self.files()), 6)
        for path in self.files():
            with self.subTest(str(path.relative_to(ROOT))):
                text = path.read_text("utf-8")
                self.assertRegex(text, SCHEMA_LINE)
                faults = schema((path.parent / SCHEMA_LINE.match(text)[1]).resolve()).iter_errors(content_of(text))
                self.assertEqual([f"{fault.json_path}: {fault.message}" for fault in faults], [])

    def test_the_front_matter_of_every_article_conforms(self):
        front_matter = schema(ROOT / "Content/schemas/front-matter.json")
        articles = [path for language in ("kk", "ru") for path in (ROOT / "Content" / language).rglob("*.md")]
        self.assertGreater(len(articles), 40)
        for path in articles:
            with self.subTest(str(path.relative_to(ROOT))):
                faults = front_matter.iter_errors(content_of(path.read_text("utf-8").split("---\n")[1]))
                self.assertEqual([f"{fault.json_path}: {fault.message}" for fault in faults], [])

    def test_a_mistake_is_seen_in_every_file(self):
        """A key that nobody knows does not conform: no schema lets everything through."""
        for path in self.files():
            with self.subTest(str(path.relative_to(ROOT))):
                text = path.read_text("utf-8")
                found = schema((path.parent / SCHEMA_LINE.match(text)[1]).resolve())
                self.assertFalse(found.is_valid({**content_of(text), "surprise": "x"}))


if __name__ == "__main__":
    run_suite()
