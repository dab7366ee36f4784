// The site works without this file. With it, the errors of a form are where the keyboard is after a page came back.
document.addEventListener("DOMContentLoaded", () => document.querySelector("[data-focus]")?.focus());

// "n" and "p" go to the next and the one before, where a page has such links and nothing is being typed.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  const rel = { n: "next", p: "prev" }[event.key];
  if (rel) document.querySelector(`a[rel="${rel}"]`)?.click();
});
