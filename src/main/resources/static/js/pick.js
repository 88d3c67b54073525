// Selecting pictures, and the bar that says what can be done with them.
import { action, copy } from './actions.js';
import { all, make, one, onArrival, say, token } from './dom.js';
import { current, neighbour } from './grid.js';

const STACK = 3;
const STATUSES = ['usable', 'conditional', 'blocked', 'unknown'];
const bar = () => one('#picked');
const tickOf = (picture) => one('.tick input', picture);
const ticked = () => all('#grid .tick input:checked').map((tick) => tick.closest('.pic'));
const number = (count) => count.toLocaleString('en');

/** All hits of the search, also those further down that aren't on the page yet. */
let everything = false;
let last = null;

function count() {
  if (!bar()) return;
  const pictures = ticked();
  const total = Number(bar().dataset.total);
  bar().hidden = pictures.length === 0;
  one('#picked-count').textContent = `${number(everything ? total : pictures.length)} selected`;
  one('#select-hits').hidden = everything || total <= pictures.length;
  one('#select-hits').firstChild.textContent = `All ${number(total)} `;
  one('.stack', bar()).replaceChildren(...pictures.slice(-STACK).map((picture) => make('img', { src: one('img', picture)?.src ?? '/unshown.svg', alt: '' })));
  one('.signs', bar()).replaceChildren(...(everything ? [] : STATUSES.map((status) => [status, pictures.filter((each) => each.dataset.status === status)])
    .filter(([, some]) => some.length)
    .map(([, some]) => make('span', {}, one('.mark .sign', some[0]).cloneNode(true), ` ${number(some.length)}`))));
}

function clear() {
  everything = false;
  all('#grid .tick input:checked').forEach((tick) => { tick.checked = false; });
  count();
}

function range(from, to) {
  const pictures = all('#grid .pic');
  const [a, b] = [pictures.indexOf(from), pictures.indexOf(to)].sort((x, y) => x - y);
  pictures.slice(Math.max(a, 0), b + 1).forEach((picture) => { tickOf(picture).checked = true; });
}

document.addEventListener('click', (event) => {
  const tick = event.target.closest?.('.tick input');
  if (!tick) return;
  const picture = tick.closest('.pic');
  if (event.shiftKey && last?.isConnected && tick.checked) range(last, picture);
  if (!tick.checked) everything = false;
  last = picture;
  one('a', picture).focus({ preventScroll: true });
  count();
});

action('select', () => {
  const picture = current()?.closest('.pic');
  if (!picture) return false;
  const tick = tickOf(picture);
  tick.checked = !tick.checked;
  if (!tick.checked) everything = false;
  last = picture;
  count();
  say(tick.checked ? `Selected, ${ticked().length} in all` : 'Not selected');
});
action('extend', (event) => {
  const from = current();
  const next = from && neighbour(from, event.key);
  if (!next) return false;
  range(from.closest('.pic'), next.closest('.pic'));
  next.focus();
  last = next.closest('.pic');
  count();
  say(`${ticked().length} selected`);
});
action('select-all', () => {
  const pictures = all('#grid .pic');
  if (!pictures.length) return false;
  if (ticked().length === pictures.length) everything = true;
  pictures.forEach((picture) => { tickOf(picture).checked = true; });
  if (pictures.length === Number(bar().dataset.total)) everything = false;
  count();
  say(one('#picked-count').textContent);
});
action('select-hits', () => {
  everything = true;
  all('#grid .pic').forEach((picture) => { tickOf(picture).checked = true; });
  count();
  say(one('#picked-count').textContent);
});
action('clear-picked', clear);
action('escape', () => {
  if (!ticked().length) return false;
  clear();
  say('Nothing is selected');
});

/** The pictures that an action is about: those selected, else the one with the focus. */
function chosen() {
  const pictures = ticked();
  return pictures.length ? pictures : [current()?.closest('.pic')].filter(Boolean);
}

action('copy-picked', () => {
  const credits = chosen().map((picture) => one('a', picture).dataset.credit).filter(Boolean);
  if (!credits.length) return false;
  copy([...new Set(credits)].join('\n'));
});

