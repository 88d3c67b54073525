// The large picture: fit or full size, and the tabs beside it.
import { action } from './actions.js';
import { one, onArrival } from './dom.js';

/** What browsers show; for the rest the preview has to do. */
const SHOWN = /^image\/(jpeg|png|webp|gif|avif)$/;

document.addEventListener('change', (event) => {
  const { id, dataset } = event.target;
  if (id === 'full' && SHOWN.test(dataset.type) && one('img#picture')) one('#picture').src = dataset.original;
});

// What a picture is wanted for, asked anew as soon as it is chosen.
document.addEventListener('change', (event) => {
  if (event.target.form?.id === 'use') event.target.form.requestSubmit();
});

action('zoom', () => one(one('#full').checked ? '#fit' : '#full').click());
// Enlarged, the picture is pulled with the pointer.
document.addEventListener('pointerdown', (event) => {
  const frame = event.target.closest?.('.frame');
  if (!frame || event.target.closest('a') || frame.scrollWidth <= frame.clientWidth && frame.scrollHeight <= frame.clientHeight) return;
  event.preventDefault();
  frame.focus({ preventScroll: true });
  const from = { x: event.clientX + frame.scrollLeft, y: event.clientY + frame.scrollTop };
  const pull = (move) => frame.scrollTo(from.x - move.clientX, from.y - move.clientY);
  document.addEventListener('pointermove', pull);
  document.addEventListener('pointerup', () => document.removeEventListener('pointermove', pull), { once: true });
});

// On a phone the row of tabs is longer than the screen is wide: the one that is open stands in it.
onArrival(() => {
  const tab = one('.tabs [aria-current]');
  if (tab) tab.parentElement.scrollLeft += tab.getBoundingClientRect().left - tab.parentElement.getBoundingClientRect().left - 16;
});

// What is done to this picture, by key.
action('note', () => one('#note').focus());
action('withdraw-this', () => {
  one('.withdraw').open = true;
  one('#reason').focus();
});

action('tab', (event) => {
  const tab = one(`.tabs a:nth-child(${event.key})`);
  if (!tab) return false;
  tab.click();
});
