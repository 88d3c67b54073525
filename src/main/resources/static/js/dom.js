// The few words that all modules share.
export const one = (css, within = document) => within.querySelector(css);
export const all = (css, within = document) => [...within.querySelectorAll(css)];

/** What changes asked for by script have to show. */
export const token = () => one('meta[name="csrf"]')?.content;

/** Tells screen readers, once and politely. */
export function say(text) {
  one('#said').textContent = text;
}

/** Runs for what is in the page now and for what htmx puts into it later. */
export function onArrival(run) {
  run(document.body);
  document.addEventListener('htmx:load', (event) => {
    if (event.detail.elt !== document.body) run(event.detail.elt);
  });
}

/** The places of earlier searches go first; the page works without any. */
function makeRoom(key, text) {
  try {
    Object.keys(sessionStorage).filter((each) => each.startsWith('place ')).forEach((each) => sessionStorage.removeItem(each));
    sessionStorage.setItem(key, text);
  } catch {
    // Storage is forbidden, or too small for this.
  }
}

/** What a browser session keeps; nothing where storage is full or forbidden. */
export const memory = {
  get(key) {
    try {
      return JSON.parse(sessionStorage.getItem(key));
    } catch {
      return null;
    }
  },
  set(key, value) {
    const text = JSON.stringify(value);
    try {
      sessionStorage.setItem(key, text);
    } catch {
      makeRoom(key, text);
    }
  },
};

/** Makes an element of a tag, with attributes and children. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
}
