// The copy for offline use: kept and removed on its own page, and a sign on every page that is shown from it
// and may be older than the site.
(function () {
  "use strict";
  if (location.protocol === "file:" || !("serviceWorker" in navigator) || !window.caches) return;
  var workers = navigator.serviceWorker;
  var words = document.currentScript.dataset;
  var site = new URL(words.site, location.href).href;
  var ours = "bilim " + new URL(site).pathname + " ";
  var wasRefused = function () { try { return localStorage.getItem("offline") === "no"; } catch (error) { return false; } };
  var remember = function (answer) { try { localStorage.setItem("offline", answer); } catch (error) { /* asked again */ } };

  // A page that is open while a newer build takes over is loaded anew, so that it never mixes two.
  var hadWorker = !!workers.controller;
  workers.addEventListener("controllerchange", function () {
    if (hadWorker) location.reload();
    hadWorker = true;
  });

  workers.getRegistration(site).then(function (registration) {
    if (registration) watch(registration);
    manage(registration);
    var isInstalled = matchMedia("(display-mode: minimal-ui), (display-mode: standalone)").matches;
    if (isInstalled && !registration && !wasRefused()) keep();
  });
  addEventListener("appinstalled", function () { keep(); });

  function keep() { return workers.register(site + "service-worker.js", { scope: site, updateViaCache: "none" }); }

  // The sign
  function watch(registration) {
    if (!workers.controller) return;
    var check = function () {
      if (registration.waiting) return announceNewer(registration);
      registration.update().then(function () {
        if (registration.waiting) return announceNewer(registration);
        if (registration.installing) return;
        hideSign();
        if (workers.controller) workers.controller.postMessage("checked");
      }, announceOlder);
    };
    var follow = function () {
      var newer = registration.installing;
      if (newer) newer.addEventListener("statechange", function () {
        if (newer.state === "installed") announceNewer(registration);
      });
    };
    registration.addEventListener("updatefound", follow);
    follow();
    workers.addEventListener("message", function () { announceNewer(registration); });
    addEventListener("online", check);
    addEventListener("offline", announceOlder);
    // A newer build that was kept before this page was opened shows itself, or says that other pages are open.
    if (registration.waiting) registration.waiting.postMessage("opened");
    else check();
  }
  function announceNewer(registration) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = words.show;
    button.addEventListener("click", function () {
      if (registration.waiting) registration.waiting.postMessage("show");
    });
    showSign(words.newer, button);
  }
  function announceOlder() {
    caches.match(site + "offline-copy").then(function (note) {
      return note ? note.json() : null;
    }).then(function (note) {
      if (note) showSign(words.older.replace("{date}", dayOf(note.checked)));
    });
  }
  function dayOf(time) {
    var day = new Date(time);
    var two = function (number) { return (number < 10 ? "0" : "") + number; };
    return two(day.getDate()) + "." + two(day.getMonth() + 1) + "." + day.getFullYear();
  }
  var sign;
  function showSign(text, button) {
    var main = document.getElementById("main");
    if (!main) return;
    if (!sign) {
      sign = document.createElement("div");
      sign.className = "older";
      sign.setAttribute("role", "status");
      main.before(sign);
    }
    sign.hidden = false;
    var line = document.createElement("p");
    line.textContent = text;
    // A reader's voice notices what comes into a place that is there already.
    setTimeout(function () {
      sign.replaceChildren(line);
      if (button) sign.append(button);
    }, 50);
  }
  function hideSign() { if (sign) sign.hidden = true; }

  // The page on which the copy is kept and removed
  function manage(registration) {
    var panel = /** @type {HTMLElement} */ (document.querySelector("[data-offline]"));
    if (!panel) return;
    var button = function (name) {
      return /** @type {HTMLButtonElement} */ (panel.querySelector("[data-offline-" + name + "]"));
    };
    var status = panel.querySelector("[role=status]");
    var show = function (isKept, text) {
      button("keep").hidden = isKept;
      button("remove").hidden = !isKept;
      status.textContent = text;
    };
    panel.hidden = false;
    /** @type {HTMLElement} */ (panel.nextElementSibling).hidden = true;
    show(!!(registration && registration.active), registration && registration.active ? panel.dataset.kept : "");
    button("keep").addEventListener("click", function () {
      remember("yes");
      button("keep").disabled = true;
      status.textContent = panel.dataset.keeping;
      var progress = new BroadcastChannel(ours);
      progress.onmessage = function (event) {
        status.textContent = panel.dataset.keeping + " " + Math.floor(100 * event.data.kept / event.data.total) + " %";
      };
      keep().then(finished).then(function () { show(true, panel.dataset.kept); }, function () {
        show(false, panel.dataset.failed);
      }).then(function () {
        progress.close();
        button("keep").disabled = false;
        (button("remove").hidden ? button("keep") : button("remove")).focus();
      });
    });
    button("remove").addEventListener("click", function () {
      remember("no");
      removeCopy().then(function () {
        show(false, panel.dataset.removed);
        button("keep").focus();
      });
    });
  }
  function finished(registration) {
    if (registration.active) return registration;
    var worker = registration.installing || registration.waiting;
    return new Promise(function (resolve, reject) {
      worker.addEventListener("statechange", function () {
        if (worker.state === "activated") resolve(registration);
        if (worker.state === "redundant") reject(new Error("not kept"));
      });
    });
  }
  function removeCopy() {
    hadWorker = false;
    return workers.getRegistration(site).then(function (registration) {
      return registration && registration.unregister();
    }).then(function () { return caches.keys(); }).then(function (names) {
      return Promise.all(names.filter(function (name) { return name.indexOf(ours) === 0; }).map(function (name) {
        return caches.delete(name);
      }));
    });
  }
})();
