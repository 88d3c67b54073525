// What is too long stays and is said where it was typed: a browser by itself would cut it without a word.
import { all, make, onArrival } from './dom.js';

const number = (count) => count.toLocaleString('en');

function loosen(field) {
  if (!(field.maxLength > 0)) return;
  field.dataset.most = field.maxLength;
  field.removeAttribute('maxlength');
}

/** The search box says it in its own list. */
function note(field, words) {
  if (field.id === 'q') return;
  const place = field.closest('.row') ?? field;
  const said = place.nextElementSibling?.matches('.too-long') ? place.nextElementSibling : null;
  if (!words) said?.remove();
  else if (said) said.textContent = words;
  else place.after(make('small', { class: 'too-long stop', role: 'alert' }, words));
}

function measure(field) {
  const most = Number(field.dataset.most);
  const { length } = field.value;
  const words = length > most ? `${number(length)} characters, and ${number(most)} fit here. All of it is still there: shorten it.` : '';
  if (words === field.validationMessage) return;
  field.setCustomValidity(words);
  note(field, words);
}

onArrival((part) => all('[maxlength]', part).forEach(loosen));
// Dialogs are made by script and arrive by no request.
document.addEventListener('focusin', (event) => loosen(event.target));
// Before others hear it: they ask whether the field is valid.
document.addEventListener('input', (event) => { if (event.target.dataset?.most) measure(event.target); }, true);
