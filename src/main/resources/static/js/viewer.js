// The large picture: fit or full size, and the tabs beside it.
import { action } from './actions.js';
import { one } from './dom.js';

/** What browsers show; for the rest the preview has to do. */
const SHOWN = /^image\/(jpeg|png|webp|gif|avif)$/;

document.addEventListener('change', (event) => {
  const { id, dataset } = event.target;
  if (id === 'full' && SHOWN.test(dataset.type)) one('#picture').src = dataset.original;
});

// What a picture is wanted for, asked anew as soon as it is chosen.
document.addEventListener('change', (event) => {
  if (event.target.form?.id === 'use') event.target.form.requestSubmit();
});

action('zoom', () => one(one('#full').checked ? '#fit' : '#full').click());
action('tab', (event) => {
  const tab = one(`.tabs a:nth-child(${event.key})`);
  if (!tab) return false;
  tab.click();
});
