// Many at once: from the selection to the form, and the small helps in it.
import { action } from './actions.js';
import { all, make, one } from './dom.js';

/** What is ticked, or the picture that has the focus. */
function chosen() {
  const ticked = all('#grid .tick input:checked').map((tick) => tick.closest('.pic').dataset.id);
  const focused = document.activeElement?.closest?.('#grid .pic')?.dataset.id;
  return ticked.length || !focused ? ticked : [focused];
}

function send(values) {
  const form = make('form', { method: 'post', action: '/batches/new', hidden: '' });
  const token = one('meta[name="csrf"]').content;
  [['_csrf', token], ...values].forEach(([name, value]) => form.append(make('input', { type: 'hidden', name, value })));
  document.body.append(form);
  form.submit();
}

function begin(...more) {
  const all = one('#picked')?.dataset.query;
  const ids = chosen();
  if (all === undefined && !ids.length) return false;
  send([...(all === undefined ? ids.map((id) => ['id', id]) : [['q', all]]), ...more]);
  return true;
}

action('edit-picked', () => begin());
action('template-picked', () => begin(['what', 'fields']));
action('withdraw-picked', () => begin(['what', 'withdraw']));

// ---- in the form ----
document.addEventListener('input', (event) => {
  const line = event.target.closest('.line-of');
  const tick = line && one('[name="use"]', line);
  if (tick && event.target.matches('textarea') && event.target.value) tick.checked = true;
});
document.addEventListener('change', (event) => {
  if (event.target.id === 'template' && event.target.value) one('[name="load"]').click();
  if (event.target.matches('.line-of select')) one('[name="use"]', event.target.closest('.line-of')).checked = true;
});
