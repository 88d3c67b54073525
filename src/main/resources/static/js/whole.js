// The whole screen: the stage alone. Pictures turn there without leaving it; their page follows when one comes back.
import { action } from './actions.js';
import { make, memory, one, say } from './dom.js';

/** What goes on without leaving; all else is done on the page of the picture. */
const STAYS = new Set(['ArrowLeft', 'ArrowRight', ' ', 'Escape', 'z', 'c', 'C', 'd', 'm', 'Shift', 'Control', 'Meta', 'Tab', 'Enter']);

/** The picture that was turned to, where it isn't that of the page. */
let shown = null;

const page = () => one('.view')?.dataset.id;

function show(item, position) {
  if (one('#full').checked) one('#fit').click();
  const picture = make('img', { id: 'picture', src: item.src?.replace(/thumbnail$/, 'preview') ?? '/unshown.svg', alt: item.alt ?? '', 'data-name': item.name ?? '' });
  one('#picture').replaceWith(picture);
  Object.assign(one('#full').dataset, { original: `/api/photos/${item.id}/original`, type: item.type ?? '' });
  const download = one('a[data-do="download"]');
  if (download) download.href = `/api/photos/${item.id}/download`;
  one('#credit').textContent = item.credit ?? 'No credit known';
  const copy = one('[data-do="copy"]');
  if (copy) copy.dataset.credit = item.credit ?? '';
  one('#position').textContent = position;
  one('.stage .facts').textContent = item.credit ?? 'No credit known';
  say(`${position}: ${item.alt}`);
}

/** Turns on the whole screen; tells whether it is the whole screen. */
export function turnWhole(step) {
  if (!document.fullscreenElement) return false;
  const kept = memory.get('results');
  const at = kept?.items.findIndex((item) => item.id === (shown?.id ?? page())) ?? -1;
  const next = at < 0 ? null : kept.items[at + step];
  if (next) {
    shown = next;
    show(next, `${((kept.first ?? 0) + at + step + 1).toLocaleString('en')} of ${kept.total.toLocaleString('en')}`);
  }
  return true;
}

action('whole-screen', (event) => {
  if (event.type === 'keydown' && event.target.closest('button, summary, input')) return false;
  if (document.fullscreenElement) document.exitFullscreen();
  else one('.stage')?.requestFullscreen?.();
});

document.addEventListener('fullscreenchange', () => {
  if (!document.fullscreenElement && shown && shown.id !== page()) location.assign(shown.href);
});

// Before the table of keys hears it: it would act upon the picture of the page behind.
document.addEventListener('keydown', (event) => {
  if (!document.fullscreenElement || !shown || shown.id === page() || STAYS.has(event.key)) return;
  event.preventDefault();
  document.exitFullscreen();
}, true);
