// The search box, its suggestions, sorting, the filters and the range of dates.
import { action } from './actions.js';
import { toggleOverlay } from './keys.js';
import { all, make, memory, one, onArrival, say } from './dom.js';

const form = one('#find');
const box = one('#q');
const ahead = one('#ahead');
const go = (href) => { location.assign(href); };

action('keys', () => toggleOverlay());
action('search', () => box.select());
action('filters', () => {
  if (getComputedStyle(one('#filters')).display === 'none') location.hash = 'filters';
  one('#filters a[role="checkbox"]')?.focus();
});

// Addresses stay short: what is empty isn't sent.
form.addEventListener('formdata', (event) => {
  for (const [name, value] of [...event.formData]) if (!value) event.formData.delete(name);
});
form.addEventListener('submit', () => memory.set('arriving', true));
document.addEventListener('change', (event) => { if (event.target.id === 'sort') form.requestSubmit(); });

// ---- suggestions: a combobox with a list, the first one never chosen by itself ----
let asked = 0;
let timer;
const options = () => all('[role="option"]', ahead);
const chosen = () => one('[aria-selected="true"]', ahead);

box.setAttribute('role', 'combobox');
box.setAttribute('aria-controls', 'ahead');
box.setAttribute('aria-expanded', 'false');
box.setAttribute('aria-autocomplete', 'list');

function close() {
  ahead.hidden = true;
  box.setAttribute('aria-expanded', 'false');
  box.removeAttribute('aria-activedescendant');
}

function mark(option) {
  chosen()?.setAttribute('aria-selected', 'false');
  option?.setAttribute('aria-selected', 'true');
  if (option) box.setAttribute('aria-activedescendant', option.id);
  else box.removeAttribute('aria-activedescendant');
}

function tooLong() {
  ahead.replaceChildren(make('p', { class: 'stop pad' }, box.validationMessage));
  ahead.hidden = false;
  say(ahead.textContent);
}

/** Where the word being typed begins: spaces behind a quotation mark belong to it until the next one. */
const wordStart = (text) => text.replace(/"[^"]*"?/g, (quoted) => quoted.replaceAll(' ', '_')).lastIndexOf(' ') + 1;

/** Puts a field's name in the place of the word being typed. */
function choose(option) {
  if (option.dataset.href) {
    go(option.dataset.href);
    return;
  }
  const start = wordStart(box.value);
  box.value = box.value.slice(0, start) + (box.value[start] === '-' ? '-' : '') + option.dataset.insert;
  box.focus();
  offer();
}

async function offer() {
  const mine = ++asked;
  const word = box.value.slice(wordStart(box.value)).replace(/[-"]/g, '');
  if (!box.validity.valid) return tooLong();
  if (!word) return close();
  const answer = await fetch(`${box.dataset.offers}?${new URLSearchParams(new FormData(form))}`).catch(() => null);
  if (mine !== asked || !answer?.ok || document.activeElement !== box) return;
  ahead.innerHTML = await answer.text();
  const count = options().length;
  ahead.hidden = count === 0;
  box.setAttribute('aria-expanded', String(count > 0));
  if (count > 0) say(`${count} suggestions`);
}

box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(offer, 120);
});
box.addEventListener('blur', () => setTimeout(close, 150));
box.addEventListener('keydown', (event) => {
  const list = ahead.hidden ? [] : options();
  if (event.key === 'Backspace' && box.selectionEnd === 0) all('.chip .off', form).at(-1)?.click();
  if (event.key === 'Escape') {
    event.preventDefault();
    if (list.length) close(); else box.blur();
  } else if (list.length && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    const at = list.indexOf(chosen()) + (event.key === 'ArrowDown' ? 1 : -1);
    mark(at < -1 ? list.at(-1) : list[at]);
  } else if (event.key === 'Enter' && chosen()) {
    event.preventDefault();
    choose(chosen());
  } else if (event.key === 'ArrowDown' && one('#grid a')) {
    event.preventDefault();
    one('#grid a').focus();
  }
});
ahead.addEventListener('mousedown', (event) => {
  const option = event.target.closest('[role="option"]');
  if (!option) return;
  event.preventDefault();
  choose(option);
});

