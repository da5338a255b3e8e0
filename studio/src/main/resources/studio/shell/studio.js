// What htmx alone cannot do. Every page works without this file.
(() => {
  "use strict";

  // A form is sent once: what is pressed again while it is on its way does nothing.
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.method === "get" || form.hasAttribute("hx-post")) return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
  // Coming back to a page that was left, its forms can be sent again.
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent));

  // What changed on the page is told politely: <div data-told="3 cells left">.
  document.addEventListener("htmx:afterSwap", event => {
    const words = event.detail.target.querySelector?.("[data-told]")?.dataset.told ?? event.detail.target.dataset?.told;
    const told = document.getElementById("told");
    if (words && told) told.textContent = words;
  });

  // The error summary takes the focus, so that it is the first thing that is read.
  const errors = document.querySelector(".errors");
  if (errors) errors.focus();

  // A menu closes when one leaves it or presses Esc.
  const menu = document.querySelector("details.account");
  if (menu) {
    document.addEventListener("click", event => { if (!menu.contains(event.target)) menu.open = false; });
    menu.addEventListener("keydown", event => {
      if (event.key !== "Escape") return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }
})();
