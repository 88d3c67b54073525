// Everything that a button or a key can do, by name. A button names its action: data-do="copy".
import { one, say } from './dom.js';

const actions = new Map();

/** Names an action; it returns false where there is nothing for it to do. */
export function action(name, run) {
  actions.set(name, run);
}

/** Does an action; tells whether there was anything to do. */
export function perform(name, event) {
  return actions.get(name)?.(event) !== false;
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-do]');
  if (button && button.type !== 'submit') perform(button.dataset.do, event);
});

/** Copies a text and says so, beside the button too. */
export async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    say('The browser doesn’t let this page copy. Select the text instead.');
    return;
  }
  say(`Copied: ${text}`);
  const label = button?.querySelector('span');
  if (label && !label.dataset.was) {
    label.dataset.was = label.textContent;
    label.textContent = 'Copied';
    setTimeout(() => {
      label.textContent = label.dataset.was;
      delete label.dataset.was;
    }, 1500);
  }
}

action('copy', () => {
  const button = one('[data-do="copy"]');
  if (!button?.dataset.credit) return false;
  copy(button.dataset.credit, button);
});

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

action('copy-html', () => {
  const button = one('[data-do="copy"]');
  if (!button?.dataset.credit) return false;
  copy(`<span class="credit">${escaped(button.dataset.credit)}</span>`, button);
});

// In the words of another house; the menu closes behind it.
document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-do="copy-as"]');
  if (!button) return;
  copy(button.dataset.line, button);
  setTimeout(() => button.closest('.nav-more')?.removeAttribute('open'), 1500);
});

action('theme', () => {
  const root = document.documentElement;
  const light = getComputedStyle(root).colorScheme.includes('light');
  root.dataset.theme = light ? 'dark' : 'light';
  try {
    localStorage.setItem('theme', root.dataset.theme);
  } catch {
    // It holds for this page.
  }
  say(light ? 'Dark' : 'Light');
});

action('download', () => {
  const link = one('a[data-do="download"]');
  if (!link) return false;
  link.click();
});