// ---- filters: links that look and act like boxes ----
document.addEventListener('keydown', (event) => {
  if (event.key === ' ' && event.target.matches('a[role="checkbox"]')) {
    event.preventDefault();
    event.target.click();
  }
});

const shelves = () => Object.fromEntries(all('.side details').map((shelf) => [shelf.id, shelf.open]));
document.addEventListener('toggle', (event) => {
  if (event.target.matches?.('.side details')) memory.set('shelves', { ...memory.get('shelves'), ...shelves() });
}, true);

let scrolled = 0;
let touched;
document.addEventListener('htmx:beforeSwap', () => {
  scrolled = one('#filters')?.scrollTop ?? 0;
  touched = one('a[id]', document.activeElement?.closest('.facet') ?? document.createElement('p'))?.id;
});
document.addEventListener('htmx:afterSettle', (event) => {
  if (one('#filters')) one('#filters').scrollTop = scrolled;
  if (event.detail.target?.id !== 'main') return;
  // What was pressed may be gone, as “not” is behind a value left out.
  if (touched && document.activeElement === document.body) document.getElementById(touched)?.focus();
  box.placeholder = one('#chips .chip') ? 'Add to the search' : 'Search captions, credits, people, places';
  say(one('#total')?.textContent ?? '');
});

// ---- dates: two sliders over the bars ----
function slider(bars, label, value) {
  return make('input', { type: 'range', min: 0, max: bars.length, value, 'aria-label': label });
}

function sliders(histo) {
  const bars = all('a', histo);
  const { unit } = histo.dataset;
  const inside = bars.map((bar, i) => (one('.in', bar) ? i : -1)).filter((i) => i >= 0);
  const from = slider(bars, `From ${unit}`, inside[0] ?? 0);
  const to = slider(bars, `To ${unit}`, (inside.at(-1) ?? bars.length - 1) + 1);
  const ends = () => [Number(from.value), Number(to.value)].sort((a, b) => a - b);
  const show = () => {
    const [a, b] = ends();
    from.setAttribute('aria-valuetext', one('title', bars[Math.min(a, bars.length - 1)]).textContent);
    to.setAttribute('aria-valuetext', one('title', bars[Math.max(b - 1, 0)]).textContent);
    bars.forEach((bar, i) => one('.bar', bar).classList.toggle('in', i >= a && i < b && (b - a < bars.length || Boolean(histo.dataset.chosen))));
  };
  const choose = () => {
    const [a, b] = ends();
    if (a === b) return;
    const address = new URL(location.href);
    address.searchParams.delete('after');
    address.searchParams.delete('date');
    if (b - a < bars.length) {
      const [first, last] = [bars[a].dataset.date, bars[b - 1].dataset.date];
      address.searchParams.set('date', first === last ? first : `${first}..${last}`);
    }
    go(address.pathname + address.search);
  };
  // By key one moves on bar by bar: the search waits until one has stopped, and gives the focus back.
  let byKey = false;
  let patience;
  histo.addEventListener('keydown', () => { byKey = true; });
  histo.addEventListener('pointerdown', () => { byKey = false; });
  show();
  histo.addEventListener('input', show);
  histo.addEventListener('change', (event) => {
    clearTimeout(patience);
    if (!byKey) return choose();
    memory.set('slider', event.target === to ? 1 : 0);
    patience = setTimeout(choose, 700);
  });
  histo.append(from, to);
  const moved = memory.get('slider');
  memory.set('slider', null);
  if (moved === null) return;
  [from, to][moved].focus();
  say(one('#total').textContent);
}

onArrival((part) => {
  const remembered = memory.get('shelves') ?? {};
  all('.side details', part).forEach((shelf) => { if (shelf.id in remembered) shelf.open = remembered[shelf.id]; });
  all('.histo', part).forEach(sliders);
});

// What stands in a page from the start isn't read out by itself.
if (one('#saved')) setTimeout(() => say(one('#saved').textContent), 300);
