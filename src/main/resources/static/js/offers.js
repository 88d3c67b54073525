// What a field could say: values that the desk has used, and codes of the standard, offered while one types.
import { make, one, say } from './dom.js';

const PAUSE = 140;
const LISTS = /[;\n]/;
let list;
let field;
let timer;
let asked = 0;

const options = () => (list ? [...list.querySelectorAll('[role="option"]')] : []);
const chosen = () => list?.querySelector('[aria-selected="true"]');

function close() {
  clearTimeout(timer);
  asked++;
  list?.remove();
  list = null;
  field?.removeAttribute('aria-activedescendant');
  field?.setAttribute('aria-expanded', 'false');
}

function mark(option) {
  chosen()?.setAttribute('aria-selected', 'false');
  option?.setAttribute('aria-selected', 'true');
  option?.scrollIntoView({ block: 'nearest' });
  if (option) field.setAttribute('aria-activedescendant', option.id);
  else field.removeAttribute('aria-activedescendant');
}

/** The value that is being typed, and where it begins. */
function word() {
  const before = field.value.slice(0, field.selectionEnd);
  const start = field.dataset.several === undefined ? 0 : Math.max(...[';', '\n'].map((sign) => before.lastIndexOf(sign))) + 1;
  return { start: start + (before.slice(start).length - before.slice(start).trimStart().length), text: before.slice(start).trim() };
}

function take(option) {
  const { start } = word();
  const end = field.dataset.several === undefined ? field.value.length : field.selectionEnd;
  const rest = field.value.slice(end);
  const tail = field.dataset.several !== undefined && !LISTS.test(rest[0] ?? '') && !rest.trim() ? '; ' : '';
  field.setRangeText(option.dataset.value + tail, start, end, 'end');
  const touched = field;
  close();
  touched.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function offer() {
  const mine = ++asked;
  const { text } = word();
  if (!text) return close();
  const answer = await fetch(`/offers/values?${new URLSearchParams({ property: field.dataset.offers, text })}`).catch(() => null);
  if (mine !== asked || !answer?.ok || document.activeElement !== field) return;
  const holder = make('div', { class: 'ahead values' });
  holder.innerHTML = await answer.text();
  const count = holder.querySelectorAll('[role="option"]').length;
  list?.remove();
  list = count ? holder : null;
  field.setAttribute('aria-expanded', String(count > 0));
  if (!count) return;
  const place = field.getBoundingClientRect();
  holder.style.insetInlineStart = `${Math.min(place.left, innerWidth - 340) + scrollX}px`;
  holder.style.insetBlockStart = `${place.bottom + scrollY + 4}px`;
  document.body.append(holder);
  const listbox = one('[role="listbox"]', holder);
  field.setAttribute('aria-controls', listbox.id);
  say(`${count} suggestions`);
  holder.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const option = event.target.closest('[role="option"]');
    if (option) take(option);
  });
}

document.addEventListener('focusin', (event) => {
  if (!event.target.matches?.('[data-offers]')) return;
  field = event.target;
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
});
document.addEventListener('focusout', (event) => { if (event.target === field) close(); });
document.addEventListener('input', (event) => {
  if (event.target !== field || !event.isTrusted) return;
  clearTimeout(timer);
  timer = setTimeout(offer, PAUSE);
});
// Before the table of keys hears them.
document.addEventListener('keydown', (event) => {
  if (event.target !== field || !list || event.isComposing) return;
  const all = options();
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const at = all.indexOf(chosen()) + (event.key === 'ArrowDown' ? 1 : -1);
    mark(at < -1 ? all.at(-1) : all[at]);
  } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen() && !event.ctrlKey) take(chosen());
  else if (event.key === 'Escape') close();
  else return;
  if (event.key !== 'Tab') event.preventDefault();
}, true);
addEventListener('scroll', (event) => { if (list && !list.contains(event.target)) close(); }, true);
