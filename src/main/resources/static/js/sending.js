// Sends pictures in, two at a time. What waits is kept in the browser, so that it goes on from whichever page of the
// desk is open next; pages hear of it by the event “sending”.
import { one, say, token } from './dom.js';

const AT_ONCE = 2;
/** Copies of more than this would fill the browser's storage; then leaving the page asks first. */
const MOST_KEPT = 1e9;

const queue = [];
/** What this window keeps, and sends itself. */
const own = new Set();
let running = 0;
let held = false;

const tell = (item, what) => document.dispatchEvent(new CustomEvent('sending', { detail: { item, what } }));
export const megabytes = (bytes) => (bytes < 1e3 ? `${bytes} bytes` : bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

// ---- the browser's store ----
const opened = new Promise((resolve) => {
  try {
    const request = indexedDB.open('uploads', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('waiting', { keyPath: 'key', autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  } catch {
    resolve(null);
  }
});

async function store(run) {
  const base = await opened;
  if (!base) return null;
  return new Promise((resolve) => {
    const change = base.transaction('waiting', 'readwrite');
    const request = run(change.objectStore('waiting'));
    change.oncomplete = () => resolve(request.result);
    change.onabort = () => resolve(null);
  });
}

async function keep(items) {
  if (items.reduce((sum, item) => sum + item.file.size, 0) > MOST_KEPT) return;
  for (const item of items) {
    if (item.done) continue;
    item.key = await store((waiting) => waiting.add({ file: item.file, sidecar: item.sidecar, fields: item.fields }));
    own.add(item.key);
    if (item.done) forget(item);
  }
}

function forget(item) {
  item.done = true;
  if (item.key) store((waiting) => waiting.delete(item.key));
}

/**
 * One window at a time goes on with what was left; it holds the lock for as long as it lives. The page just left may
 * not have given it back yet, so whoever is to go on waits for it.
 */
const claim = (options) => new Promise((resolve) => {
  if (!navigator.locks) {
    resolve(true);
    return;
  }
  navigator.locks.request('upload', options, (lock) => {
    resolve(Boolean(lock));
    return lock ? new Promise(() => {}) : null;
  });
});

// ---- sending ----
function body(item) {
  const data = new FormData();
  item.fields.forEach(([name, value]) => data.append(name, value));
  data.append('file', item.file, item.file.name);
  if (item.sidecar) data.append('sidecar', item.sidecar, item.sidecar.name);
  return data;
}

function send(item) {
  const request = new XMLHttpRequest();
  request.open('POST', '/upload');
  request.setRequestHeader('HX-Request', 'true');
  request.setRequestHeader('X-XSRF-TOKEN', token());
  request.upload.onprogress = (event) => {
    item.sent = Math.min(event.loaded, item.file.size);
    item.reading = event.loaded >= event.total;
    tell(item, 'progress');
  };
  request.onload = () => {
    forget(item);
    item.status = request.status;
    item.answer = request.responseText;
    tell(item, 'answered');
  };
  request.onerror = () => {
    item.status = 0;
    tell(item, 'answered');
  };
  request.onloadend = () => {
    running -= 1;
    next();
  };
  item.sent = 0;
  tell(item, 'progress');
  request.send(body(item));
}

function next() {
  while (!held && running < AT_ONCE && queue.length) {
    running += 1;
    send(queue.shift());
  }
  if (!running && !queue.length) document.dispatchEvent(new CustomEvent('sent'));
}

/** Sends pictures in, after those that wait already. */
export function sendAll(items) {
  claim({ ifAvailable: true });
  queue.push(...items);
  items.forEach((item) => tell(item, 'queued'));
  keep(items);
  next();
}

/** Stops after the pictures that are under way, or goes on; tells whether it stands still. */
export function hold() {
  held = !held;
  next();
  return held;
}

addEventListener('beforeunload', (event) => {
  if (queue.some((item) => !item.key)) event.preventDefault();
});

async function goOn() {
  if (!token() || !(await claim({}))) return;
  const kept = (await store((waiting) => waiting.getAll())) ?? [];
  const left = kept.filter((record) => !own.has(record.key));
  if (!left.length) return;
  const items = left.map((record) => ({ ...record, resumed: true }));
  queue.push(...items);
  items.forEach((item) => tell(item, 'queued'));
  say(`The upload goes on: ${items.length} to come`);
  next();
}

// ---- on other pages, the bar says that it goes on ----
const badge = () => one('.tools a[href="/upload"]');
document.addEventListener('sending', () => {
  const link = badge();
  const todo = queue.length + running;
  if (link && !one('#upload')) link.dataset.todo = todo;
});
document.addEventListener('sent', () => badge()?.removeAttribute('data-todo'));

addEventListener('load', goOn);
