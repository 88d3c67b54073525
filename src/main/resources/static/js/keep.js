// Saving a search, and where the letters after “g” lead.
import { action } from './actions.js';
import { one } from './dom.js';

action('save-search', () => {
  const keep = one('#keep');
  if (!keep) return false;
  keep.open = true;
  one('#keep-name').focus();
});
// Before the table of keys hears it, which would clear the selection.
document.addEventListener('keydown', (event) => {
  const keep = event.target.closest?.('details.keep, details.up');
  if (event.key !== 'Escape' || !keep?.open) return;
  event.preventDefault();
  keep.open = false;
  one('summary', keep).focus();
}, true);

const places = { 'go-search': '/', 'go-upload': '/upload', 'go-searches': '/searches', 'go-lightboxes': '/lightboxes', 'go-news': '/since', 'go-credits': '/credits', 'go-me': '/me', 'go-templates': '/templates', 'go-codes': '/codes', 'go-batches': '/batches', 'go-folders': '/folders', 'go-corrections': '/corrections', 'go-article': '/audit', 'go-houses': '/agencies', 'go-report': '/reports', 'go-kills': '/withdrawals' };
Object.entries(places).forEach(([name, place]) => action(name, () => location.assign(place)));
