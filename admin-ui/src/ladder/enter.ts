// Goes on to a launch's own page with the secret that no cookie holds.
document.querySelector("form")?.submit();