/** Fields that say which pictures are meant; on the page of one, that one. */
function meant() {
  if (!bar()) return all('.view[data-id]').map((view) => ['id', view.dataset.id]);
  const { query, sort } = bar().dataset;
  if (everything) return [['q', query], ['sort', sort]];
  return chosen().map((picture) => ['id', picture.dataset.id]);
}

document.addEventListener('submit', (event) => {
  if (event.target !== bar()) return;
  all('input.meant', bar()).forEach((input) => input.remove());
  bar().append(...meant().map(([name, value]) => make('input', { type: 'hidden', class: 'meant', name, value })));
  if (one('#sizes')?.open) {
    one('#sizes').open = false;
    say('The download is being made');
  }
});

/** A key does what the button of the bar does; the picture with the focus will do where none is selected. */
function press(id) {
  if (!bar() || !chosen().length) return false;
  one(id).click();
}

action('edit-picked', () => {
  if (!ticked().length && current()) {
    location.assign(`${current().getAttribute('href')}#edit`);
    return;
  }
  return press('#b-edit');
});
action('template-picked', () => press('#b-template'));
action('keywords-picked', () => press('#b-keywords'));
action('sheet', () => press('#b-sheet'));
action('withdraw', () => press('#b-withdraw'));
action('sizes', () => {
  if (!bar() || !chosen().length) return false;
  if (!ticked().length) {
    tickOf(current().closest('.pic')).checked = true;
    count();
  }
  one('#sizes').open = true;
  one('#sizes .menu button').focus();
});
action('csv', () => {
  const query = everything ? bar().dataset.query : `id:(${chosen().map((picture) => picture.dataset.id).join(' OR ')})`;
  location.assign(`/api/photos.csv?${new URLSearchParams({ q: query })}`);
});

// ---- lightboxes ----
function ask() {
  const name = make('input', { class: 'field', name: 'name', list: 'lightbox-names', maxlength: 80, required: '', autocomplete: 'off', 'aria-label': 'Lightbox', placeholder: 'Front page' });
  const wrong = make('p', { class: 'stop', role: 'alert' });
  const form = make('form', { class: 'card slim', method: 'dialog' }, make('h2', {}, 'Put into a lightbox'),
    make('p', { class: 'row' }, name, make('button', { class: 'btn main' }, 'Put in')), wrong,
    make('p', { class: 'say small' }, 'A new name makes a new one. All at the desk see it.'));
  const dialog = make('dialog', { class: 'overlay', 'aria-label': 'Lightbox' }, form);
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
  return { dialog, form, name, wrong };
}

async function put(name) {
  const body = new URLSearchParams([['name', name], ...meant()]);
  const headers = { 'HX-Request': 'true', 'X-XSRF-TOKEN': token() };
  const answer = await fetch('/lightboxes', { method: 'POST', body, headers }).catch(() => null);
  if (!answer) return { wrong: 'The desk can’t be reached. Try again in a moment.' };
  const said = await answer.text();
  return answer.ok ? { said } : { wrong: answer.status === 422 ? said : 'That didn’t work. Try again in a moment.' };
}

/** Where it is seen for a moment: in the bar, or on the button. */
function tell(words) {
  const label = one('#picked-count') ?? one('#to-lightbox span');
  const was = label.textContent;
  label.textContent = words;
  setTimeout(() => {
    if (bar()) count();
    else label.textContent = was;
  }, 2500);
}

action('lightbox', () => {
  if (!meant().length) return false;
  const back = document.activeElement;
  const { dialog, form, name, wrong } = ask();
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await put(name.value);
    if (answer.wrong) {
      wrong.textContent = answer.wrong;
      return;
    }
    dialog.close();
    say(answer.said);
    tell(answer.said);
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    back?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  name.focus();
});

onArrival((part) => {
  if (everything && part.matches('#grid > .pic')) tickOf(part).checked = true;
  if (!part.matches('#grid > .pic')) count();
});
document.addEventListener('picked', count);
