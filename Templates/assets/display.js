// The reader's display settings, before anything is shown. The only script that stands in the pages themselves.
(function (root) {
  root.className = "js";
  try {
    var settings = JSON.parse(localStorage.getItem("display") || "{}");
    for (var name in settings) root.setAttribute("data-" + name, settings[name]);
  } catch (error) {
    // Without a store there is nothing to set.
  }
})(document.documentElement);
