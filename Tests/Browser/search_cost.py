"""What a reader's first search costs: the bytes that it moves, and the time from the last key to the results.

    python3 Tests/Browser/search_cost.py --public Public

Serves the built site on the loopback interface, compressed as `bilim publish` has it, and asks each query on a page
and in a browser context of its own, so that nothing is cached. Counted are the bodies of all that the search
loads, its own script included. Too many bytes fail; times are printed only, because they are the machine's: the
processor is slowed down four times, the files are at hand, and each key is followed by a pause. Where other programs
run as well, the best of some rounds tells more about the search than the rest.
"""
import argparse
import pathlib
import re
import statistics
import sys
import urllib.parse

from playwright.sync_api import expect, sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Tools"))
from parts import Folder  # noqa: E402
SLOWDOWN = 4
# Those that move most of all in Tests/SearchTests/Queries: sentences with words that no text has.
HARD = {
    "kk": ["такси айдаймын өзіме қалай төлеймін", "мектеп бітірген балам үйде отыр кім төлейді", "қай номерге звандаймын"],
    "ru": ["сижу с больной мамой кто за меня платит", "pflj;tyyjcnm", "переосвидетельствование инвалидности"],
}
QUERIES = {
    "kk": ["сақтандыру мәртебесін тексеру", "емханаларға", "emhanaga tirkelu", "берешекти толеу", "жұмысыз тіркелу",
           "студент жарнасы", "tv[fyf", "мүгедектік құжаттары", *HARD["kk"]],
    "ru": ["проверить статус", "прикрепиться к поликлинике", "dolg po vznosam", "инволидность документы", "студент",
           "скорая помощь без страховки", "ghbdbdrf", "кто платит за пенсионера", *HARD["ru"]],
}
MOST_BYTES = 20 * 1024
# The time from the last key to the first result, as a reader sees it: the list is there and painted.
WATCH = """([text, pause]) => new Promise(async (resolve) => {
  const field = document.querySelector('form[data-search] input');
  const list = document.querySelector('[data-search-hits]');
  let typed = 0;
  const type = (value) => {
    field.value = value;
    typed = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  for (let length = 1; length < text.length; length += 1) {
    type(text.slice(0, length));
    await new Promise((done) => setTimeout(done, pause));
  }
  list.textContent = '';
  const seen = new MutationObserver(() => {
    if (list.children.length === 0) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - typed)));
  });
  seen.observe(list, { childList: true });
  type(text);
})"""


def base_of(public):
    """The path that a built site was made for."""
    home = (public / "kk/index.html").read_text(encoding="utf-8")
    canonical = re.search(r'rel="canonical" href="([^"]+)"', home)[1]
    return urllib.parse.urlsplit(canonical).path.removesuffix("kk/")


def of_search(name):
    return name.startswith("assets/search")


def first_query(browser, site, origin, language, query):
    """The bytes of a first query that is typed in one go, and which files they are."""
    site.sent.clear()
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{origin}{language}/")
    page.locator("form[data-search] input").fill(query)
    expect(page.locator("[data-search-hits] a").first).to_be_visible(timeout=30_000)
    page.wait_for_load_state("networkidle")
    context.close()
    return {name: size for name, size in site.sent.items() if of_search(name)}


def times(browser, origin, language, queries):
    """Milliseconds from the last key to the results, the second time that a query is typed: from a warm cache."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{origin}{language}/")
    page.locator("form[data-search] input").focus()
    measured = []
    for query in queries:
        page.evaluate(WATCH, [query, 0])
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
        measured.append(page.evaluate(WATCH, [query, 60]))
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 1})
    context.close()
    return measured


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--public", type=pathlib.Path, default=ROOT / "Public")
    parser.add_argument("--bilim", help="not needed here; every suite accepts it")
    parser.add_argument("--artifacts", help="not needed here; every suite accepts it")
    parser.add_argument("--rounds", type=int, default=3, help="how often the time is measured")
    arguments = parser.parse_args()
    site = Folder(arguments.public, base_of(arguments.public))
    with site.served() as origin:
        sys.exit(not measure(site, origin, arguments.rounds))


def measure(site, origin, count):
    """Asks every query; says whether all stay within the bytes."""
    passed = failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for language, queries in QUERIES.items():
            moved = []
            for query in queries:
                files = first_query(browser, site, origin, language, query)
                moved.append(sum(files.values()))
                if moved[-1] <= MOST_BYTES:
                    passed += 1
                else:
                    failed += 1
                    print(f"FAILED  {language} {query}: {moved[-1]} bytes, at most {MOST_BYTES}: {files}")
            print(f"{language}: a first query moves {statistics.median(moved):.0f} bytes in the middle, "
                  f"{max(moved)} at most")
            rounds = [times(browser, origin, language, queries) for _ in range(count)]
            measured = sorted(time for round in rounds for time in round)
            best = sorted(map(min, zip(*rounds)))
            print(f"{language}: from the last key to the results, processor slowed {SLOWDOWN} times: median "
                  f"{statistics.median(measured):.0f} ms, p95 {measured[len(measured) * 95 // 100]:.0f} ms; the best of "
                  f"{count} rounds for each query: median {statistics.median(best):.0f} ms, "
                  f"most {best[-1]:.0f} ms")
        browser.close()
    print(f"{passed} passed, {failed} failed")
    return not failed


if __name__ == "__main__":
    main()
