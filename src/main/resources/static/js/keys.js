// One table: it decides what a key does, and it prints the overlay that says so.
import { perform } from './actions.js';
import { make, one } from './dom.js';

const table = [
  { where: 'Anywhere', keys: ['/'], does: 'go to search', action: 'search' },
  { where: 'Anywhere', keys: ['?'], does: 'these keys', action: 'keys' },
  { where: 'Anywhere', keys: ['Escape'], does: 'close, clear', action: 'escape' },
  { where: 'Anywhere', keys: ['u'], does: 'upload', action: 'go-upload' },
  { where: 'Anywhere', keys: ['o'], does: 'who owns this?', action: 'go-owner' },
  { where: 'Results', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], does: 'next picture', action: 'move', on: '#grid' },
  { where: 'Results', keys: ['Home', 'End'], does: 'first, last', action: 'move', on: '#grid' },
  { where: 'Results', keys: ['Enter'], does: 'open', on: '#grid' },
  { where: 'Results', keys: [' '], does: 'quick look', action: 'quick-look', on: '#grid' },
  { where: 'Results', keys: ['x'], does: 'select', action: 'select', on: '#grid' },
  { where: 'Results', keys: ['e'], does: 'edit the selected', action: 'edit-picked', on: '#grid' },
  { where: 'Results', keys: ['w'], does: 'withdraw the selected', action: 'withdraw-picked', on: '#grid' },
  { where: 'Results', keys: ['c'], does: 'copy credit', action: 'copy-picked', on: '#grid' },
  { where: 'Results', keys: ['g'], does: 'grid or list', action: 'switch-view', on: '#grid' },
  { where: 'Results', keys: ['+', '-'], does: 'larger, smaller', action: 'resize', on: '#grid' },
  { where: 'Results', keys: ['f'], does: 'filters', action: 'filters', on: '#filters' },
  { where: 'Picture', keys: ['ArrowLeft', 'ArrowRight'], does: 'neighbours', action: 'turn', on: '#picture' },
  { where: 'Picture', keys: ['c'], does: 'copy credit', action: 'copy', on: '#picture' },
  { where: 'Picture', keys: ['C'], does: 'copy credit as HTML', action: 'copy-html', on: '#picture' },
  { where: 'Picture', keys: ['e'], does: 'edit caption', action: 'edit', on: '#picture' },
  { where: 'Picture', keys: ['z'], does: 'fit or full size', action: 'zoom', on: '#picture' },
  { where: 'Picture', keys: ['d'], does: 'download with caption and credit', action: 'download', on: '#picture' },
  { where: 'Picture', keys: ['1', '2', '3', '4', '5', '6'], does: 'tabs', action: 'tab', on: '#picture' },
  { where: 'Picture', keys: ['Backspace'], does: 'back to results', action: 'results', on: '#picture' },
  { where: 'Who owns this?', keys: ['Control+v'], does: 'compare a copied picture', on: '#copy' },
  { where: 'Who owns this?', keys: ['c'], does: 'copy credit', action: 'copy', on: '#copy' },
  { where: 'Who owns this?', keys: ['C'], does: 'copy credit as HTML', action: 'copy-html', on: '#copy' },
  { where: 'Editing', keys: ['Tab'], does: 'next field', on: '#edit' },
  { where: 'Picture', keys: ['t'], does: 'fill in a template', action: 'template', on: '#templates' },
  { where: 'Picture', keys: ['T'], does: 'the last template again', action: 'template-again', on: '#templates' },
  { where: 'Picture', keys: ['v'], does: 'whole screen', action: 'whole-screen', on: '#picture' },
  { where: 'Editing', keys: ['Control+s'], does: 'save', action: 'save', on: '#edit', typing: true },
  { where: 'Editing', keys: ['Control+Enter'], does: 'save, next picture', action: 'save-next', on: '#edit', typing: true },
  { where: 'Editing', keys: ['\\'], does: '\\code\\ becomes its text', on: '#edit' },
];

const names = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Enter: '↵', Escape: 'Esc', ' ': 'Space', '-': '−', C: '⇧ c', T: '⇧ t', Backspace: '⌫', 'Control+s': '⌃ s', 'Control+v': '⌃ v', 'Control+Enter': '⌃ ↵' };

const typing = (target) => target.matches('input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable]');
const adjusting = (target) => target.matches('input[type="range"], input[type="radio"]');

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.altKey || event.isComposing || !(event.target instanceof Element)) return;
  const key = (event.ctrlKey || event.metaKey ? 'Control+' : '') + event.key;
  if (one('dialog[open], .overlay.is-open') && key !== 'Escape') return;
  if (adjusting(event.target) && /^(Arrow|Home|End| )/.test(key)) return;
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
        make('dd', {}, ...line.keys.flatMap((key) => [make('kbd', {}, names[key] ?? key), ' ']))))))))));
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
