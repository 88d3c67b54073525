// Who owns this: a picture dropped, pasted or chosen is compared at once.
import { action } from './actions.js';
import { all, make, one, say } from './dom.js';

const form = one('#copy');
const answer = one('#answer');
let shown = '';
let asked = 0;
let last = null;

action('go-owner', () => { location.assign('/owner'); });

function show(file) {
  URL.revokeObjectURL(shown);
  shown = URL.createObjectURL(file);
  const place = one('#copy-shown');
  const picture = make('img', { alt: 'The picture that you ask about' });
  picture.onload = () => { place.hidden = false; };
  picture.onerror = () => { place.hidden = true; };
  picture.src = shown;
  place.replaceChildren(picture);
}

function tell(title, text) {
  answer.replaceChildren(make('section', { class: 'card blank', 'aria-label': 'Answer' }, make('h2', {}, title), make('p', { class: 'say' }, text)));
}

const waiting = () => {
  tell('Comparing', 'with all pictures of this desk.');
  one('section', answer).append(make('progress', { 'aria-label': 'Comparing' }));
};

async function compare(file) {
  const mine = ++asked;
  last = file;
  show(file);
  const slow = setTimeout(waiting, 300);
  const data = new FormData(form);
  data.set('file', file, file.name || 'pasted.png');
  const headers = { 'HX-Request': 'true' };
  const reply = await fetch(form.getAttribute('action'), { method: 'POST', body: data, headers }).catch(() => null);
  const html = reply && (reply.ok || reply.status === 422) ? await reply.text() : '';
  clearTimeout(slow);
  if (mine !== asked) return;
  if (html) arrive(html);
  else if (reply?.status === 413) tell('Too large', 'The file is larger than this desk takes. Save it smaller and try again.');
  else tell('The desk can’t be reached', 'Ask again in a moment.');
}

function arrive(html) {
  answer.innerHTML = html;
  all('[data-do][hidden]', answer).forEach((button) => { button.hidden = false; });
  all('[data-copy-here]', answer).forEach((figure) => {
    figure.prepend(make('img', { src: shown, alt: 'Your copy' }));
    figure.hidden = one('#copy-shown').hidden;
  });
  say(one('h2, .print', answer)?.textContent ?? '');
}

const picture = (list) => [...(list ?? [])].find((file) => file.type.startsWith('image/')) ?? list?.[0];

if (form) {
  const input = one('#copy-file');
  one('#copy-send').hidden = true;
  input.classList.add('sr');
  input.addEventListener('change', () => { if (input.files.length) compare(input.files[0]); });
  form.addEventListener('submit', (event) => event.preventDefault());
  // What it is wanted for changes the licence: the same picture is asked about again.
  one('#wanted').addEventListener('submit', (event) => {
    const wanted = new FormData(event.target);
    ['for', 'in'].forEach((name) => all(`input[type="hidden"][name="${name}"]`).forEach((kept) => { kept.value = wanted.get(name); }));
    if (!last) return;
    event.preventDefault();
    compare(last);
  });
  one('#wanted .btn').hidden = true;
  one('#wanted').addEventListener('change', () => { if (last || one('#reference').value) one('#wanted').requestSubmit(); });
  document.addEventListener('paste', (event) => {
    const file = picture(event.clipboardData?.files);
    if (file) compare(file);
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('is-over');
  });
  document.addEventListener('dragleave', (event) => { if (!event.relatedTarget) form.classList.remove('is-over'); });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('is-over');
    const file = picture(event.dataTransfer.files);
    if (file) compare(file);
  });
}
