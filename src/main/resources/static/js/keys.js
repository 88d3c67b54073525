// One table: it decides what a key does, and it prints the overlay that says so.
import { perform } from './actions.js';
import { make, one } from './dom.js';

const table = [
  { where: 'Anywhere', keys: ['/'], does: 'go to search', action: 'search' },
  { where: 'Anywhere', keys: ['?'], does: 'these keys', action: 'keys' },
  { where: 'Anywhere', keys: ['Escape'], does: 'close, clear', action: 'escape' },
  { where: 'Anywhere', keys: ['m'], does: 'light or dark', action: 'theme', on: '[data-do="theme"]' },
  { where: 'Go to', keys: ['g s'], does: 'search', action: 'go-search' },
  { where: 'Go to', keys: ['g n'], does: 'what is new to me', action: 'go-news' },
  { where: 'Go to', keys: ['g k'], does: 'saved searches', action: 'go-searches' },
  { where: 'Go to', keys: ['g l'], does: 'lightboxes', action: 'go-lightboxes' },
  { where: 'Go to', keys: ['g u'], does: 'upload', action: 'go-upload' },
  { where: 'Go to', keys: ['g o'], does: 'who owns this?', action: 'go-owner' },
  { where: 'Go to', keys: ['g c'], does: 'credit lines', action: 'go-credits' },
  { where: 'Go to', keys: ['g a'], does: 'article', action: 'go-article' },
  { where: 'Go to', keys: ['g h'], does: 'agencies', action: 'go-houses' },
  { where: 'Go to', keys: ['g r'], does: 'credit report', action: 'go-report' },
  { where: 'Go to', keys: ['g w'], does: 'kill notices', action: 'go-kills' },
  { where: 'Go to', keys: ['g t'], does: 'templates', action: 'go-templates' },
  { where: 'Go to', keys: ['g d'], does: 'code replacements', action: 'go-codes' },
  { where: 'Go to', keys: ['g b'], does: 'batches', action: 'go-batches' },
  { where: 'Go to', keys: ['g f'], does: 'folders', action: 'go-folders' },
  { where: 'Go to', keys: ['g x'], does: 'corrections', action: 'go-corrections' },
  { where: 'Go to', keys: ['g m'], does: 'who I am', action: 'go-me' },
  { where: 'Results', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], does: 'next picture', action: 'move', on: '#grid' },
  { where: 'Results', keys: ['Home', 'End'], does: 'first, last', action: 'move', on: '#grid' },
  { where: 'Results', keys: ['Enter'], does: 'open', on: '#grid' },
  { where: 'Results', keys: [' '], does: 'quick look', action: 'quick-look', on: '#grid' },
  { where: 'Results', keys: ['v'], does: 'grid or list', action: 'switch-view', on: '#grid' },
  { where: 'Results', keys: ['+', '-'], does: 'larger, smaller', action: 'resize', on: '#size' },
  { where: 'Results', keys: ['f'], does: 'filters', action: 'filters', on: '#filters' },
  { where: 'Results', keys: ['s'], does: 'save search', action: 'save-search', on: '#keep' },
  { where: 'Results', keys: ['n'], does: 'new pictures', action: 'news', on: '#more' },
  { where: 'Selection', keys: ['x'], does: 'select', action: 'select', on: '#grid' },
  { where: 'Selection', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'], does: 'extend', action: 'extend', on: '#grid' },
  { where: 'Selection', keys: ['a'], does: 'all here, again: all hits', action: 'select-all', on: '#grid' },
  { where: 'Selection', keys: ['c'], does: 'copy credit', action: 'copy-picked', on: '#grid' },
  { where: 'Selection', keys: ['e'], does: 'edit', action: 'edit-picked', on: '#grid' },
  { where: 'Selection', keys: ['t'], does: 'template', action: 'template-picked', on: '#grid' },
  { where: 'Selection', keys: ['k'], does: 'keywords', action: 'keywords-picked', on: '#grid' },
  { where: 'Selection', keys: ['d'], does: 'download', action: 'sizes', on: '#grid' },
  { where: 'Selection', keys: ['p'], does: 'contact sheet', action: 'sheet', on: '#grid' },
  { where: 'Selection', keys: ['l'], does: 'put into a lightbox', action: 'lightbox', on: '#grid' },
  { where: 'Selection', keys: ['w'], does: 'withdraw', action: 'withdraw', on: '#grid' },
  { where: 'Picture', keys: ['ArrowLeft', 'ArrowRight'], does: 'neighbours', action: 'turn', on: '#picture' },
  { where: 'Picture', keys: ['c'], does: 'copy credit', action: 'copy', on: '#picture' },
  { where: 'Picture', keys: ['C'], does: 'copy credit as HTML', action: 'copy-html', on: '#picture' },
  { where: 'Picture', keys: ['e'], does: 'edit caption', action: 'edit', on: '#picture' },
  { where: 'Picture', keys: ['z'], does: 'fit or full size', action: 'zoom', on: '#picture' },
  { where: 'Picture', keys: ['d'], does: 'download with caption and credit', action: 'download', on: '#picture' },
  { where: 'Picture', keys: ['1', '2', '3', '4', '5', '6'], does: 'tabs', action: 'tab', on: '#picture' },
  { where: 'Picture', keys: ['Backspace'], does: 'back to results', action: 'results', on: '#picture' },
  { where: 'Picture', keys: ['n'], does: 'write a note', action: 'note', on: '#note' },
  { where: 'Picture', keys: ['l'], does: 'put into a lightbox', action: 'lightbox', on: '#picture' },
  { where: 'Picture', keys: ['w'], does: 'withdraw', action: 'withdraw-this', on: '#reason' },
  { where: 'Many', keys: ['u'], does: 'undo a batch', action: 'undo-batch', on: '#undo' },
  { where: 'Upload', keys: ['o'], does: 'choose files', action: 'choose-files', on: '#upload' },
  { where: 'Upload', keys: ['p'], does: 'pause, go on', action: 'hold', on: '#upload' },
  { where: 'Who owns this?', keys: ['Control+v'], does: 'compare a copied picture', on: '#copy' },
  { where: 'Who owns this?', keys: ['c'], does: 'copy credit', action: 'copy', on: '#copy' },
  { where: 'Who owns this?', keys: ['C'], does: 'copy credit as HTML', action: 'copy-html', on: '#copy' },
  { where: 'Editing', keys: ['f'], does: 'fix the first check', action: 'fix-first', on: '#checks' },
  { where: 'Editing', keys: ['Tab'], does: 'next field', on: '#edit' },
  { where: 'Picture', keys: ['t'], does: 'fill in a template', action: 'template', on: '#templates' },
  { where: 'Picture', keys: ['T'], does: 'the last template again', action: 'template-again', on: '#templates' },
  { where: 'Picture', keys: [' '], does: 'whole screen', action: 'whole-screen', on: '#picture' },
  { where: 'Editing', keys: ['Control+s'], does: 'save', action: 'save', on: '#edit', typing: true },
  { where: 'Editing', keys: ['Control+Enter'], does: 'save, next picture', action: 'save-next', on: '#edit', typing: true },
  { where: 'Editing', keys: ['\\'], does: '\\code\\ becomes its text', on: '#edit' },
];

