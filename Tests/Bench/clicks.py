"""How long the questionnaire takes to answer a click, in Chromium at the width of a phone, in both languages.

    .venv/bin/python Tests/Bench/clicks.py [--public Public] [--readers 12] [--rates 1 4] [--slowest 5]

Made-up readers answer every screen at random (the same readers each time), each in a fresh page, so that no code is
warm that would not be for a person. Of each click on "continue" are taken, on the processor as it is and slowed down:

    processor  the processor time from the click's event until the next question, or the answer, stands in the document
    clock      the same by the clock
    frame      by the clock, from the click's event until the browser has drawn it
    later      the processor time of what is added below once it has been drawn

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
TIMES = ("processor", "clock", "frame", "later")

# Tells when the screen that follows a click has been drawn. The last listener of the event to run.
LISTEN = """() => {
  window.frames = [];
  addEventListener('click', (event) => { window.clicked = performance.now(); }, true);
  addEventListener('submit', () => requestAnimationFrame(() => {
    const drawn = new MessageChannel();
    drawn.port1.onmessage = () => window.frames.push(performance.now() - window.clicked);
    drawn.port2.postMessage(null);
  }));
}"""
SETTLED = """count => window.frames.length > count && !document.querySelector('.questionnaire-body[aria-busy]')"""
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
        count = page.evaluate("frames.length")
        page.click(SUBMIT)
        page.wait_for_function(SETTLED, arg=count)
        if len(screens) > 40:
            raise SystemExit(f"the questions do not come to an end: {page.url}")
    return screens


def times_of(trace, frames, screens):
    """For each click its times in milliseconds, from what the browser recorded."""
    events = sorted((event for event in trace if event.get("ph") == "X"), key=lambda event: event["ts"])
    clicks = [event for event in events if event["name"] == "EventDispatch"
              and event["args"]["data"]["type"] == "click" and event["dur"] and any(
                  other["name"] == "EventDispatch" and other["args"]["data"]["type"] == "submit"
                  and event["ts"] <= other["ts"] <= event["ts"] + event["dur"] for other in events)]
    if not len(clicks) == len(frames) == len(screens):
        raise SystemExit(f"{len(clicks)} clicks recorded, {len(frames)} drawn, {len(screens)} made")
    result = []
    for click, frame, screen in zip(clicks, frames, screens):
        end = click["ts"] + click["dur"]
        timer = next((event for event in events if event["name"] == "TimerFire" and event["ts"] >= end
                      and event["tid"] == click["tid"] and event["pid"] == click["pid"]), None)
        result.append({"after": screen, "processor": click["tdur"] / 1000, "clock": click["dur"] / 1000,
                       "frame": frame, "later": timer["tdur"] / 1000 if timer else 0})
    result[-1]["after"] += ", then the result"
    return result


def reader_times(browser, address, rate, choices):
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    page.set_default_timeout(60_000)
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": rate})
    page.goto(address)
    page.evaluate(LISTEN)
    browser.start_tracing(page=page, categories=["-*", "devtools.timeline"])
    screens = clicks_of_reader(page, choices)
    trace = json.loads(browser.stop_tracing())["traceEvents"]
    times = times_of(trace, page.evaluate("frames"), screens)
    context.close()
    return times


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
                    browser, f"{site}/{language}/check-yourself/", rate, random.Random(f"reader {reader}"))]
                show(language, rate, times, arguments.slowest)
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main()
