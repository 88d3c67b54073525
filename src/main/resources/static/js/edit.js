// Editing in place: what is unsaved is said, kept and saved with a key.
import { action } from './actions.js';
import { one, onArrival, say } from './dom.js';

/** IIM 2:120 holds no more bytes than this; longer captions live on in XMP. */
const IIM_CAPTION = 2000;

const form = one('#edit');
let sending = false;

const fields = () => [...form.elements].filter((field) => field.name.startsWith('iptc.'));
const changed = () => fields().filter((field) => field.value !== field.defaultValue);

function count() {
  const text = one('[data-count]', form);
  const bytes = new TextEncoder().encode(text.value).length;
  one('#count').textContent = bytes > IIM_CAPTION
    ? `${text.value.length.toLocaleString('en')} characters, IIM keeps the first ${IIM_CAPTION.toLocaleString('en')} bytes`
    : `${text.value.length.toLocaleString('en')} characters`;
}

if (form) {
  const state = one('#state');
  const saved = state.textContent;
  const show = () => {
    const number = changed().length;
    state.textContent = number ? `Unsaved: ${number} ${number === 1 ? 'field' : 'fields'}` : saved;
    one('button[data-do="save"]').classList.toggle('main', number > 0);
    count();
  };
  // A line break in a field of one line would be lost: Enter saves instead.
  form.addEventListener('input', show);
  form.addEventListener('reset', () => setTimeout(show));
  form.addEventListener('submit', () => {
    sending = true;
    state.textContent = 'Saving';
    fields().filter((field) => field.value === field.defaultValue).forEach((field) => { field.disabled = true; });
  });
  addEventListener('pageshow', () => {
    sending = false;
    fields().forEach((field) => { field.disabled = false; });
    show();
  });
  addEventListener('beforeunload', (event) => { if (changed().length && !sending) event.preventDefault(); });
  one('[aria-invalid]', form)?.focus();
}

action('edit', () => {
  const caption = one('#f-description');
  if (!caption) {
    one('#tab-caption')?.click();
    return;
  }
  caption.focus();
  caption.setSelectionRange(0, 0);
});
action('save', () => {
  if (!changed().length) say('Nothing to save');
  else form.requestSubmit();
});

onArrival(() => one('#conflict')?.focus());
