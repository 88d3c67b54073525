// Small copies are made in the background: a picture that isn't there yet is asked for again, then its name is shown.
import { make } from './dom.js';

const PAUSES = [1000, 2000, 4000, 8000];

document.addEventListener('error', (event) => {
  const picture = event.target;
  if (!(picture instanceof HTMLImageElement) || !/\/api\/photos\//.test(picture.src)) return;
  const tried = Number(picture.dataset.tried ?? 0);
  if (tried < PAUSES.length) {
    picture.dataset.tried = tried + 1;
    const address = picture.src.split('#')[0];
    setTimeout(() => {
      picture.src = '';
      picture.src = address;
    }, PAUSES[tried]);
  } else {
    picture.replaceWith(make('span', { class: 'none' }, picture.dataset.name ?? 'No preview'));
  }
}, true);
