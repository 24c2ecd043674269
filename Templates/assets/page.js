// What a page does beyond plain HTML. Everything here is an addition: without it the page is whole.
(function () {
  "use strict";
  var root = document.documentElement;
  var all = function (selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); };

  // A folder has no default page on a disk: name it.
  if (location.protocol === "file:") {
    document.addEventListener("click", function (event) {
      var target = /** @type {Element} */ (event.target);
      var link = target.closest && target.closest("a[href]");
      if (link) nameFolderPage(link);
    }, true);
    all("form[action]").forEach(function (form) { form.action = withPageName(form.action); });
  }
  function withPageName(address) {
    return address.replace(/^(file:[^?#]*\/)(?=[?#]|$)/, "$1index.html");
  }
  function nameFolderPage(link) {
    var named = withPageName(link.href);
    if (named !== link.href) link.href = named;
  }

  // An answer in an article opens the questionnaire with that answer given; without a script it is a linked page.
  all("a[data-answer]").forEach(function (link) { link.href = link.dataset.answer; });

  // The language switch and the contents list follow the section being read.
  var headings = all(".prose h2[id], .prose h3[id]").filter(function (heading) {
    return !heading.closest(".footnotes");
  });
  var other = /** @type {HTMLAnchorElement} */ (document.getElementById("other-language"));
  var entries = all(".contents a");
  var section = "";
  function follow(id) {
    section = id;
    if (other && location.hash.indexOf("=") < 0) other.hash = id;
    var h2 = /** @type {Element} */ (id && document.getElementById(id));
    while (h2 && h2.tagName !== "H2") h2 = h2.previousElementSibling;
    entries.forEach(function (entry) {
      if (h2 && entry.hash === "#" + h2.id) entry.setAttribute("aria-current", "true");
      else entry.removeAttribute("aria-current");
    });
  }
  function followReading() {
    var reached = "";
    headings.forEach(function (heading) {
      if (heading.getBoundingClientRect().top < 130) reached = heading.id;
    });
    follow(reached);
  }
  var isWaiting = false;
  if (headings.length) addEventListener("scroll", function () {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(function () { isWaiting = false; followReading(); });
  }, { passive: true });
  addEventListener("hashchange", followHash);
  function followHash() {
    var id;
    // A fragment that is no encoded text names no heading.
    try { id = decodeURIComponent(location.hash.slice(1)); } catch (error) { return; }
    if (headings.some(function (heading) { return heading.id === id; })) follow(id);
  }
  followHash();
  // Answers and search words stand in the fragment as well, and go along.
  if (other) other.addEventListener("click", function () {
    if (location.hash.indexOf("=") > 0) other.hash = location.hash;
  });

  // Where the contents stand beside the text, they stand open.
  var contents = /** @type {HTMLDetailsElement} */ (document.querySelector(".contents"));
  if (contents && matchMedia("(min-width: 64em)").matches) contents.open = true;

  // The link behind each heading also copies the section's address.
  var prose = /** @type {HTMLElement} */ (document.querySelector(".prose[data-copied]"));
  all(".prose .copy-link").forEach(function (link) {
    link.setAttribute("aria-describedby", link.hash.slice(1));
    link.title = link.getAttribute("aria-label");
    if (navigator.clipboard) link.addEventListener("click", function () {
      navigator.clipboard.writeText(location.href.split(/[?#]/)[0] + link.hash).then(function () {
        link.textContent = "✓";
        link.dataset.done = "";
        announce(prose.dataset.copied);
        setTimeout(function () { link.textContent = "#"; delete link.dataset.done; }, 2000);
      }, function () { /* the link has led to the section all the same */ });
    });
  });

  // Who reports a mistake says in which section: nothing else of the address, which may hold answers.
  all(".report a").forEach(function (link) {
    var whole = link.href;
    link.addEventListener("click", function () {
      link.href = section ? whole.replace(/(%20\w+)?$/, "%23" + section + "$1") : whole;
    });
  });
  var live;
  function announce(text) {
    if (!live) {
      live = document.createElement("p");
      live.className = "visually-hidden";
      live.setAttribute("role", "status");
      document.body.append(live);
    }
    live.textContent = "";
    setTimeout(function () { live.textContent = text; }, 50);
  }

  // On paper a link inside the site says where it leads. Addresses are those of the published site.
  addEventListener("beforeprint", function () {
    var published = /** @type {HTMLLinkElement} */ (document.querySelector("link[rel=canonical]"));
    all(".prose a[href], [data-questionnaire] a[href], .result a[href]").forEach(function (link) {
      if (link.matches(".external, .term, .counterpart, [href^='#'], [href^='tel:'], [href^='mailto:']")) return;
      var url = new URL(link.getAttribute("href"), published ? published.href : location.href);
      link.dataset.address = url.host + url.pathname.replace(/index\.html$/, "") + url.hash;
    });
  });

  // Display settings: attributes of the root element, kept on this device only.
  var form = document.getElementById("settings");
  if (form) {
    var panel = /** @type {HTMLDetailsElement} */ (form.parentElement);
    var status = form.querySelector("[role=status]");
    all("#settings fieldset").forEach(function (group) {
      var name = group.querySelector("input").name;
      var value = root.getAttribute("data-" + name) || "";
      all("#settings input[name=" + name + "]").forEach(function (input) { input.checked = input.value === value; });
    });
    form.addEventListener("change", keep);
    form.addEventListener("reset", function () { setTimeout(keep); });
    panel.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && panel.open) { panel.open = false; panel.querySelector("summary").focus(); }
    });
    document.addEventListener("click", function (event) { if (!panel.contains(/** @type {Node} */ (event.target))) panel.open = false; });
    describeHiddenImages();
  }
  function keep() {
    var chosen = {};
    all("#settings fieldset").forEach(function (group) {
      var input = group.querySelector("input:checked");
      if (input.value) {
        chosen[input.name] = input.value;
        root.setAttribute("data-" + input.name, input.value);
      } else root.removeAttribute("data-" + input.name);
    });
    try {
      localStorage.setItem("display", JSON.stringify(chosen));
      status.textContent = form.dataset.saved;
    } catch (error) { status.textContent = ""; }
    describeHiddenImages();
  }

  // A hidden image leaves its description.
  function describeHiddenImages() {
    all(".image-text").forEach(function (text) { text.remove(); });
    if (root.getAttribute("data-images") !== "none") return;
    all("main img[alt]").forEach(function (image) {
      if (!image.alt) return;
      var text = document.createElement("span");
      text.className = "image-text";
      text.textContent = image.alt;
      image.after(text);
    });
  }
})();
