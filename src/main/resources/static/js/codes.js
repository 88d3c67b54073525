// Code replacements: \kju\ becomes its text as soon as the second stroke is typed.
import { say } from './dom.js';

const CODE = /\\([^\\\s][^\\\n]{0,42})\\$/;

document.addEventListener('input', async (event) => {
  const field = event.target;
  if (event.data !== '\\' || !field.matches?.('#edit .write, [data-codes]')) return;
  const end = field.selectionEnd;
  const found = CODE.exec(field.value.slice(0, end));
  if (!found) return;
  const answer = await fetch(`/codes/text?${new URLSearchParams({ code: found[1] })}`).catch(() => null);
  if (!answer?.ok) {
    say(`No list knows the code ${found[1]}`);
    return;
  }
  const text = await answer.text();
  // Somebody has typed on meanwhile, or another code was replaced before this one.
  const at = end - found[0].length;
  const start = field.value.startsWith(found[0], at) ? at : field.value.lastIndexOf(found[0]);
  if (start < 0) return;
  const caret = field.selectionEnd;
  field.setRangeText(text, start, start + found[0].length, 'preserve');
  const moved = caret > start ? caret - found[0].length + text.length : caret;
  field.setSelectionRange(moved, moved);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  say(text);
});