const names = { 'Shift+ArrowLeft': '⇧ ←', 'Shift+ArrowRight': '→', 'Shift+ArrowUp': '↑', 'Shift+ArrowDown': '↓', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Enter: '↵', Escape: 'Esc', ' ': 'Space', '-': '−', C: '⇧ c', T: '⇧ t', Backspace: '⌫', 'Control+s': '⌃ s', 'Control+v': '⌃ v', 'Control+Enter': '⌃ ↵' };

const typing = (target) => target.matches('input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable]');
const adjusting = (target) => target.matches('input[type="range"], input[type="radio"]');

/** A first key, while the second one of a pair is awaited. */
let first = '';
let patience;

function held(event) {
  const arrow = event.shiftKey && event.key.startsWith('Arrow') ? 'Shift+' : '';
  const key = (event.ctrlKey || event.metaKey ? 'Control+' : '') + arrow + event.key;
  const pair = first && !event.repeat ? `${first} ${key}` : key;
  if (event.key !== 'Shift') first = '';
  return pair;
}

function awaitSecond(key) {
  first = key;
  clearTimeout(patience);
  patience = setTimeout(() => { first = ''; }, 1500);
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.altKey || event.isComposing || !(event.target instanceof Element)) return;
  const key = held(event);
  if (one('dialog[open], .overlay.is-open') && key !== 'Escape') return;
  if (adjusting(event.target) && /^(Arrow|Home|End| )/.test(key)) return;
  if (!typing(event.target) && table.some((each) => each.keys[0].startsWith(`${key} `))) {
    awaitSecond(key);
    return;
  }
  const line = table.find((each) => each.action && each.keys.includes(key) && (!each.on || one(each.on))
    && (each.typing || key === 'Escape' || !typing(event.target)));
  if (line && perform(line.action, event)) event.preventDefault();
});

function overlay() {
  const places = [...new Set(table.map((line) => line.where))];
  const dialog = make('dialog', { class: 'overlay', id: 'keys', 'aria-labelledby': 'keys-h' });
  const close = make('button', { class: 'btn bare', type: 'button' }, 'Close ', make('kbd', {}, 'Esc'));
  close.addEventListener('click', () => dialog.close());
  dialog.append(make('div', { class: 'card' },
    make('header', {}, make('h2', { id: 'keys-h' }, 'Keyboard'), close),
    make('div', { class: 'keys' }, ...places.map((place) => make('section', {}, make('h3', {}, place),
      make('dl', {}, ...table.filter((line) => line.where === place).map((line) => make('div', {},
        make('dt', {}, line.does),
        make('dd', {}, ...line.keys.flatMap((key) => [...key.split(/ (?=.)/).flatMap((each) => [make('kbd', {}, names[each] ?? each), ' '])]))))))))));
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener('close', () => dialog.remove());
  return dialog;
}

/** Opens the overlay, or closes it. */
export function toggleOverlay() {
  const open = one('#keys');
  if (open) {
    open.close();
  } else {
    document.body.append(overlay());
    one('#keys').showModal();
  }
}
