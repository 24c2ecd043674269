"""The search fields and the search page as a reader uses them, in real Chromium, from files on disk.

    python3 Tests/Browser/search_page.py --bilim .build/release/bilim --documents documents.jsonl
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

from playwright.sync_api import expect, sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
ASSETS = ROOT / "Templates" / "assets"

PAGE = """<!doctype html><html lang="kk"><meta charset="utf-8"><title>Беті</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:">
<main><p><a href="#x">Сілтеме</a></p><textarea></textarea>
<div><form role="search" data-search {page} action="{site}kk/search/">
<label>Іздеу <input type="search" name="q" autocomplete="off"></label><button>Іздеу</button></form>
<div data-search-panel hidden>
<p role="status" data-search-status data-found="Табылды: {{count}}" data-none="Табылмады." data-matched="Сөз: {{words}}"
  data-failed="Іздеу жүктелмеді"></p>
<ol data-search-hits></ol><button type="button" data-search-more hidden>Тағы</button>
<div data-search-other hidden><h2>Орыс тілінде</h2><ol data-search-other-hits></ol></div>
<div data-search-nothing hidden><ul></ul><p>1414</p></div></div></div></main>
<script src="{site}assets/search.js" defer data-engine="{site}assets/search-engine.js"
  data-root="{site}search/{kk}" data-other-root="{site}search/{partner}" data-site="{site}"></script></html>"""


def site(folder, arguments):
    search = folder / "search"
    search.mkdir()
    command = [arguments.bilim, "search-lab", "files", str(search)]
    if arguments.documents:
        command += ["--documents", arguments.documents]
    roots = {tag: names for tag, *names in (line.split("\t") for line in subprocess.run(
        command, check=True, capture_output=True, text=True).stdout.splitlines())}
    shutil.copytree(ASSETS, folder / "assets")
    for path, depth, mark in (("kk/index.html", "../", ""), ("kk/search/index.html", "../../", "data-search-page")):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(PAGE.format(site=depth, page=mark, kk=roots["kk"][0], partner=roots["ru"][1]), encoding="utf-8")


def loads_nothing_until_used(page, home, loaded):
    page.goto(home)
    page.wait_for_timeout(200)
    assert [name for name in loaded if "search-engine" in name or "/search/" in name] == [], loaded


def slash_focuses_the_field_but_not_from_a_text(page, home, loaded):
    page.goto(home)
    page.focus("textarea")
    page.keyboard.press("/")
    assert page.input_value("textarea") == "/"
    page.focus("a")
    page.keyboard.press("/")
    expect(page.locator("input")).to_be_focused()
    assert page.input_value("input") == ""


def results_come_while_typing_and_are_announced(page, home, loaded):
    page.goto(home)
    page.locator("input").press_sequentially("емханага тиркелу")
    expect(page.locator("[data-search-hits] a").first).to_contain_text("Емханаға")
    expect(page.locator("[role=status]")).to_contain_text("Табылды: ")
    assert page.locator("[data-search-hits] mark").count() > 0
    expect(page.locator("input")).to_be_focused()
    href = page.locator("[data-search-hits] a").first.get_attribute("href")
    assert href.startswith("../kk/attach/index.html"), href


def arrows_walk_through_the_results_and_escape_closes_them(page, home, loaded):
    page.goto(home)
    page.locator("input").press_sequentially("жарна")
    links = page.locator("[data-search-hits] a")
    expect(links.first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(links.nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator("input")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("[data-search-panel]")).to_be_hidden()


def enter_opens_the_search_page_with_the_query(page, home, loaded):
    page.goto(home)
    page.locator("input").fill("тіс 100% &")
    page.keyboard.press("Enter")
    page.wait_for_url("**/kk/search/index.html#q=*")
    assert page.input_value("input") == "тіс 100% &"
    expect(page.locator("[data-search-hits] a").first).to_be_visible()


def the_query_stands_in_the_fragment_of_the_search_page(page, home, loaded):
    search = home.replace("kk/index.html", "kk/search/index.html")
    page.goto(search)
    page.locator("input").press_sequentially("екпе")
    expect(page.locator("[data-search-hits] a").first).to_be_visible()
    assert urllib.parse.unquote(page.url).endswith("#q=екпе"), page.url
    page.goto(search + "#q=" + urllib.parse.quote("шетелдік"))
    expect(page.locator("input")).to_have_value("шетелдік")
    expect(page.locator("[data-search-hits] a").first).to_contain_text("Шетелдік")


def the_other_edition_helps_and_says_so(page, home, loaded):
    page.goto(home)
    page.locator("input").fill("задолженность погасить")
    expect(page.locator("[data-search-other] a").first).to_be_visible()
    expect(page.locator(".search-matched").first).to_contain_text("Сөз: ")
    assert page.locator("[data-search-hits] li").first.get_attribute("lang") is None
    assert page.locator("[data-search-other-hits] li").first.get_attribute("lang") == "ru"


def nothing_found_is_said(page, home, loaded):
    page.goto(home)
    page.locator("input").fill("qwzxqwzx")
    expect(page.locator("[data-search-nothing]")).to_be_visible()
    expect(page.locator("[role=status]")).to_have_text("Табылмады.")


def words_of_the_site_are_suggested_where_nothing_is_found(page, home, loaded):
    page.goto(home)
    page.locator("input").fill("шетелдкткр")
    expect(page.locator("[role=status]")).to_have_text(re.compile(r"^Табылмады\. .*шетел.*\?$"))
    word = page.locator("[data-search-nothing] button", has_text="шетелдік").last
    text = word.text_content()
    word.click()
    expect(page.locator("[data-search-hits] mark").first).to_contain_text("шетел")
    expect(page.locator("input")).to_have_value(text)
    expect(page.locator("[data-search-nothing]")).to_be_hidden()
    expect(page.locator("input")).to_be_focused()


def only_the_last_of_many_queries_is_shown(page, home, loaded):
    page.goto(home)
    page.evaluate("""() => {
      const field = document.querySelector('input');
      for (const query of ['жарна', 'тіс', 'емхана', 'екпе', 'шетелдік']) {
        field.value = query;
        field.dispatchEvent(new Event('input'));
      }
    }""")
    expect(page.locator("[data-search-hits] a").first).to_contain_text("Шетелдік")
    page.locator("input").fill("")
    expect(page.locator("[data-search-panel]")).to_be_hidden()


def more_results_come_when_asked_for(page, home, loaded):
    page.goto(home)
    page.locator("input").fill("жарна")
    links = page.locator("[data-search-hits] a")
    expect(links).to_have_count(6)
    expect(page.locator("[role=status]")).to_have_text("Табылды: 10")
    page.locator("[data-search-more]").click()
    expect(links).to_have_count(10)
    expect(links.nth(6)).to_be_focused()
    expect(page.locator("[data-search-more]")).to_be_hidden()


def typed_markup_stays_text(page, home, loaded):
    page.goto(home)
    page.locator("input").fill("<img src=x onerror=document.title='bad'> тіс")
    expect(page.locator("[data-search-hits] a").first).to_be_visible()
    assert page.title() == "Беті"
    assert page.locator("[data-search-panel] img").count() == 0


def the_results_close_when_the_reader_goes_on(page, home, loaded):
    page.goto(home)
    page.locator("input").fill("жарна")
    expect(page.locator("[data-search-hits] a").first).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator("[data-search-panel]")).to_be_visible()
    page.focus("textarea")
    expect(page.locator("[data-search-panel]")).to_be_hidden()
    page.focus("input")
    page.keyboard.press("ArrowDown")
    expect(page.locator("[data-search-hits] a").first).to_be_visible()


ODD = ["?!.,«»()[]{}\"'\\/—", "😀👩‍👩‍👧🇰🇿", "\u0001\u0007\u001b\u202e\u200b", "\ud800 щщщщ", "қ" * 10_000,
       "1" * 10_000, "а\u0301" * 5_000]


def odd_queries_do_no_harm(page, home, loaded):
    page.goto(home.replace("kk/index.html", "kk/search/index.html"))
    ask = """(query) => {
      const field = document.querySelector('input');
      field.value = query;
      field.dispatchEvent(new Event('input'));
    }"""
    for query in ODD:
        page.evaluate(ask, "жарна")
        expect(page.locator("[data-search-hits] a").first).to_be_visible()
        page.evaluate(ask, query)
        expect(page.locator("[role=status]")).to_have_text("Табылмады.")
        assert len(page.url) < 4_000, page.url[:200]
    for blank in ("", "   "):
        page.evaluate(ask, blank)
        expect(page.locator("[data-search-panel]")).to_be_hidden()
    page.evaluate(ask, "емхана " + "қор " * 2_500)
    expect(page.locator("[data-search-hits] a").first).to_be_visible()


CHECKS = [
    loads_nothing_until_used, slash_focuses_the_field_but_not_from_a_text,
    results_come_while_typing_and_are_announced, arrows_walk_through_the_results_and_escape_closes_them,
    enter_opens_the_search_page_with_the_query, the_query_stands_in_the_fragment_of_the_search_page,
    the_other_edition_helps_and_says_so, nothing_found_is_said,
    words_of_the_site_are_suggested_where_nothing_is_found, only_the_last_of_many_queries_is_shown,
    more_results_come_when_asked_for, typed_markup_stays_text, the_results_close_when_the_reader_goes_on,
    odd_queries_do_no_harm,
]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--public", help="not needed here; every suite accepts it")
    parser.add_argument("--artifacts", help="not needed here; every suite accepts it")
    parser.add_argument("--bilim", default=".build/release/bilim")
    parser.add_argument("--documents")
    arguments = parser.parse_args()
    failed = 0
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = pathlib.Path(name)
        site(folder, arguments)
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for check in CHECKS:
            page = browser.new_page()
            faults, loaded = [], []
            page.on("pageerror", lambda error: faults.append(str(error)))
            page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
            page.on("request", lambda request: loaded.append(request.url))
            try:
                check(page, (folder / "kk" / "index.html").as_uri(), loaded)
                assert not faults, faults
                print(f"ok      {check.__name__}")
            except AssertionError as error:
                failed += 1
                print(f"FAILED  {check.__name__}: {error}")
            page.close()
        browser.close()
    print(f"{len(CHECKS) - failed} passed, {failed} failed")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
