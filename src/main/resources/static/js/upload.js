// The upload page: what is dropped or chosen, what waits, what became of each.
import { action } from './actions.js';
import { all, make, one, say } from './dom.js';
import { hold, megabytes, sendAll } from './sending.js';

const MOST = 5000;
const SIDECAR = /\.xmp$/i;
const COMPANION = /\.(csv|tsv|tab|xlsx|xlsm|xls|ods|docx|docm|txt|html?|pdf|json|ninjs|xml|newsml|g2)$/i;
const form = one('#upload');
const stem = (name) => name.replace(SIDECAR, '').replace(/\.[^.]+$/, '').toLowerCase();
const number = (count) => count.toLocaleString('en');
const many = (count, one, more = `${one}s`) => `${number(count)} ${count === 1 ? one : more}`;

const waiting = [];
const sidecars = new Map();
const sheets = new Map();
const counts = { total: 0, bytes: 0, done: 0, 'taken-in': 0, warning: 0, 'already-there': 0, refused: 0 };
let started = 0;

// ---- what is dropped: files, and folders with all that is in them ----
const entries = (reader) => new Promise((resolve, reject) => { reader.readEntries(resolve, reject); });

async function* walk(entry) {
  if (entry.name.startsWith('.')) return;
  if (entry.isFile) {
    yield await new Promise((resolve, reject) => { entry.file(resolve, reject); });
  } else if (entry.isDirectory) {
    const reader = entry.createReader();
    for (let some = await entries(reader); some.length; some = await entries(reader)) {
      for (const each of some) yield* walk(each);
    }
  }
}

