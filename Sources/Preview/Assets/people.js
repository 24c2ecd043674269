(() => {
  "use strict";
  const { token, words: text } = document.currentScript.dataset;
  const words = JSON.parse(text);
  const note = "bilim-kept";
  const element = (name, text) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    return made;
  };

  // The answers of the result that is shown stand in the address, as #v1&for=me&age=17&list=1; what is known of those
  // for whom a reader answers comes to them.
  const answers = () => {
    const found = {};
    for (const part of location.hash.replace(/^#/, "").split("&").slice(1)) {
      const at = part.indexOf("=");
      const name = part.slice(0, at);
      if (at < 1 || name === "list" || name === "want") continue;
      // What is no encoded text is no answer.
      try { found[name] = decodeURIComponent(part.slice(at + 1)); } catch { continue; }
    }
    const known = window.bilim.rules.known(found);
    delete known.for;
    return known;
  };
  const send = async (who, reason) => {
    const answer = await fetch("/_preview/people", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Bilim-Token": token },
      body: JSON.stringify({ who, reason, answers: answers() }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()).file;
  };
  const texts = (form, name, label) => {
    const group = element("fieldset");
    group.append(element("legend", label));
    const fields = {};
    for (const language of ["kk", "ru"]) {
      const line = element("label", words[language] + " ");
      const field = element("input");
      field.required = true;
      field.name = name + "-" + language;
      field.lang = language;
      field.maxLength = 300;
      line.append(field);
      group.append(line);
      fields[language] = field;
    }
    form.append(group);
    return () => ({ kk: fields.kk.value.trim(), ru: fields.ru.value.trim() });
  };
  const offer = () => {
    const box = element("details");
    box.className = "bilim-keep";
    box.append(element("summary", words.keep));
    const form = element("form");
    const who = texts(form, "who", words.who);
    const reason = texts(form, "reason", words.reason);
    const button = element("button", words.save);
    const status = element("p");
    status.setAttribute("role", "status");
    form.append(button, status);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      button.disabled = true;
      try {
        const file = await send(who(), reason());
        // The page may be shown anew at once, since the file has changed.
        sessionStorage.setItem(note, file);
        status.textContent = words.kept + " " + file;
        form.reset();
      } catch (error) {
        status.textContent = words.failed + " " + error.message;
      }
      button.disabled = false;
    });
    box.append(form);
    const kept = sessionStorage.getItem(note);
    if (kept) {
      sessionStorage.removeItem(note);
      box.open = true;
      status.textContent = words.kept + " " + kept;
    }
    return box;
  };

  const body = document.querySelector(".questionnaire-body");
  const look = () => {
    const page = document.querySelector(".questionnaire-body");
    if (!page || page.getAttribute("aria-busy") === "true") return;
    if (page.querySelector(".result") && !page.querySelector(".bilim-keep")) page.append(offer());
  };
  new MutationObserver(look).observe(body || document.body, {
    childList: true, subtree: true, attributes: true, attributeFilter: ["aria-busy"],
  });
  look();
})();
