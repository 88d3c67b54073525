// Upload: files go one by one, each with its progress and what became of it.
import { all, make, one, say } from './dom.js';

const form = one('#upload');
const AT_ONCE = 2;
const SIDECAR = /\.xmp$/i;
const stem = (name) => name.replace(SIDECAR, '').replace(/\.[^.]+$/, '').toLowerCase();
const megabytes = (bytes) => (bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

const waiting = [];
const sidecars = new Map();
let running = 0;

// ---- what is dropped: files, and folders with all that is in them ----
const entries = (reader) => new Promise((resolve, reject) => { reader.readEntries(resolve, reject); });

async function* walk(entry) {
  if (entry.isFile) {
    yield await new Promise((resolve, reject) => { entry.file(resolve, reject); });
  } else if (entry.isDirectory) {
    const reader = entry.createReader();
    for (let some = await entries(reader); some.length; some = await entries(reader)) {
      for (const each of some) yield* walk(each);
    }
  }
}

// ---- lines ----
function row(file, ...rest) {
  return make('li', { 'data-state': 'waiting' }, make('span', { class: 'thumb none' }),
    make('div', {}, make('p', {}, make('bdi', {}, file.name)), make('small', { class: 'quiet' }, megabytes(file.size))), ...rest);
}

function refuse(item, message, remedy) {
  const status = make('span', { class: 'status stop' }, 'Refused');
  const line = row(item.file, make('div', {}, make('p', { class: 'wrap' }, message), make('small', { class: 'stop' }, remedy)), make('div', {}, status));
  line.dataset.state = 'refused';
  finish(item, line);
}

function finish(item, line) {
  item.line.replaceWith(line);
  item.line = line;
  tally();
}

const parts = [
  ['taken-in', 'ok', 'yes', (n) => `${n} taken in`],
  ['warning', 'half', 'warn', (n) => `${n} with a warning`],
  ['already-there', 'ask', 'join', (n) => `${n} already there`],
  ['refused', 'stop', 'no', (n) => `${n} refused`],
];

function draw(tag, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
}

function tally() {
  const lines = all('#outcomes > li');
  const counts = parts.map(([state, tone, icon, words]) => ({ tone, icon, words, n: lines.filter((line) => line.dataset.state === state).length }));
  const todo = lines.length - counts.reduce((sum, each) => sum + each.n, 0);
  const bar = one('#total-bar');
  let x = 0;
  bar.replaceChildren(...counts.filter((each) => each.n).map((each) => {
    const width = (100 * each.n) / lines.length;
    const rect = draw('rect', { x, y: 0, width, height: 8, class: each.tone });
    x += width;
    return rect;
  }));
  const words = counts.filter((each) => each.n).map((each) => each.words(each.n)).concat(todo ? [`${todo} to come`] : []);
  bar.setAttribute('aria-label', words.join(', '));
  one('#tally').replaceChildren(
    ...counts.filter((each) => each.n).map((each) => make('span', {},
      draw('svg', { class: `i ${each.tone}`, 'aria-hidden': true }, draw('use', { href: `/icons.svg#${each.icon}` })), ` ${each.words(each.n)}`)),
    ...(todo ? [make('span', { class: 'quiet' }, `${todo} to come`)] : []));
  one('#many').textContent = `${lines.length} ${lines.length === 1 ? 'file' : 'files'}`;
  if (!todo) say(words.join(', '));
}

// ---- sending ----
function body(item) {
  const data = new FormData(form);
  data.delete('file');
  data.append('file', item.file, item.file.name);
  const sidecar = sidecars.get(stem(item.file.name));
  if (sidecar) data.append('sidecar', sidecar, sidecar.name);
  return data;
}

function send(item) {
  const bar = make('progress', { max: item.file.size || 1, value: 0, 'aria-label': item.file.name });
  const words = make('span', { class: 'say' });
  finish(item, row(item.file, make('div', {}, bar), make('div', {}, words)));
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.setRequestHeader('HX-Request', 'true');
  request.setRequestHeader('X-CSRF-TOKEN', one('[name="_csrf"]', form).value);
  request.upload.onprogress = (event) => {
    bar.value = Math.min(event.loaded, item.file.size);
    words.textContent = event.loaded < event.total ? `${megabytes(bar.value)} of ${megabytes(item.file.size)}` : 'reading';
  };
  request.onloadend = () => {
    answered(item, request);
    running--;
    next();
  };
  request.send(body(item));
}

function answered(item, request) {
  if (request.status === 200) {
    const answer = make('ul');
    answer.innerHTML = request.responseText;
    finish(item, answer.firstElementChild);
  } else if (request.status === 413) {
    tooLarge(item);
  } else {
    refuse(item, request.status ? 'The desk couldn’t take it in' : 'The desk can’t be reached', 'drop it again in a moment');
  }
}

function tooLarge(item) {
  refuse(item, `Larger than the limit of ${form.dataset.limitWords}`, 'save it smaller, or ask for the limit');
}

function next() {
  while (running < AT_ONCE && waiting.length) {
    running++;
    send(waiting.shift());
  }
}

function queue(file) {
  const item = { file, line: row(file, make('div'), make('div', {}, make('span', { class: 'quiet' }, 'waiting'))) };
  one('#outcomes').append(item.line);
  if (file.size > Number(form.dataset.limit)) tooLarge(item);
  else if (file.size === 0) refuse(item, 'The file is empty', 'copy it again from where it came');
  else waiting.push(item);
}

function take(files) {
  if (!files.length) return;
  files.filter((file) => SIDECAR.test(file.name)).forEach((file) => sidecars.set(stem(file.name), file));
  ['#files', '#progress'].forEach((css) => { one(css).hidden = false; });
  one('#drop').classList.add('is-small');
  files.filter((file) => !SIDECAR.test(file.name)).forEach(queue);
  tally();
  next();
}

if (form) {
  const drop = one('#drop');
  const input = one('#file');
  one('#send').hidden = true;
  input.addEventListener('change', () => {
    take([...input.files]);
    input.value = '';
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('is-over');
  });
  document.addEventListener('dragleave', (event) => { if (!event.relatedTarget) drop.classList.remove('is-over'); });
  document.addEventListener('drop', async (event) => {
    event.preventDefault();
    drop.classList.remove('is-over');
    const dropped = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    const files = [];
    for (const entry of dropped) for await (const file of walk(entry)) files.push(file);
    take(files);
  });
  addEventListener('beforeunload', (event) => { if (running || waiting.length) event.preventDefault(); });
}
