// Small copies are made in the background: a picture that isn't there yet is asked for again, then its name is shown.
import { all, make, onArrival } from './dom.js';

const PAUSES = [1000, 2000, 4000, 8000];
const NOTHING = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

function late(picture) {
  const address = picture.dataset.address ?? picture.getAttribute('src');
  if (!address.startsWith('/api/photos/')) return;
  const tried = Number(picture.dataset.tried ?? 0);
  if (tried < PAUSES.length) {
    Object.assign(picture.dataset, { address, tried: tried + 1 });
    picture.src = NOTHING;
    setTimeout(() => { picture.src = address; }, PAUSES[tried]);
  } else {
    named(picture);
  }
}

/** Its place stays what it was to keys and styles. */
function named(picture) {
  picture.replaceWith(make('span', { class: 'none', ...(picture.id && { id: picture.id }) }, picture.dataset.name ?? 'No preview'));
}

document.addEventListener('error', (event) => {
  if (event.target instanceof HTMLImageElement) late(event.target);
}, true);
onArrival((part) => all('img[src="/unshown.svg"][data-name]', part).forEach(named));
// Some have failed before this module was there.
onArrival((part) => all('img', part).filter((picture) => picture.complete && picture.naturalWidth === 0).forEach(late));
