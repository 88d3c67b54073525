// Where one is in a search: kept for the way back, and for the neighbours of a picture.
import { action } from './actions.js';
import { all, make, memory, one, onArrival } from './dom.js';

const NEIGHBOURS = 6;

// ---- on the results: keep the list and the place ----
function tile(picture) {
  return { id: picture.dataset.id, href: one('a', picture).getAttribute('href') };
}

addEventListener('pagehide', () => {
  const grid = one('#grid');
  if (!grid) return;
  memory.set('results', { search: grid.dataset.search ?? '', total: Number(grid.dataset.total), items: all('.pic', grid).map(tile) });
  memory.set(`place ${location.search}`, { html: grid.innerHTML, top: scrollY, id: document.activeElement?.closest('.pic')?.dataset.id });
});

const wayBack = performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
const place = wayBack && one('#grid') && memory.get(`place ${location.search}`);
if (place) {
  one('#grid').innerHTML = place.html;
  window.addEventListener('load', () => {
    window.htmx.process(one('#grid'));
    document.dispatchEvent(new CustomEvent('htmx:load', { detail: { elt: one('#grid') } }));
    scrollTo(0, place.top);
    one(`#grid [data-id="${place.id}"] a`)?.focus({ preventScroll: true });
  });
}

// ---- on a picture: its neighbours ----
function neighbours() {
  const kept = memory.get('results');
  const view = one('.view');
  // Only neighbours of the search that this page leads back to.
  if (!kept || one('#results').getAttribute('href') !== `/${kept.search}`) return;
  const at = kept.items.findIndex((item) => item.id === view.dataset.id);
  if (at < 0) return;
  const count = (number) => number.toLocaleString('en');
  one('#position').textContent = `${count(at + 1)} of ${count(kept.total)}`;
  [['#prev', kept.items[at - 1]], ['#next', kept.items[at + 1]]].forEach(([css, item]) => {
    if (!item) return;
    one(css).href = item.href;
    one(css).hidden = false;
  });
  const strip = one('#strip');
  const first = Math.max(0, Math.min(at - NEIGHBOURS, kept.items.length - 2 * NEIGHBOURS - 1));
  kept.items.slice(first, first + 2 * NEIGHBOURS + 1).forEach((item) => {
    const link = make('a', { href: item.href, 'aria-label': `Picture ${kept.items.indexOf(item) + 1}` },
      make('img', { src: `/api/photos/${item.id}/thumbnail`, alt: '', height: 64, decoding: 'async' }));
    if (item.id === view.dataset.id) link.setAttribute('aria-current', 'true');
    strip.append(link);
  });
  strip.hidden = false;
}

onArrival(() => { if (one('.view') && one('#strip').hidden) neighbours(); });

action('turn', (event) => {
  const link = one(event.key === 'ArrowLeft' ? '#prev' : '#next');
  if (!link?.href || event.target.closest('.frame')?.scrollWidth > event.target.closest('.frame')?.clientWidth) return false;
  link.click();
});
action('results', () => one('#results').click());
