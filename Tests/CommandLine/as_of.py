#!/usr/bin/env python3
"""The site as of a day, and the persons by whom the rules are tried: through the built program."""

import pathlib
import re
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from suite import ROOT, Site, bilim, digests, run_suite, scratch  # noqa: E402

ABSENT = re.compile(r"(\S+):(\d+):(\d+): error: \{\{(\w+)\}\} has no value on (\S+) \[absent-value\]")


class TheDay(unittest.TestCase):
    def test_a_figure_without_a_value_on_the_day_is_an_error_at_its_name(self):
        with scratch() as folder:
            site = Site.real(folder)
            result = site.run("build", "--as-of", "2027-01-01")
            self.assertEqual(result.returncode, 1, result.text)
            self.assertFalse(site.public.exists())
            found = ABSENT.findall(result.text)
            for file, line, column, name, day in found:
                self.assertEqual(day, "2027-01-01")
                text = pathlib.Path(file).read_text("utf-8").split("\n")[int(line) - 1]
                self.assertTrue(text[int(column) - 1:].startswith("{{" + name + "}}"), (file, line, column, text))
            files = {str(pathlib.Path(file).relative_to(site.content)) for file, *_ in found}
            used = {str(path.relative_to(site.content)) for language in ("kk", "ru")
                    for path in (site.content / language).rglob("*") if path.suffix in (".md", ".yml") and "{{independentMonthly}}" in path.read_text("utf-8")}
            self.assertGreater(len(used), 10)
            self.assertLessEqual(used, files)

    def test_nothing_else_is_said_of_a_text_that_waits_for_its_figure(self):
        with scratch() as folder:
            result = Site.real(folder).run("check", "--as-of", "2027-01-01")
            errors = [line for line in result.text.split("\n") if ": error: " in line]
            waiting = {line.split(": error")[0].rsplit(":", 1)[0] for line in errors
                       if line.endswith("[absent-value]")}
            others = [line for line in errors if not line.endswith("[absent-value]")
                      and line.split(": error")[0].rsplit(":", 1)[0] in waiting]
            self.assertEqual(others, [])

    def test_a_day_of_the_same_year_gives_the_same_site(self):
        with scratch() as folder:
            site = Site.real(folder)
            site.build()
            without = digests(site.public)
            site.build("--as-of", "2026-12-31")
            self.assertEqual(digests(site.public), without)

    def test_an_earlier_day_has_the_rules_of_that_day(self):
        with scratch() as folder:
            site = Site.real(folder)
            for path in [*site.content.rglob("*.md"), *site.content.rglob("questionnaire.yml")]:
                text = path.read_text("utf-8")
                path.write_text(re.sub(r"\{\{(independent|attachment|localBudget|noPension)\w+\}\}", "1", text), "utf-8")
            result = site.run("check", "--as-of", "2025-06-01")
            self.assertNotIn("[absent-value]", result.text)
            self.assertIn("[unknown-questionnaire-text]", result.text, "rows of 2026 are not among the rules of 2025")

    def test_a_day_before_the_first_rules_is_refused(self):
        for command in ("build", "check", "serve"):
            result = bilim(command, "--as-of", "2019-01-01", "--content", str(ROOT / "Content"))
            self.assertEqual(result.returncode, 1)
            self.assertEqual(
                result.text,
                "error: there are no rules for 2019-01-01 [no-rules-on-day]\n  hint: the first are of 2024-01-01\n")


class Persons(unittest.TestCase):
    def test_a_person_who_differs_stops_the_build(self):
        with scratch() as folder:
            site = Site.real(folder)
            people = site.content / "people.yml"
            text = people.read_text("utf-8")
            people.write_text(text.replace("grounds: [category11]", "grounds: [category12]"), "utf-8")
            line = text.split("\n").index("      grounds: [category11]")
            entry = max(number for number, one in enumerate(text.split("\n")[:line]) if one.startswith("  - who:"))
            result = site.run("build")
            self.assertEqual(result.returncode, 1)
            self.assertIn(f"{people}:{entry + 1}:5: error: ", result.text)
            self.assertIn(": grounds is category11, expected category12 [person-differs]", result.text)
            self.assertIn("  hint: by T2.11\n", result.text)

    def test_the_difference_between_two_days_names_persons_and_parts(self):
        result = bilim("rules", "diff", "2025-12-31", "2026-01-01", "--messages", "ru")
        self.assertEqual(result.returncode, 0, result.text)
        self.assertRegex(result.out, r"\n\d+ of \d+ persons of Content/people.yml get another outcome\n")
        self.assertRegex(
            result.out, r"\nContent/people.yml:\d+:5: Человек зарегистрирован в центре занятости как безработный\n"
                        r"  payer: state -> localExecutiveBody\n")

    def test_a_site_need_not_have_persons(self):
        with scratch() as folder:
            site = Site.real(folder)
            (site.content / "people.yml").unlink()
            site.build()
            result = bilim("rules", "diff", "2025-12-31", "2026-01-01", "--content", str(site.content))
            self.assertEqual(result.returncode, 0, result.text)
            self.assertNotIn("persons", result.out)


if __name__ == "__main__":
    run_suite()
