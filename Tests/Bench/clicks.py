"""How long the questionnaire takes to answer a click, in Chromium at the width of a phone, in both languages.

    .venv/bin/python Tests/Bench/clicks.py [--public Public] [--readers 12] [--rates 1 4] [--slowest 5] [--unprepared]

Made-up readers answer every screen at random (the same readers each time), each in a fresh page, so that no code is
warm that would not be for a person. All times come from what the browser records; nothing is added to the page, whose
thread would spend time on it. Of each click on "continue" are taken, on the processor as it is and slowed down:

    processor  the processor time of the page's thread from the click's event until the next question, or the answer,
               stands in the document and its heading has the focus
    script     the same but for style and layout, which the focus asks for a moment before the drawing would
    clock      the processor's by the clock
    frame      by the clock, from the click's event until the browser has drawn it
    later      processor time of the longest piece of work that follows: the address, and what is added below
    ahead      processor time of the longest piece of work in idle moments before the click

With --unprepared the page has no idle moments, as if every reader clicked at once.
On a busy machine the clock says little, and the load is printed for that; processor time says much on any.
"""
import argparse
import functools
import http.server
import json
import os
import pathlib
import random
import statistics
import threading

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
PHONE = {"width": 360, "height": 740}
SUBMIT = ".questionnaire-form [type=submit]"
TIMES = ("processor", "script", "clock", "frame", "later", "ahead")
SETTLED = "() => !document.querySelector('.questionnaire-body[aria-busy]')"
# What the browser does for drawing, sooner or later: style and layout.
LAYOUT = ("UpdateLayoutTree", "Layout")
NEVER_IDLE = "window.requestIdleCallback = () => 0;"
# What can be filled in on the screen: the element's id or name, its type, and the question.
FIELDS = """() => [...document.querySelectorAll('.questionnaire-form input')].filter(
  input => !input.closest('[hidden]')).map(input => [input.id || input.name, input.type, input.name])"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def answer_at_random(page, choices):
    """Fills the screen; the list gets no tick, one or two."""
    ticks = [name for name, _, question in page.evaluate(FIELDS) if question == "list"]
    for name in choices.sample(ticks, min(len(ticks), choices.choice((0, 1, 1, 2)))):
        page.check(f"#{name}")
    offered = {}
    for name, kind, question in page.evaluate(FIELDS):
        if question != "list":
            offered.setdefault(question, []).append((name, kind))
    for question, fields in offered.items():
        name, kind = choices.choice(fields)
        if kind == "text":
            page.fill(f"input[name={question}][type=text]", str(choices.choice((2, 3, 17))))
        else:
            page.check(f"#{name}")


def clicks_of_reader(page, choices):
    """The screen answered by every click, from the first question to the result."""
    screens = []
    while page.locator(SUBMIT).count():
        answer_at_random(page, choices)
        screens.append("+".join(sorted({question for _, _, question in page.evaluate(FIELDS)})))
        page.click(SUBMIT)
        page.wait_for_function(SETTLED)
        if len(screens) > 40:
            raise SystemExit(f"the questions do not come to an end: {page.url}")
    return screens


def is_dispatch(event, kind):
    return event["name"] == "EventDispatch" and event["args"]["data"]["type"] == kind


def times_of(trace, screens):
    """For each click its times in milliseconds, from what the browser recorded."""
    events = sorted((event for event in trace if event.get("ph") == "X" and "tts" in event),
                    key=lambda event: event["ts"])
    submits = [event for event in events if is_dispatch(event, "submit")]
    clicks = [event for event in events if is_dispatch(event, "click") and any(
        event["ts"] <= submit["ts"] <= event["ts"] + event["dur"] for submit in submits)]
    if len(clicks) != len(screens):
        raise SystemExit(f"{len(clicks)} clicks recorded, {len(screens)} made")
    result, before = [], 0
    for click, following, screen in zip(clicks, clicks[1:] + [None], screens):
        end = click["ts"] + click["dur"]
        own = [event for event in events if (event["pid"], event["tid"]) == (click["pid"], click["tid"])]
        after = [event for event in own
                 if event["ts"] >= click["ts"] and (not following or event["ts"] < following["ts"])]
        # The heading gets the focus in the click itself or later; the click takes until its listeners have run.
        focus = next(event for event in after if is_dispatch(event, "focus"))
        last = max(click, focus, key=lambda event: event["ts"] + event["dur"])
        drawn = next(event for event in after if event["name"] == "Layerize" and event["ts"] >= end)
        later = [event["tdur"] for event in after if event["name"] == "TimerFire" and event["ts"] >= end]
        ahead = [event["tdur"] for event in own if event["name"] == "FireIdleCallback"
                 and before <= event["ts"] < click["ts"]]
        processor = last["tts"] + last["tdur"] - click["tts"]
        layout = sum(event["tdur"] for event in after if event["name"] in LAYOUT
                     and event["ts"] < last["ts"] + last["dur"])
        result.append({"after": screen, "processor": processor / 1000, "script": (processor - layout) / 1000,
                       "clock": (last["ts"] + last["dur"] - click["ts"]) / 1000,
                       "frame": (drawn["ts"] + drawn["dur"] - click["ts"]) / 1000,
                       "later": max(later, default=0) / 1000, "ahead": max(ahead, default=0) / 1000})
        before = click["ts"]
    result[-1]["after"] += ", then the result"
    return result


def reader_times(browser, address, rate, choices, is_prepared):
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    page.set_default_timeout(60_000)
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": rate})
    if not is_prepared:
        page.add_init_script(NEVER_IDLE)
    page.goto(address)
    browser.start_tracing(page=page, categories=["-*", "devtools.timeline"])
    screens = clicks_of_reader(page, choices)
    trace = json.loads(browser.stop_tracing())["traceEvents"]
    context.close()
    return times_of(trace, screens)


def show(language, rate, times, slowest):
    print(f"{language}, processor slowed {rate} times, milliseconds (load of the machine {os.getloadavg()[0]:.1f})")
    results = [time for time in times if time["after"].endswith("the result")]
    for title, some in (("question", [time for time in times if time not in results]), ("result", results)):
        for name in TIMES:
            values = sorted(time[name] for time in some)
            print(f"  {title:9} {name:10} p50 {statistics.median(values):6.1f}   "
                  f"p95 {values[int(len(values) * .95)]:6.1f}   max {values[-1]:6.1f}   of {len(values)}")
    for time in sorted(times, key=lambda time: -time["processor"])[:slowest]:
        print(f"    {time['processor']:.1f}: after {time['after']}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--public", type=pathlib.Path, default=ROOT / "Public")
    parser.add_argument("--readers", type=int, default=12, help="how many readers in each language")
    parser.add_argument("--rates", type=int, nargs="+", default=[1, 4], help="how many times the processor is slowed")
    parser.add_argument("--slowest", type=int, default=0, help="name so many of the slowest clicks")
    parser.add_argument("--unprepared", action="store_true", help="the readers leave no idle moment before a click")
    arguments = parser.parse_args()
    handler = functools.partial(Quiet, directory=str(arguments.public))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    site = f"http://127.0.0.1:{server.server_address[1]}"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for rate in arguments.rates:
            for language in ("kk", "ru"):
                times = [time for reader in range(arguments.readers) for time in reader_times(
                    browser, f"{site}/{language}/check-yourself/", rate, random.Random(f"reader {reader}"),
                    not arguments.unprepared)]
                show(language, rate, times, arguments.slowest)
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main()
