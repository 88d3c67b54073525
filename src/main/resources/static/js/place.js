// Where one is in a search: kept for the way back, and for the neighbours of a picture.
import { action } from './actions.js';
import { all, make, memory, one, onArrival } from './dom.js';
import { refresh } from './fresh.js';
import { turnWhole } from './whole.js';

const NEIGHBOURS = 6;

// ---- on the results: keep the list and the place ----
function tile(picture) {
  const link = one('a', picture);
  const image = one('img', picture);
  return { id: picture.dataset.id, href: link.getAttribute('href'), src: image?.getAttribute('src'), alt: image?.alt, type: picture.dataset.type, credit: link.dataset.credit };
}

/** More of the list than this is more than a session's storage takes. */
const MOST = 1500;

function list(grid, from) {
  // In a document that isn't shown: copies of pictures are not loaded there.
  const copy = document.implementation.createHTMLDocument().importNode(grid, true);
  all('.pic', copy).slice(0, from).forEach((picture) => picture.remove());
  return copy.innerHTML;
}

addEventListener('pagehide', () => {
  const grid = one('#grid');
  if (!grid) return;
  const id = document.activeElement?.closest('.pic')?.dataset.id;
  const items = all('.pic', grid).map(tile);
  const at = items.findIndex((item) => item.id === id);
  const from = items.length > MOST ? Math.max(0, (at < 0 ? items.length : at) - MOST / 2) : 0;
  memory.set('results', { at: location.search, search: grid.dataset.search ?? '', total: Number(grid.dataset.total), first: from, items: items.slice(from) });
  const offset = at < 0 ? 0 : one(`[data-id="${id}"]`, grid).getBoundingClientRect().top;
  const picked = all('.tick input:checked', grid).map((tick) => tick.closest('.pic').dataset.id);
  memory.set(`place ${location.search}`, { html: list(grid, from), top: scrollY, id, offset, picked });
});

const wayBack = performance.getEntriesByType('navigation')[0]?.type === 'back_forward';

/** The picture whose page led here by its link to the results. */
const turnedFrom = memory.get('from');
memory.set('from', null);

/** Where the list was left: by the browser's way back, or by the page's own. */
function left() {
  const grid = one('#grid');
  if (!grid) return null;
  if (wayBack) return memory.get(`place ${location.search}`);
  const kept = memory.get('results');
  return turnedFrom && kept?.search === (grid.dataset.search ?? '') ? memory.get(`place ${kept.at}`) : null;
}

const place = left();

/** Where the picture was on the screen, whatever has grown or shrunk above it; of those turned to since, the last one. */
function stand() {
  const turned = !wayBack && turnedFrom !== place.id && one(`#grid [data-id="${turnedFrom}"]`);
  if (turned) {
    turned.scrollIntoView({ block: 'center' });
    one('a', turned).focus({ preventScroll: true });
    return;
  }
  const picture = place.id && one(`#grid [data-id="${place.id}"]`);
  scrollTo(0, picture ? scrollY + picture.getBoundingClientRect().top - place.offset : place.top);
  one('a', picture || document.createElement('p'))?.focus({ preventScroll: true });
}

if (place) {
  one('#grid').innerHTML = place.html;
  place.picked?.forEach((id) => {
    const tick = one(`#grid [data-id="${id}"] .tick input`);
    if (tick) tick.checked = true;
  });
  window.addEventListener('load', () => {
    window.htmx.process(one('#grid'));
    document.dispatchEvent(new CustomEvent('htmx:load', { detail: { elt: one('#grid') } }));
    document.dispatchEvent(new CustomEvent('picked'));
    stand();
    refresh();
  });
}

// ---- on a picture: the way back, and its neighbours ----
document.addEventListener('click', (event) => {
  if (event.target.closest?.('#results')) memory.set('from', one('.view').dataset.id);
});

/** A picture that nobody may look at any more isn't asked for by lists that were kept before. */
function withhold(id, lock) {
  Object.keys(sessionStorage).filter((key) => key === 'results' || key.startsWith('place ')).forEach((key) => {
    sessionStorage.setItem(key, sessionStorage.getItem(key).replaceAll(`/api/photos/${id}/thumbnail`, lock));
  });
}

const picture = one('#picture')?.getAttribute('src');
if (picture?.startsWith('/withheld')) withhold(one('.view').dataset.id, picture);

function neighbours() {
  const kept = memory.get('results');
  const view = one('.view');
  // Only neighbours of the search that this page leads back to.
  if (!kept || one('#results').getAttribute('href') !== `/${kept.search}`) return;
  const at = kept.items.findIndex((item) => item.id === view.dataset.id);
  if (at < 0) return;
  const count = (number) => number.toLocaleString('en');
  one('#position').textContent = `${count((kept.first ?? 0) + at + 1)} of ${count(kept.total)}`;
  [['#prev', kept.items[at - 1]], ['#next', kept.items[at + 1]]].forEach(([css, item]) => {
    if (!item) return;
    one(css).href = item.href;
    one(css).hidden = false;
  });
  const strip = one('#strip');
  const first = Math.max(0, Math.min(at - NEIGHBOURS, kept.items.length - 2 * NEIGHBOURS - 1));
  kept.items.slice(first, first + 2 * NEIGHBOURS + 1).forEach((item) => {
    const link = make('a', { href: item.href, 'aria-label': `Picture ${(kept.first ?? 0) + kept.items.indexOf(item) + 1}` },
      make('img', { src: item.src ?? '/unshown.svg', alt: '', height: 64, decoding: 'async' }));
    if (item.id === view.dataset.id) link.setAttribute('aria-current', 'true');
    strip.append(link);
  });
  strip.hidden = false;
}

onArrival(() => { if (one('.view') && one('#strip').hidden) neighbours(); });

action('turn', (event) => {
  if (turnWhole(event.key === 'ArrowLeft' ? -1 : 1)) return true;
  const link = one(event.key === 'ArrowLeft' ? '#prev' : '#next');
  if (!link?.href || event.target.closest('.frame')?.scrollWidth > event.target.closest('.frame')?.clientWidth) return false;
  link.click();
});
action('results', () => one('#results').click());
