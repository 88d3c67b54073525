// Pictures of a list that was kept may have been changed since: as they come near, they are told anew where they stand.
import { all, one } from './dom.js';

/** As many as an address has room for. */
const MOST = 40;

let waiting = [];

function told(picture, now) {
  const [link, fresh] = [one('a', picture), one('a', now)];
  picture.className = now.className;
  picture.dataset.status = now.dataset.status;
  if (fresh.dataset.credit) link.dataset.credit = fresh.dataset.credit;
  else delete link.dataset.credit;
  const [image, seen] = [one('img', link), one('img', fresh)];
  if (image && image.getAttribute('src') !== seen.getAttribute('src')) image.src = seen.getAttribute('src');
  if (image) image.alt = seen.alt;
  one('.tick input', picture).setAttribute('aria-label', one('.tick input', now).getAttribute('aria-label'));
  ['.mark', '.about'].forEach((css) => {
    if (one(css, picture).innerHTML !== one(css, now).innerHTML) one(css, picture).replaceWith(one(css, now));
  });
}

async function ask(pictures) {
  const address = new URLSearchParams(one('#grid')?.dataset.search);
  pictures.forEach((picture) => address.append('photo', picture.dataset.id));
  const answer = await fetch(`/tiles?${address}`).catch(() => null);
  if (!answer?.ok) return;
  const now = document.createElement('ul');
  now.innerHTML = await answer.text();
  pictures.forEach((picture) => {
    const fresh = one(`[data-id="${picture.dataset.id}"]`, now);
    if (fresh) told(picture, fresh);
  });
  document.dispatchEvent(new CustomEvent('picked'));
}

const near = new IntersectionObserver((entries) => {
  const come = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
  come.forEach((picture) => near.unobserve(picture));
  if (!waiting.length) setTimeout(() => { while (waiting.length) ask(waiting.splice(0, MOST)); }, 50);
  waiting.push(...come);
}, { rootMargin: '400px' });

/** Watches all pictures that the page shows now. */
export function refresh() {
  waiting = [];
  all('#grid .pic').forEach((picture) => near.observe(picture));
}

addEventListener('pageshow', (event) => { if (event.persisted) refresh(); });
