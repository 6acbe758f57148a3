// Comfort only: everything works without it. Keys: / search, g go to a day, j and k from entry to entry,
// [ and ] to the page before and after; others as a page marks them with data-key: what can be pressed is pressed, the
// rest is gone to, one after the other. The foot switches them off (WCAG 2.1.4).
const off = "keys-off";
const store = {
  get isOff() {
    try {
      return localStorage.getItem(off) !== null;
    } catch {
      return false;
    }
  },
  set isOff(value) {
    try {
      value ? localStorage.setItem(off, "1") : localStorage.removeItem(off);
    } catch {
      // A browser that keeps nothing: the keys stay as they are on this page.
    }
  },
};

const items = [...document.querySelectorAll("[data-item]")];
let at = -1;

function step(by) {
  at = Math.max(0, Math.min(items.length - 1, at + by));
  items[at]?.querySelector("a")?.focus();
}

let marked = -1;

function press(found) {
  marked = (marked + 1) % found.length;
  const next = found[marked];
  next.focus();
  if (next.matches("a, button, summary")) {
    next.click();
  }
}

const field = (key) => document.querySelector(`[aria-keyshortcuts="${key}"]`)?.focus();
const keys = {
  "/": () => field("/"),
  g: () => field("g"),
  j: () => step(1),
  k: () => step(-1),
  "[": () => document.querySelector("main a[rel=prev]")?.click(),
  "]": () => document.querySelector("main a[rel=next]")?.click(),
};

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
  const found = /^[a-z?]$/.test(event.key) ? document.querySelectorAll(`[data-key="${event.key}"]`) : [];
  const act = found.length > 0 ? () => press(found) : keys[event.key];
  if (!act || isTyping || store.isOff || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  event.preventDefault();
  act();
});

// A link to a field opens the form that is folded around it: to load the page anew would lose what was typed.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-field]");
  const input = link && document.getElementById(link.hash.slice(1));
  if (input) {
    event.preventDefault();
    input.closest("details")?.setAttribute("open", "");
    input.focus();
  }
});

const toggle = document.querySelector("[data-keys-switch]");
if (toggle) {
  const show = () => toggle.setAttribute("aria-pressed", String(!store.isOff));
  toggle.hidden = false;
  toggle.addEventListener("click", () => {
    store.isOff = !store.isOff;
    show();
  });
  show();
}
