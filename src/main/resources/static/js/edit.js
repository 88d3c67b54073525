// Editing in place: what is unsaved is said, kept and saved with a key.
import { action } from './actions.js';
import { make, memory, one, onArrival, say } from './dom.js';

const form = one('#edit');
let sending = false;

/** The property that was mended last. */
let mended = null;

// What was refused stands in the fields as if it had always been there: all of it is sent again.
const refused = Boolean(form && one('[aria-invalid]', form));

const fields = () => [...form.elements].filter((field) => field.name.startsWith('iptc.'));
const changed = () => fields().filter((field) => field.value !== field.defaultValue);
const number = (value) => value.toLocaleString('en');

// ---- counts: IIM keeps so many bytes of a field, longer ones live on in XMP ----
function count(field) {
  const most = Number(field.dataset.bytes);
  // Of several values each has the limit to itself.
  const values = field.dataset.several === undefined ? [field.value] : field.value.split(/[;\n]/).map((value) => value.trim());
  const bytes = Math.max(...values.map((value) => new TextEncoder().encode(value).length));
  const over = bytes > most;
  const much = values.length > 1 ? `One of them has ${number(bytes)} bytes` : `${number(field.value.length)} characters`;
  const words = over ? `${much}, IIM keeps the first ${number(most)} bytes` : much;
  if (field.dataset.count !== undefined) {
    one('#count').textContent = words;
    return;
  }
  let note = field.nextElementSibling?.matches('.count') ? field.nextElementSibling : null;
  const wanted = over || (document.activeElement === field && bytes > most * 0.6);
  if (!wanted) note?.remove();
  else {
    if (!note) {
      note = make('small', { class: 'count' });
      field.after(note);
    }
    note.textContent = over ? words : `${number(bytes)} of ${number(most)}`;
    note.classList.toggle('half', over);
  }
}

const state = one('#state');
const saved = state?.textContent;

function show() {
  const unsaved = changed().length;
  state.textContent = unsaved ? `Unsaved: ${unsaved} ${unsaved === 1 ? 'field' : 'fields'}` : refused ? 'Not saved yet' : saved;
  one('button[data-do="save"]').classList.toggle('main', unsaved > 0 || refused);
  form.querySelectorAll('[data-bytes]').forEach(count);
}

if (form) {
  form.addEventListener('input', show);
  form.addEventListener('focusin', (event) => { if (event.target.dataset.bytes) count(event.target); });
  form.addEventListener('focusout', (event) => { if (event.target.dataset.bytes) setTimeout(() => count(event.target)); });
  form.addEventListener('reset', () => setTimeout(() => {
    form.querySelectorAll('[data-added]').forEach((field) => field.remove());
    form.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }));
  form.addEventListener('submit', () => {
    sending = true;
    state.textContent = 'Saving';
    if (!refused) fields().filter((field) => field.value === field.defaultValue).forEach((field) => { field.disabled = true; });
  });
  addEventListener('pageshow', () => {
    sending = false;
    fields().forEach((field) => { field.disabled = false; });
    show();
  });
  addEventListener('beforeunload', (event) => { if ((refused || changed().length) && !sending) event.preventDefault(); });
  one('[aria-invalid]', form)?.focus();
}

// ---- texts that come from elsewhere: a template, a mend ----
function put(texts) {
  const names = Object.keys(texts);
  names.forEach((property) => {
    let field = form.elements[`iptc.${property}`];
    if (!field) {
      // Not among the fields in sight: it goes along unseen, and the history shows it.
      field = make('input', { type: 'hidden', name: `iptc.${property}`, 'data-added': '' });
      form.append(field);
    }
    if (field.dataset.added !== undefined) field.defaultValue = texts[property] === '' ? ' ' : '';
    field.value = texts[property];
  });
  form.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return names.length;
}

async function fill(template) {
  const body = new URLSearchParams(new FormData(form));
  body.set('template', template);
  const answer = await fetch(`/photos/${one('.view').dataset.id}/filled`, { method: 'POST', body }).catch(() => null);
  if (!answer?.ok) {
    say(answer?.status === 409 ? `There is no template ${template} any more` : 'The desk can’t be reached. Try again.');
    return;
  }
  memory.set('template', template);
  const filled = put(await answer.json());
  say(filled ? `${template}: ${filled} ${filled === 1 ? 'field' : 'fields'} filled in` : `${template}: nothing to change`);
}

document.addEventListener('change', (event) => {
  if (event.target.id !== 'templates' || !event.target.value) return;
  fill(event.target.value);
  event.target.value = '';
  // Keys go to the page again.
  event.target.blur();
});

action('template', () => {
  const menu = one('#templates');
  if (!menu) return false;
  menu.focus();
  try {
    menu.showPicker();
  } catch {
    // The menu has the focus; arrows choose.
  }
});
action('template-again', () => {
  const last = memory.get('template');
  const menu = one('#templates');
  if (!menu) return false;
  if (last && [...menu.options].some((option) => option.value === last)) fill(last);
  else say('No template yet: choose one with t');
});

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-do="fix"]');
  if (!button) return;
  const texts = JSON.parse(button.dataset.texts);
  put(texts);
  [mended] = Object.keys(texts);
  say('Written into the field, not saved yet');
});

action('fix-first', () => {
  const button = one('#checks [data-do="fix"]');
  if (!button) return false;
  button.click();
});

// Checks that say the same stay as they are: a press on a button of theirs isn't lost, and nothing is read out twice.
let checks = null;
document.addEventListener('htmx:beforeSwap', ({ detail }) => {
  if (detail.target?.id !== 'checks' || !detail.shouldSwap) return;
  detail.shouldSwap = detail.serverResponse !== checks;
  checks = detail.serverResponse;
});

// The button goes with what it mended: the focus is for the next one, else for the field.
document.addEventListener('htmx:afterSettle', (event) => {
  if (event.detail.target?.id !== 'checks' || !mended) return;
  if (document.activeElement === document.body) (one('#checks [data-do="fix"]') ?? form.elements[`iptc.${mended}`])?.focus();
  mended = null;
});

// ---- further fields: they take the focus; a language that is there already is gone to ----
document.addEventListener('htmx:beforeRequest', (event) => {
  const lang = event.detail.elt.closest('.lang');
  if (!lang) return;
  const line = lang.closest('.with-origin');
  const field = document.getElementById(`${one('textarea', line).id}@${one('input', lang).value.trim()}`);
  if (!field) return;
  event.preventDefault();
  field.focus();
});
onArrival((part) => {
  if (!form || !part.matches('#edit .with-origin, #edit .parts')) return;
  if (part.nextElementSibling?.matches('.with-origin + .stop')) part.nextElementSibling.remove();
  one('textarea, input', part)?.focus();
});

// ---- keys ----
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
  if (!changed().length && !refused) say('Nothing to save');
  else form.requestSubmit();
});
action('save-next', () => {
  const next = one('#next')?.getAttribute('href');
  if (!next) {
    say('This is the last picture');
    if (changed().length || refused) form.requestSubmit();
    return;
  }
  memory.set('typing', document.activeElement?.closest('#edit') ? document.activeElement.name : null);
  if (!changed().length && !refused) {
    one('#next').click();
    return;
  }
  form.append(make('input', { type: 'hidden', name: 'then', value: next }));
  form.requestSubmit();
});

// Nothing behind it is within reach until one has chosen.
const conflict = one('#conflict');
if (conflict) {
  conflict.close();
  conflict.addEventListener('close', () => conflict.showModal());
}
if (form) {
  const name = memory.get('typing');
  memory.set('typing', null);
  if (name) form.elements[name]?.focus();
}
