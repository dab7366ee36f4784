// The site works without this file. With it, the errors of a form are where the keyboard is after a page came back.
document.addEventListener("DOMContentLoaded", () => document.querySelector("[data-focus]")?.focus());
