document.documentElement.dataset.shown = "yes"
