// What HTML and htmx alone cannot do. Every page works without this file.
"use strict";
{
const told = document.getElementById("told");

/** Tells something politely to who cannot see it change. */
const tell = words => { if (told && words) told.textContent = words; };

// A form is sent once: what is pressed again while it is on its way does nothing.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method !== "post" || form.closest("[data-hx-post]")) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  delete form.dataset.changed;
  setTimeout(() => delete form.dataset.sent, 4000); // a file that was asked for leaves the page where it is
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent));

// Words that were typed into <form data-guard> are not lost by a slip: the browser asks before it leaves.
document.addEventListener("input", event => {
  const form = event.target.form;
  if (form && "guard" in form.dataset) form.dataset.changed = "yes";
});
addEventListener("beforeunload", event => { if (document.querySelector("form[data-changed]")) event.preventDefault(); });

// What changed on the page is told: <div data-told="3 cells left">.
document.addEventListener("htmx:afterSwap", event => {
  const place = event.detail.elt;
  tell((place.matches?.("[data-told]") ? place : place.querySelector?.("[data-told]"))?.dataset.told);
});

// When the focus goes away with the piece that was replaced, what came in its place takes it: Tab goes on from there.
let held = "";
document.addEventListener("htmx:beforeSwap", event => {
  const place = event.detail.target;
  held = place.id && place.contains(document.activeElement) ? place.id : "";
});
document.addEventListener("htmx:afterSettle", () => {
  const place = held && document.activeElement === document.body ? document.getElementById(held) : null;
  held = "";
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
});

// The summary of refusals takes the focus: it is the first thing to read.
document.querySelector(".errors")?.focus();

// <a data-drawer href="…">, and each link in the cells of a <table data-drawer>: the page behind it opens beside the work.
// Esc closes it, and the link has the focus again; when something was changed there (data-changed), the page is shown anew.
const beside = document.getElementById("beside");
let opener = null;
document.addEventListener("click", async event => {
  const link = event.target.closest?.("a[data-drawer], table[data-drawer] td a");
  if (!link || !beside || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  opener = link;
  const work = document.getElementById("beside-work");
  work.replaceChildren();
  document.getElementById("beside-page").href = link.href;
  await htmx.ajax("GET", link.href, { target: work, select: ".drawer", swap: "innerHTML" });
  if (!work.firstElementChild) return location.assign(link.href);
  beside.setAttribute("aria-labelledby", work.querySelector("h1, h2")?.id ?? "");
  if (!beside.open) beside.showModal();
});
beside?.addEventListener("close", () => beside.querySelector("[data-changed]") ? location.reload() : opener?.focus());
beside?.addEventListener("click", event => { if (event.target === beside) beside.close(); });

// <button data-print hidden>: shown where a script can print.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// <button data-copy="id of a field" data-copied="Copied" hidden>: shown where a script can copy.
for (const button of navigator.clipboard ? document.querySelectorAll("[data-copy]") : []) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    await navigator.clipboard.writeText(field.value);
    button.textContent = button.dataset.copied;
    tell(button.dataset.copied);
  });
}

// The menu closes when one leaves it or presses Esc.
const menu = document.querySelector("details.account");
document.addEventListener("click", event => { if (menu && !menu.contains(event.target)) menu.open = false; });
menu?.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

// <label class="drop"> takes what is dropped on any part of it.
for (const kind of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, event => {
    const place = event.target.closest?.(".drop");
    if (!place) return;
    event.preventDefault();
    place.classList.toggle("over", kind === "dragover");
    if (kind !== "drop") return;
    const input = place.querySelector("input[type=file]");
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

// <input type="file" data-most="…" data-much="…" data-empty="…">: what the studio would not take is said before it is sent.
document.addEventListener("change", event => {
  const { most, much, empty } = event.target.dataset;
  if (!most) return;
  const files = [...event.target.files];
  event.target.toggleAttribute("data-chosen", files.length > 0);
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  event.target.setCustomValidity(bytes > Number(most) ? much : files.some(file => file.size === 0) ? empty : "");
  event.target.reportValidity();
});

// <table data-grid>: one stop for the Tab key; arrows, Home and End go from cell to cell; row and column of the cell are lit.
const entry = cell => cell?.querySelector("a, button");
const step = (cell, down, right) => {
  const rows = [...cell.closest("table").querySelectorAll("tbody tr")];
  for (let row = rows.indexOf(cell.parentElement) + down, column = cell.cellIndex + right; ; row += down, column += right) {
    const next = rows[row]?.cells[column];
    if (!rows[row] || column < 0 || column >= cell.parentElement.cells.length) return null;
    if (entry(next)) return next;
  }
};
const edge = (cell, end) => [...cell.parentElement.cells].filter(entry).at(end ? -1 : 0);
const light = (table, cell) => {
  table.querySelector("col.here")?.classList.remove("here");
  table.querySelectorAll("col")[cell?.cellIndex]?.classList.add("here");
};
const grid = table => {
  const entries = [...table.querySelectorAll("tbody td")].map(entry).filter(Boolean);
  entries.forEach((each, index) => { each.tabIndex = index ? -1 : 0; });
  table.addEventListener("focusin", event => {
    const cell = event.target.closest("td");
    if (!cell) return;
    table.querySelectorAll("td [tabindex='0']").forEach(each => { each.tabIndex = -1; });
    event.target.tabIndex = 0;
    light(table, cell);
  });
  table.addEventListener("pointerover", event => light(table, event.target.closest("td")));
  table.addEventListener("keydown", event => {
    const cell = event.target.closest("td");
    const way = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[event.key];
    if (!cell || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = way ? step(cell, ...way) : event.key === "Home" ? edge(cell, false) : event.key === "End" ? edge(cell, true) : null;
    if (!next) return;
    event.preventDefault();
    entry(next).focus();
  });
};

// <section data-live="/fr/…" data-hx-get="…" data-hx-trigger="changed">: what the server sends becomes an event of the section.
const live = place => {
  const line = new EventSource(place.dataset.live);
  for (const name of (place.dataset.events ?? "changed").split(" ")) line.addEventListener(name, () => htmx.trigger(place, name));
};

const ready = root => {
  root.querySelectorAll("table[data-grid]:not([data-ready])").forEach(table => { table.dataset.ready = "yes"; grid(table); });
  root.querySelectorAll("[data-live]:not([data-ready])").forEach(place => { place.dataset.ready = "yes"; live(place); });
};
ready(document);
document.addEventListener("htmx:afterSettle", () => ready(document));

// <form data-draft>: what was filled in stays in this tab, with the key that makes it count once, until a page says
// data-draft-done. A lost connection loses nothing, and what is sent again is not counted again.
const draft = document.querySelector("form[data-draft]");
const drafted = "draft " + (draft ? new URL(draft.action).pathname.slice(3) : "");
if (draft) {
  const kept = new URLSearchParams(sessionStorage.getItem(drafted) ?? "");
  for (const [name, value] of kept) {
    const field = draft.elements[name];
    // What a browser filled in where nothing belongs does not come back.
    if (!field || field.closest?.(".trap")) continue;
    if (field instanceof RadioNodeList) field.value = value;
    else if (name === "key" || !field.value) field.value = value;
  }
  draft.addEventListener("input", () => sessionStorage.setItem(drafted, new URLSearchParams(new FormData(draft))));
}
if (document.querySelector("[data-draft-done]")) {
  Object.keys(sessionStorage).filter(name => name.startsWith("draft ")).forEach(name => sessionStorage.removeItem(name));
}
}