async function dropped(items) {
  const roots = [...items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const files = [];
  for (const root of roots) {
    try {
      for await (const file of walk(root)) files.push(file);
    } catch {
      say(`${root.name} can’t be read`);
    }
  }
  return files;
}

// ---- lines ----
function row(file, ...rest) {
  return make('li', { 'data-state': 'waiting' }, make('span', { class: 'thumb none' }),
    make('div', {}, make('p', {}, make('bdi', {}, file.name)), make('small', { class: 'quiet' }, megabytes(file.size))), ...rest);
}

function place(item, line) {
  if (item.line) item.line.replaceWith(line);
  else one('#outcomes').append(line);
  item.line = line;
}

function count(item, line) {
  counts[line.dataset.state] += 1;
  counts.done += 1;
  counts.bytes += item.file.size;
  place(item, line);
  tally();
}

function refuse(item, message, remedy) {
  const line = row(item.file, make('div', {}, make('p', { class: 'wrap' }, message), make('small', { class: 'stop' }, remedy)),
    make('div', {}, make('span', { class: 'status stop' }, icon('no', ''), 'Refused')));
  line.dataset.state = 'refused';
  count(item, line);
}

const tooLarge = (item) => refuse(item, `Larger than the limit of ${form.dataset.limitWords}`, 'save it smaller, or ask for the limit');

const parts = [
  ['taken-in', 'ok', 'yes', (n) => `${number(n)} taken in`],
  ['warning', 'half', 'warn', (n) => `${number(n)} with a warning`],
  ['already-there', 'ask', 'join', (n) => `${number(n)} already there`],
  ['refused', 'stop', 'no', (n) => `${number(n)} refused`],
];

function draw(tag, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
}

const icon = (name, tone) => draw('svg', { class: `i ${tone}`, 'aria-hidden': true }, draw('use', { href: `/icons.svg#${name}` }));

function comes(todo) {
  if (!started || counts.done < 3) return `${number(todo)} to come`;
  const seconds = Math.ceil(((performance.now() - started) / 1000 / counts.done) * todo);
  return `${number(todo)} to come, about ${seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`}`;
}

function tally() {
  const some = parts.filter(([state]) => counts[state]);
  const todo = counts.total - counts.done;
  let x = 0;
  one('#total-bar').replaceChildren(...some.map(([state, tone]) => {
    const width = (100 * counts[state]) / counts.total;
    const rect = draw('rect', { x, y: 0, width, height: 8, class: tone });
    x += width;
    return rect;
  }));
  const words = some.map(([state, , , say]) => say(counts[state])).concat(todo ? [comes(todo)] : []);
  one('#total-bar').setAttribute('aria-label', words.join(', '));
  one('#tally').replaceChildren(
    ...some.map(([state, tone, sign, words]) => make('span', {}, icon(sign, tone), ` ${words(counts[state])}`)),
    ...(todo ? [make('span', { class: 'quiet' }, comes(todo))] : []));
  one('#many').textContent = many(counts.total, 'file');
  one('#send').textContent = `Take in ${many(waiting.length, 'file')}`;
  one('#send').hidden = waiting.length === 0;
  one('#hold').hidden = !started || todo === 0;
  if (!todo && counts.total) say(words.join(', '));
}

// ---- what the sender tells ----
document.addEventListener('sending', (event) => {
  if (!form) return;
  const { item, what } = event.detail;
  if (what === 'queued' && !item.line) {
    show();
    counts.total += 1;
    place(item, row(item.file, make('div', {}, ...(item.resumed ? [make('small', { class: 'quiet' }, 'left from before')] : [])), make('div', {}, make('span', { class: 'quiet' }, 'waiting'))));
    started ||= performance.now();
    tally();
  } else if (what === 'progress') {
    progress(item);
  } else if (what === 'answered') {
    answered(item);
  }
});

function progress(item) {
  if (!one('progress', item.line)) {
    place(item, row(item.file, make('div', {}, make('progress', { max: item.file.size || 1, value: 0, 'aria-label': item.file.name })), make('div', {}, make('span', { class: 'say' }))));
  }
  one('progress', item.line).value = item.sent;
  one('.say', item.line).textContent = item.reading ? 'reading' : `${megabytes(item.sent)} of ${megabytes(item.file.size)}`;
}

function answered(item) {
  if (item.status === 200) {
    const answer = make('ul');
    answer.innerHTML = item.answer;
    const line = answer.firstElementChild;
    if (item.sidecar) one('div:nth-of-type(2)', line).append(make('small', { class: 'quiet' }, `sidecar joined: ${item.sidecar.name}`));
    count(item, line);
  } else if (item.status === 413) {
    tooLarge(item);
  } else {
    refuse(item, item.status ? 'The desk couldn’t take it in' : 'The desk can’t be reached', item.status ? 'drop it again in a moment' : 'it is tried again when you open a page of the desk');
  }
}

// ---- companions: sidecars go with their pictures, everything else goes to where it is joined by name ----
const companion = (name, tone, title, says) => make('li', { 'data-name': name }, icon('join', tone), make('span', {}, make('bdi', {}, title), make('br'), make('small', { class: tone === 'stop' ? 'stop' : 'quiet' }, says)));

function companions() {
  const list = one('#companions ul');
  const paired = [...sidecars.values()].filter((each) => each.paired).length;
  const lines = [...sheets.values()].map((sheet) => companion(sheet.file.name, sheet.tone ?? 'quiet', sheet.file.name, sheet.says ?? 'waits for the pictures'));
  if (paired) lines.push(companion('sidecars', 'ok', many(paired, 'sidecar'), 'joined with their pictures'));
  list.replaceChildren(...lines);
  one('#companions').hidden = lines.length === 0;
}

async function sendSheet(sheet) {
  const body = new FormData();
  body.append('file', sheet.file, sheet.file.name);
  const answer = await fetch('/api/companions', { method: 'POST', body }).catch(() => null);
  const said = await answer?.json().catch(() => null);
  if (!answer?.ok) {
    Object.assign(sheet, { tone: 'stop', says: said?.detail ?? 'It couldn’t be sent. Drop it again in a moment.' });
    return companions();
  }
  const joined = said.outcomes.filter((outcome) => outcome.state === 'JOINED').length;
  Object.assign(sheet, {
    tone: joined === said.outcomes.length && joined ? 'ok' : 'half',
    says: `${number(joined)} of ${many(said.outcomes.length, 'entry', 'entries')} joined${joined < said.outcomes.length ? '; the rest waits for its pictures' : ''}${said.warnings.length ? `. ${said.warnings[0]}` : ''}`,
  });
  return companions();
}

/** Those for which no picture has come wait at the desk for it. */
function lonely() {
  sidecars.forEach((each, name) => {
    if (!each.paired) sheets.set(name, { file: each.file });
  });
  sheets.forEach(sendSheet);
}

document.addEventListener('sent', () => { if (form && (counts.total || sheets.size)) lonely(); });

// ---- what is chosen ----
function show() {
  ['#files', '#progress'].forEach((css) => { one(css).hidden = false; });
  one('#drop').classList.add('is-small');
}

function queue(file) {
  const item = { file };
  counts.total += 1;
  place(item, row(file, make('div'), make('div', {}, make('span', { class: 'quiet' }, 'waiting'))));
  if (file.size > Number(form.dataset.limit)) tooLarge(item);
  else if (file.size === 0) refuse(item, 'The file is empty', 'copy it again from where it came');
  else waiting.push(item);
}

const byName = (a, b) => a.name.localeCompare(b.name, 'en', { numeric: true });

function take(chosen) {
  if (!chosen.length) return;
  chosen.sort(byName);
  const files = chosen.slice(0, MOST);
  one('#beyond').hidden = chosen.length <= MOST;
  one('#beyond').textContent = `Only the first ${number(MOST)} of ${number(chosen.length)} files were taken. Drop the rest afterwards.`;
  show();
  files.filter((file) => SIDECAR.test(file.name)).forEach((file) => sidecars.set(stem(file.name), { file, paired: false }));
  files.filter((file) => COMPANION.test(file.name)).forEach((file) => sheets.set(file.name, { file }));
  files.filter((file) => !SIDECAR.test(file.name) && !COMPANION.test(file.name)).forEach(queue);
  companions();
  tally();
  // What comes later goes the same way; companions alone need no waiting.
  if (started) start();
  else if (waiting.length) one('#send').focus();
  else lonely();
}

function start() {
  started ||= performance.now();
  const fields = [...new FormData(form)].filter(([name, value]) => name.startsWith('iptc.') && value);
  const items = waiting.splice(0);
  items.forEach((item) => {
    const beside = sidecars.get(stem(item.file.name));
    if (beside) {
      beside.paired = true;
      item.sidecar = beside.file;
    }
    item.fields = fields;
  });
  sheets.forEach(sendSheet);
  sendAll(items);
  companions();
  tally();
}

function pause() {
  const still = hold();
  one('#hold').textContent = still ? 'Go on' : 'Pause';
  say(still ? 'Paused' : 'Going on');
}

action('choose-files', () => one('#file').click());
action('hold', () => {
  if (one('#hold').hidden) return false;
  pause();
});

if (form) {
  const drop = one('#drop');
  const inputs = all('input[type="file"]', form);
  one('#file').required = false;
  one('#send').hidden = true;
  one('#hold').addEventListener('click', pause);
  inputs.forEach((input) => input.addEventListener('change', () => {
    take([...input.files]);
    input.value = '';
  }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    start();
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('is-over');
  });
  document.addEventListener('dragleave', (event) => { if (!event.relatedTarget) drop.classList.remove('is-over'); });
  document.addEventListener('drop', async (event) => {
    event.preventDefault();
    drop.classList.remove('is-over');
    take(await dropped(event.dataTransfer.items));
  });
  addEventListener('beforeunload', (event) => { if (waiting.length) event.preventDefault(); });
}
