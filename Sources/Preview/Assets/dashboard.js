(() => {
  "use strict";
  const words = document.querySelector("#filter-words");
  const state = document.querySelector("#filter-state");
  const count = document.querySelector("#filter-count");
  const kept = JSON.parse(sessionStorage.getItem("bilim-filter") || "{}");
  words.value = kept.words || "";
  if (kept.state) state.value = kept.state;
  const filter = () => {
    const wanted = words.value.trim().toLowerCase();
    let shown = 0;
    for (const row of document.querySelectorAll("tbody tr")) {
      const states = row.dataset.states.split(" ");
      row.hidden = !(row.textContent.toLowerCase().includes(wanted)
        && (state.value === "" || states.includes(state.value)));
      if (!row.hidden) shown += 1;
    }
    count.textContent = shown;
    sessionStorage.setItem("bilim-filter", JSON.stringify({ words: words.value, state: state.value }));
  };
  words.addEventListener("input", filter);
  state.addEventListener("change", filter);
  filter();
})();
