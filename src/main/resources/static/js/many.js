// Many at once: the small helps in the form.
import { action } from './actions.js';
import { one } from './dom.js';

action('undo-batch', () => one('#undo').click());

document.addEventListener('input', (event) => {
  const line = event.target.closest('.line-of');
  const tick = line && one('[name="use"]', line);
  if (tick && event.target.matches('textarea') && event.target.value) tick.checked = true;
});
document.addEventListener('change', (event) => {
  if (event.target.matches('.line-of select')) one('[name="use"]', event.target.closest('.line-of')).checked = true;
});
