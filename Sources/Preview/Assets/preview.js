(() => {
  "use strict";
  const script = document.currentScript;
  const version = script ? script.dataset.version : "";
  const place = "bilim-place";

  // Where the reader was before the page was shown anew. A page that goes before it has come back there
  // hands on the place it was given.
  let pending = null;
  const remember = (target) => {
    const open = [...document.querySelectorAll("details")].map((item) => item.open);
    const here = pending || { x: scrollX, y: scrollY, open };
    sessionStorage.setItem(place, JSON.stringify({ ...here, path: target }));
  };
  const restore = () => {
    const kept = sessionStorage.getItem(place);
    if (!kept) return;
    sessionStorage.removeItem(place);
    const { path, x, y, open } = JSON.parse(kept);
    if (path !== location.pathname) return;
    pending = { x, y, open };
    const items = document.querySelectorAll("details");
    // What was closed may be open now because something is wrong there.
    if (items.length === open.length) items.forEach((item, index) => { item.open ||= open[index]; });
    const go = () => {
      scrollTo({ left: x, top: y, behavior: "instant" });
      if (document.readyState === "complete") pending = null;
    };
    go();
    if (pending) addEventListener("load", go, { once: true });
  };
  if ("scrollRestoration" in history) history.scrollRestoration = "auto";
  restore();

  // An article may have changed its address: its open page goes along.
  const destination = ({ moves, base, languages }) => {
    let path = location.pathname;
    for (const [from, to] of moves) {
      for (const language of languages) {
        const address = (key) => base + language + "/" + (key === "home" ? "" : key + "/");
        if (path === address(from)) path = address(to);
      }
      if (path === "/_preview/" + from) path = "/_preview/" + to;
    }
    return path;
  };

  let overlay = null;
  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const hide = () => { if (overlay) overlay.remove(); overlay = null; };
  const copy = async (text, button, words) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = element("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    button.textContent = words.copied;
    setTimeout(() => { button.textContent = words.copy; }, 1500);
  };
  const show = (state) => {
    hide();
    const { words } = state;
    overlay = element("div");
    overlay.id = "bilim-overlay";
    overlay.lang = state.lang;
    const root = overlay.attachShadow({ mode: "open" });
    const style = element("link");
    style.rel = "stylesheet";
    style.href = "/_preview/preview.css";
    const box = element("section", "", "overlay");
    box.setAttribute("role", "alert");
    const head = element("header");
    head.append(element("h2", words.title));
    const closing = element("button", words.hide);
    closing.type = "button";
    closing.addEventListener("click", hide);
    head.append(closing);
    box.append(head);
    const list = element("ol");
    for (const item of state.diagnostics) {
      const entry = element("li", "", item.severity);
      entry.append(element("p", item.place, "place"));
      entry.append(element("p", item.message + " [" + item.id + "]", "message"));
      if (item.line !== null) entry.append(element("pre", item.line));
      if (item.hint !== null) entry.append(element("p", item.hint, "hint"));
      const button = element("button", words.copy);
      button.type = "button";
      button.addEventListener("click", () => copy(item.text, button, words));
      entry.append(button);
      list.append(entry);
    }
    box.append(list);
    root.append(style, box);
    document.documentElement.append(overlay);
  };

  const receive = async (event) => {
    const news = JSON.parse(event.data);
    const isEditorsPage = location.pathname.startsWith("/_preview/");
    if (news.isFaulty && !isEditorsPage) {
      const answer = await fetch("/_preview/state.json", { cache: "no-store" });
      const state = await answer.json();
      if (state.isFaulty) show(state);
      return;
    } else {
      hide();
    }
    const path = destination(news);
    if (path !== location.pathname) {
      remember(path);
      location.replace(path + location.search + location.hash);
    } else if ((isEditorsPage ? news.revision : news.version) !== version) {
      remember(path);
      location.reload();
    }
  };
  const events = new EventSource("/_preview/events");
  events.addEventListener("message", receive);
  // A page that leaves must not hold one of the few connections that a browser allows itself.
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
})();
