// The few words that all modules share.
export const one = (css, within = document) => within.querySelector(css);
export const all = (css, within = document) => [...within.querySelectorAll(css)];

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
    try {
      sessionStorage.setItem(key, JSON.stringify(value));
    } catch {
      // The page works without it.
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
