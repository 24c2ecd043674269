#!/usr/bin/env python3
"""Every page of the built site in a real browser: accessible, whole without scripts, narrow enough for a
phone, light, silent, and at the same section after a change of language.

    Tests/Browser/pages.py [PUBLIC] [--artifacts FOLDER] [--only WORD]

Serves the folder on the loopback interface under the path that the site was built for, opens each page in
headless Chromium, prints a line per fault and ends with "N passed, N failed".
"""

import argparse
import asyncio
import functools
import http.server
import os
import pathlib
import re
import shutil
import sys
import threading
import urllib.parse
from dataclasses import dataclass, field

import brotli
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import async_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FIRST_VIEW_BYTES = 14 * 1024
LINKED_STEPS_BYTES = 24 * 1024
NARROW = {"width": 320, "height": 640}
WIDE = {"width": 1280, "height": 900}
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
REPORT_POLICY = "document.addEventListener('securitypolicyviolation', event => " \
    "console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))"
TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth;
  const scrolls = e => e.closest('.table-scroll, pre, .settings, .visually-hidden, .skip');
  const isOutside = box => box.width > 0 && (box.left < -1 || box.right > width + 1);
  const outside = [...document.querySelectorAll('body *')]
    .filter(e => e.checkVisibility() && isOutside(e.getBoundingClientRect()) && !scrolls(e))
    .slice(0, 3).map(e => e.outerHTML.slice(0, 80));
  return document.documentElement.scrollWidth > width ? outside.concat('scrolls sideways') : outside;
}"""


@dataclass
class Tally:
    """Counts checks and prints those that fail."""

    passed: int = 0
    failures: list = field(default_factory=list)

    def check(self, holds, name, detail=""):
        if holds:
            self.passed += 1
        else:
            line = f"{name}: {detail}" if detail else name
            self.failures.append(line)
            print(line, flush=True)


class Site:
    """The built folder: which pages it has, and where the server shows them."""

    def __init__(self, public):
        self.public = public
        home = (public / "kk/index.html").read_text(encoding="utf-8")
        canonical = re.search(r'rel="canonical" href="([^"]+)"', home).group(1)
        self.base = urllib.parse.urlsplit(canonical).path.removesuffix("kk/")
        self.texts = {str(path.relative_to(public)): path.read_text(encoding="utf-8")
                      for path in sorted(public.rglob("*.html"))}
        self.forwarding = [name for name, text in self.texts.items() if 'http-equiv="refresh"' in text]
        self.errors = [name for name in self.texts if name.endswith("404.html")]
        pages = [name for name in self.texts if name not in self.forwarding + self.errors]
        # The questionnaire's linked pages are all made by one template: a few of each kind stand for the rest.
        alike = [name for name in pages if re.search(r"check-yourself/(step|result)-", name)]
        left_out = set(alike) - set(alike[::40])
        self.pages = [name for name in pages if name not in left_out]
        self.articles = [name for name in self.pages if '<article class="article' in self.texts[name]]

    def address(self, name):
        return self.base + name.removesuffix("index.html")

    def most_varied(self, language):
        """The article that shows the most kinds of components."""
        kinds = ("block ", "<table", "footnote-ref", "cards", "arrows", "<ol>", "<h3", "external")
        return max((name for name in self.articles if name.startswith(language)),
                   key=lambda name: (sum(kind in self.texts[name] for kind in kinds), len(self.texts[name])))

    def ids(self, name):
        return re.findall(r'\sid="([^"]+)"', self.texts[name])


class Handler(http.server.SimpleHTTPRequestHandler):
    """A plain web server that knows the site's path and the error page of each language."""

    def __init__(self, *arguments, site, **settings):
        self.site = site
        super().__init__(*arguments, directory=str(site.public), **settings)

    def translate_path(self, path):
        if not path.startswith(self.site.base):
            return os.devnull + "/none"
        return super().translate_path("/" + path[len(self.site.base):])

    def send_error(self, code, message=None, explain=None):
        below = self.path[len(self.site.base):]
        language = below[:3] if below[:3] in ("kk/", "ru/") else ""
        body = (self.site.public / f"{language}404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *arguments):
        pass


@dataclass
class Browser:
    """The browser, the served site and the count, for the checks below."""

    chromium: object
    site: Site
    origin: str
    tally: Tally
    artifacts: pathlib.Path

    async def page(self, name, **settings):
        """A page in a context of its own that watches the console, the network and the policy."""
        context = await self.chromium.new_context(**{"viewport": NARROW, "reduced_motion": "reduce", **settings})
        await context.add_init_script(REPORT_POLICY)
        page = await context.new_page()
        page.faults = []
        page.on("console", lambda m: m.type in ("error", "warning") and page.faults.append(f"console: {m.text}"))
        page.on("pageerror", lambda error: page.faults.append(f"script: {error}"))
        page.on("request", lambda r: r.url.startswith((self.origin, "data:", "file:"))
                or page.faults.append(f"request off the site: {r.url}"))
        page.on("requestfailed", lambda r: "ABORTED" in r.failure or page.faults.append(f"not loaded: {r.url}"))
        await page.goto(name if name.startswith("file:") else self.origin + self.site.address(name))
        return page

    async def axe(self, page, name, state):
        results = await Axe().run(page, options=AXE)
        faults = [f"{v['id']} at {v['nodes'][0]['target']}" for v in results.response["violations"]]
        self.tally.check(not faults, f"{name}: accessible, {state}", "; ".join(faults))


async def still_text(page):
    """The text of a page apart from what scripts are for: one question at a time, keeping a copy."""
    await page.evaluate("document.querySelectorAll('[data-questionnaire], [data-offline]').forEach(e => { e.hidden = true })")
    return await page.locator("main").inner_text()


async def check_page(browser, name):
    """One page on a phone: accessible, not too wide at any text size, one h1, silent; then without scripts."""
    tally, site = browser.tally, browser.site
    page = await browser.page(name)
    await browser.axe(page, name, "light")
    tally.check(await page.locator("h1").count() == 1, f"{name}: one h1")
    wide = await page.evaluate(TOO_WIDE)
    tally.check(not wide, f"{name}: fits 320 pixels", " ".join(wide))
    await page.evaluate("Object.assign(document.documentElement.dataset, {size: 'largest', spacing: 'wide'})")
    wide = await page.evaluate(TOO_WIDE)
    tally.check(not wide, f"{name}: fits 320 pixels at the largest text", " ".join(wide))
    text = await still_text(page)
    tally.check(not page.faults, f"{name}: silent", "; ".join(page.faults))
    await page.context.close()

    plain = await browser.page(name, java_script_enabled=False)
    for host in await plain.locator("[data-questionnaire]").all():
        tally.check(await host.inner_text(), f"{name}: the questionnaire has something to read without scripts")
    same = await still_text(plain)
    missing = set(re.findall(r"\w+", text)) - set(re.findall(r"\w+", same))
    if not await plain.locator("[data-linked]").count():  # with scripts another page goes on from its steps
        tally.check(not missing, f"{name}: whole without scripts", f"only with scripts: {sorted(missing)[:5]}")
    tally.check(not await plain.locator(".settings").is_visible() if await plain.locator(".settings").count() else True,
                f"{name}: no dead control without scripts")
    await plain.context.close()

    ids = site.ids(name)
    twice = {identifier for identifier in ids if ids.count(identifier) > 1}
    tally.check(not twice, f"{name}: ids are unique", str(twice))


async def check_other_languages(browser, name):
    """The switch and each heading's counterpart lead to a real page and to a real section of it."""
    site = browser.site
    links = re.findall(r'<a[^>]*hreflang="(?:kk|ru)"[^>]*>', site.texts[name])
    targets = [re.search(r'href="([^"]+)"', link).group(1) for link in links]
    faults = []
    for target in targets:
        address, _, fragment = urllib.parse.urljoin(site.address(name), target).partition("#")
        file = address.removeprefix(site.base) + ("index.html" if address.endswith("/") else "")
        if file not in site.texts:
            faults.append(f"{target} leads nowhere")
        elif fragment and fragment not in site.ids(file):
            faults.append(f"{file} has no #{fragment}")
    browser.tally.check(links and not faults, f"{name}: the other language is there", "; ".join(faults) or "no link")


async def check_switch_keeps_section(browser, name):
    """After reading on, the main switch leads to the section being read, and lands there."""
    page = await browser.page(name, viewport=WIDE)
    headings = await page.locator(".prose > h2[id]").evaluate_all("list => list.map(h => h.id)")
    section = headings[len(headings) // 2]
    await page.evaluate("id => document.getElementById(id).scrollIntoView({behavior: 'instant'})", section)
    try:
        await page.wait_for_function(
            "id => document.getElementById('other-language').hash === '#' + id", arg=section, timeout=30_000)
        await page.click("#other-language")
        await page.wait_for_load_state()
        top = await page.evaluate("id => document.getElementById(id).getBoundingClientRect().top", section)
        there = page.url.endswith("#" + section) and f"/{name[:3]}" not in page.url and -5 <= top < WIDE["height"]
        browser.tally.check(there, f"{name}: the switch keeps the section", f"{page.url}, heading at {top:.0f}")
    except Exception as error:
        browser.tally.check(False, f"{name}: the switch keeps the section", f"#{section}: {error}")
    await page.context.close()


async def check_keyboard(browser, name):
    """The skip link comes first and works; every link can be reached, in order, and is seen when it is."""
    tally = browser.tally
    page = await browser.page(name, viewport=WIDE)
    await page.keyboard.press("Tab")
    skip = await page.evaluate("() => { const e = document.activeElement, b = e.getBoundingClientRect();"
                               " return e.className === 'skip' && b.top >= 0 && b.left >= 0 }")
    tally.check(skip, f"{name}: the skip link comes first and shows")
    await page.keyboard.press("Enter")
    tally.check(await page.evaluate("document.activeElement.id") == "main", f"{name}: the skip link leads to the text")

    await page.evaluate("document.activeElement.blur(); document.documentElement.scrollTop = 0; 0")
    await page.reload()
    expected = await page.evaluate("""() => {
      const isStop = radio => { const group = [...radio.form.elements].filter(e => e.name === radio.name);
        return radio === (group.find(e => e.checked) || group[0]) };
      return [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].filter(e =>
        !e.disabled && e.checkVisibility() && (e.type !== 'radio' || isStop(e))
        && !(e.closest('details:not([open])') && e.tagName !== 'SUMMARY')).length }""")
    reached, faults = 0, []
    for _ in range(expected + 5):
        await page.keyboard.press("Tab")
        state = await page.evaluate("""() => {
          const e = document.activeElement;
          if (e === document.body || e === document.documentElement) return null;
          const seen = e.matches('input') && e.parentElement.matches('label') ? e.parentElement : e;
          const style = getComputedStyle(e), box = seen.getBoundingClientRect();
          return {name: e.outerHTML.slice(0, 60), ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
            shown: box.width > 0 && box.bottom > 0 && box.top < innerHeight} }""")
        if state is None:
            break
        reached += 1
        if not (state["ring"] and state["shown"]):
            faults.append(state["name"])
    tally.check(reached == expected, f"{name}: the keyboard reaches everything", f"{reached} of {expected}")
    tally.check(not faults, f"{name}: focus is always seen", "; ".join(faults[:3]))
    await page.context.close()


async def check_appearance(browser, name):
    """Dark, strong contrast, forced colours and wide: accessible in each."""
    for state, settings in (("dark", {"color_scheme": "dark"}), ("wide", {"viewport": WIDE}),
                            ("strong contrast", {"contrast": "more"}), ("forced colours", {"forced_colors": "active"})):
        page = await browser.page(name, **settings)
        await browser.axe(page, name, state)
        await page.context.close()


async def check_settings(browser, name):
    """The display settings are accessible themselves, and last."""
    page = await browser.page(name)
    await page.click(".settings summary")
    for choice in ("size=large", "theme=dark", "contrast=more"):
        setting, value = choice.split("=")
        await page.check(f"#settings input[name={setting}][value={value}]", force=True)
    await page.evaluate("scrollTo(0, 0)")
    await browser.axe(page, name, "settings open, dark, strong contrast")
    await page.reload(wait_until="commit")
    await page.wait_for_selector("body", state="attached")
    kept = await page.evaluate("({...document.documentElement.dataset})")
    browser.tally.check(kept == {"size": "large", "theme": "dark", "contrast": "more"},
                        f"{name}: display settings last", str(kept))
    await page.context.close()


async def check_zoom(browser, name):
    """At 200 % and 400 % of an ordinary window: nothing is cut off, and what stays in view leaves room to read."""
    for percent in (200, 400):
        size = {"width": 1280 * 100 // percent, "height": 1024 * 100 // percent}
        page = await browser.page(name, viewport=size, device_scale_factor=percent / 100)
        wide = await page.evaluate(TOO_WIDE)
        browser.tally.check(not wide, f"{name}: whole at {percent} %", " ".join(wide))
        await page.evaluate("scrollTo({top: 600, behavior: 'instant'})")
        stays = await page.evaluate("""() => [...document.querySelectorAll('body *')]
          .filter(e => ['sticky', 'fixed'].includes(getComputedStyle(e).position) && e.checkVisibility())
          .map(e => e.getBoundingClientRect()).filter(b => b.bottom > 0 && b.top < innerHeight && b.width > innerWidth / 2)
          .reduce((sum, b) => sum + b.height, 0) / innerHeight""")
        browser.tally.check(stays <= 1 / 3, f"{name}: room to read at {percent} %", f"{stays:.0%} of the window stays")
        await page.evaluate("scrollTo({top: 0, behavior: 'instant'})")
        await browser.axe(page, name, f"{percent} %")
        await page.context.close()


async def check_motion(browser, name):
    """Nothing moves for readers who asked for stillness."""
    page = await browser.page(name, reduced_motion="reduce")
    moving = await page.evaluate("""() => [...document.querySelectorAll('*')].filter(e => {
      const style = getComputedStyle(e);
      return style.scrollBehavior === 'smooth' || parseFloat(style.transitionDuration) > 0
        || (style.animationName !== 'none' && parseFloat(style.animationDuration) > 0) })
      .map(e => e.tagName + '.' + e.className).slice(0, 3)""")
    browser.tally.check(not moving, f"{name}: still for who asks for it", " ".join(moving))
    await page.context.close()


async def check_section_links(browser, name):
    """The link behind a heading is a plain anchor; with a script, by keyboard too, it also copies the address."""
    tally = browser.tally
    plain = await browser.page(name, java_script_enabled=False)
    link = plain.locator(".prose .copy-link").first
    anchor = await link.get_attribute("href")
    await link.click()
    tally.check(plain.url.endswith(anchor), f"{name}: the section's link leads to it without scripts", plain.url)
    await plain.context.close()

    page = await browser.page(name, permissions=["clipboard-read", "clipboard-write"])
    await page.locator(".prose .copy-link").first.focus()
    await page.keyboard.press("Enter")
    said = await page.locator(".prose").first.get_attribute("data-copied")
    await page.get_by_role("status").filter(has_text=said).wait_for(state="attached")
    copied = await page.evaluate("navigator.clipboard.readText()")
    tally.check(copied == browser.origin + browser.site.address(name) + anchor, f"{name}: the section's link is copied", copied)
    tally.check(page.url.endswith(anchor), f"{name}: the section's link leads to it", page.url)
    await page.context.close()


async def check_settings_show_at_once(browser, name):
    """Chosen settings stand before anything is painted, on every page, and no picture is loaded into view."""
    page = await browser.page(name)
    await page.evaluate("localStorage.setItem('display', JSON.stringify("
                        "{size: 'largest', spacing: 'wide', contrast: 'more', images: 'none', theme: 'dark'}))")
    await page.context.add_init_script("""
      const observer = new MutationObserver(() => { if (document.body) {
        window.atBody = {...document.documentElement.dataset}; observer.disconnect() } });
      observer.observe(document, {childList: true, subtree: true});""")
    await page.reload()
    chosen = {"size": "largest", "spacing": "wide", "contrast": "more", "images": "none", "theme": "dark"}
    before = await page.evaluate("window.atBody")
    browser.tally.check(before == chosen, f"{name}: settings stand before the page does", str(before))
    size = await page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)")
    browser.tally.check(size > 26, f"{name}: the text is as large as chosen", f"{size} px")
    shown = await page.locator("main img, main svg").evaluate_all("list => list.filter(e => e.checkVisibility()).length")
    browser.tally.check(shown == 0, f"{name}: no pictures where none are wanted", f"{shown} shown")
    await page.context.close()


async def check_print(browser, name):
    """On paper: the text and where links lead, and nothing to click."""
    page = await browser.page(name, viewport=WIDE)
    await page.emulate_media(media="print")
    gone = ".languages, .search, .settings, .contents, .navigation, .neighbours, .counterpart, .copy-link"
    left = await page.locator(gone).evaluate_all("list => list.filter(e => e.checkVisibility()).map(e => e.className)")
    browser.tally.check(not left, f"{name}: nothing to click on paper", str(left))
    links = page.locator(".prose a.external")
    if await links.count():
        written = await links.first.evaluate("e => getComputedStyle(e, '::after').content")
        browser.tally.check("http" in written, f"{name}: links are written out on paper", written)
    await page.context.close()


async def check_from_disk(browser, name):
    """Opened from a folder: styled, silent, and links to folders find their page."""
    page = await browser.page((browser.site.public / name).as_uri())
    font = await page.evaluate("getComputedStyle(document.body).marginTop")
    browser.tally.check(font == "0px", f"{name}: styled from disk")
    for link in ("#other-language", ".brand"):
        await page.click(link)
        await page.wait_for_load_state()
        title = await page.locator("h1").count()
        browser.tally.check(page.url.endswith("index.html") and title == 1, f"{name}: {link} works from disk", page.url)
    browser.tally.check(not page.faults, f"{name}: silent from disk", "; ".join(page.faults))
    await page.context.close()


async def check_missing_page(browser, language):
    """An address that is not there answers 404 with a page in the language of the address."""
    page = await browser.page(f"{language}/index.html")
    page.faults.clear()
    answer = await page.goto(f"{browser.origin}{browser.site.base}{language}/no/such/page/")
    lang = await page.locator("html").get_attribute("lang")
    browser.tally.check(answer.status == 404 and lang == language, f"{language}: page not found", f"{answer.status} {lang}")
    await browser.axe(page, f"{language}/404.html", "light")
    faults = [fault for fault in page.faults if "status of 404" not in fault]
    browser.tally.check(not faults, f"{language}/404.html: silent at any depth", "; ".join(faults))
    await page.click(".brand")
    await page.wait_for_load_state()
    browser.tally.check(page.url == browser.origin + browser.site.address(f"{language}/index.html"),
                        f"{language}/404.html: leads home", page.url)
    await page.context.close()


async def check_forwarding(browser, name):
    page = await browser.page(name)
    await page.wait_for_selector(".site-header")
    browser.tally.check(not page.faults, f"{name}: forwards", "; ".join(page.faults))
    await page.context.close()


def kind_of(site, name):
    """The kind of a page, for the table of bytes."""
    if name in site.articles:
        return "article"
    kinds = {r"index\.html": "choice of language", r"../index\.html": "home page", r"../search/.*": "search",
             r"../check-yourself/index\.html": "questionnaire", r"../check-yourself/.*": "questionnaire, linked page",
             r"../offline/.*": "offline use", r"../booklet/.*": "booklet"}
    return next((kind for pattern, kind in kinds.items() if re.fullmatch(pattern, name)), "section")


async def check_bytes(browser):
    """HTML and style sheets of a first view, compressed as published by brotli, against the budget, with a table by kind of page."""
    site, kinds = browser.site, {}

    def packed(name, reference):
        content = (site.public / name).parent.joinpath(reference).resolve().read_bytes()
        return len(brotli.compress(content, mode=brotli.MODE_TEXT))

    for name in site.pages:
        text = site.texts[name]
        sheets = [re.search(r'href="([^"]+)"', link)[1] for link in re.findall(r'<link rel="stylesheet"[^>]*>', text)
                  if 'media="print"' not in link]
        page, css = packed(name, pathlib.Path(name).name), sum(packed(name, sheet) for sheet in sheets)
        scripts = sum(packed(name, source) for source in re.findall(r'<script defer src="([^"]+)"', text))
        kinds.setdefault(kind_of(site, name), []).append((page + css, page, css, scripts, name))
        # The booklet is all articles at once, for whoever wants them on paper.
        if kind_of(site, name) == "booklet":
            continue
        # A linked page is the whole questionnaire without a script, in place of hundreds of small ones.
        budget = LINKED_STEPS_BYTES if "linked page" in kind_of(site, name) else FIRST_VIEW_BYTES
        browser.tally.check(page + css <= budget, f"{name}: first view", f"{page + css} bytes compressed")
    print(f"bytes compressed, the largest of each kind of page (a first view may have {FIRST_VIEW_BYTES}):")
    print(f"{'kind':28}{'pages':>6}{'HTML':>8}{'CSS':>7}{'first view':>12}{'scripts after':>15}  page")
    for kind, rows in sorted(kinds.items(), key=lambda item: max(item[1]), reverse=True):
        total, page, css, scripts, name = max(rows)
        print(f"{kind:28}{len(rows):6}{page:8}{css:7}{total:12}{scripts:15}  {name}")


async def take_pictures(browser, name):
    for state, settings in (("phone", {}), ("phone-dark", {"color_scheme": "dark"}), ("wide", {"viewport": WIDE})):
        page = await browser.page(name, **settings)
        file = name.removesuffix("index.html").strip("/").replace("/", "-") or "languages"
        await page.screenshot(path=browser.artifacts / f"{file}-{state}.png", full_page=True)
        await page.context.close()


def jobs(browser):
    """Every check by name, in the order they are started."""
    site = browser.site
    key = {f"{language}/{page}" for language in ("kk", "ru") for page in
           ("index.html", "search/index.html", "check-yourself/index.html", "offline/index.html")} & set(site.pages)
    key |= {"index.html"} | {site.most_varied(language) for language in ("kk", "ru")}
    for name in site.pages:
        yield check_page, name
    for name in site.pages:
        if "<main" in site.texts[name]:
            yield check_other_languages, name
    for name in site.articles:
        if site.texts[name].count("<h2 id=") > 2 and "with-contents" in site.texts[name]:
            yield check_switch_keeps_section, name
    for name in sorted(key | {name for name in site.pages if kind_of(site, name) == "booklet"}):
        yield check_appearance, name
    for name in sorted(key):
        yield take_pictures, name
        if "site-header" in site.texts[name]:
            yield check_keyboard, name
            yield check_settings, name
            yield check_zoom, name
            yield check_motion, name
            yield check_settings_show_at_once, name
            yield check_from_disk, name
    for name in sorted(key & set(site.articles)):
        yield check_print, name
        if 'class="copy-link"' in site.texts[name]:
            yield check_section_links, name
    for language in ("kk", "ru"):
        yield check_missing_page, language
    for name in site.forwarding[:4]:
        yield check_forwarding, name


async def run(options, tally):
    site = Site(options.public.resolve())
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, site=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    options.artifacts.mkdir(parents=True, exist_ok=True)
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        browser = Browser(chromium, site, f"http://127.0.0.1:{server.server_port}", tally, options.artifacts)
        waiting = [job for job in jobs(browser) if options.only in f"{job[0].__name__} {job[1]}"]
        waiting.reverse()

        async def work():
            while waiting:
                check, name = waiting.pop()
                try:
                    await check(browser, name)
                except Exception as error:
                    tally.check(False, f"{name}: {check.__name__}", str(error).splitlines()[0])

        await asyncio.gather(*(work() for _ in range(options.workers)))
        await check_bytes(browser)
        await chromium.close()
    server.shutdown()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", nargs="?", type=pathlib.Path, metavar="PUBLIC")
    options.add_argument("--public", type=pathlib.Path, default=ROOT / "Public")
    options.add_argument("--bilim", type=pathlib.Path, help="not needed here; every suite accepts it")
    options.add_argument("--artifacts", type=pathlib.Path, default=ROOT / ".artifacts/pages")
    options.add_argument("--only", default="", metavar="WORD", help="checks or pages with this word in their name")
    options.add_argument("--workers", type=int, default=2)
    chosen = options.parse_args()
    chosen.public = chosen.folder or chosen.public
    tally = Tally()
    asyncio.run(run(chosen, tally))
    print(f"{tally.passed} passed, {len(tally.failures)} failed")
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
