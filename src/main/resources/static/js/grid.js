// The pictures found: moving, looking, more of them.
import { action, copy } from './actions.js';
import { all, make, memory, one, onArrival, say } from './dom.js';

const links = () => all('#grid .pic > a');

/** The link of the picture that has the focus. */
export const current = () => document.activeElement?.closest?.('#grid .pic')?.querySelector('a');

// One tab stop: the picture that was focused last.
function rove(link) {
  all('#grid .pic > a[tabindex="0"]').forEach((each) => { each.tabIndex = -1; });
  link.tabIndex = 0;
}

document.addEventListener('focusin', (event) => {
  if (event.target.matches('#grid .pic > a')) rove(event.target);
});

const centre = (rect) => rect.left + rect.width / 2;

/** The picture above or below: of the next row the one whose middle is nearest. */
function across(from, list, down) {
  const here = from.getBoundingClientRect();
  const beyond = list.map((link) => ({ link, rect: link.getBoundingClientRect() }))
    .filter(({ rect }) => (down ? rect.top >= here.bottom - 1 : rect.bottom <= here.top + 1));
  const edge = down ? Math.min(...beyond.map(({ rect }) => rect.top)) : Math.max(...beyond.map(({ rect }) => rect.top));
  return beyond.filter(({ rect }) => Math.abs(rect.top - edge) < 8)
    .sort((a, b) => Math.abs(centre(a.rect) - centre(here)) - Math.abs(centre(b.rect) - centre(here)))[0]?.link;
}

/** Where a key leads from a picture. */
export function neighbour(from, key) {
  const list = links();
  if (!from && key.startsWith('Arrow')) return one('#grid .pic > a[tabindex="0"]') ?? list[0];
  const at = list.indexOf(from);
  const step = document.dir === 'rtl' ? -1 : 1;
  switch (key) {
    case 'ArrowRight': return list[at + step];
    case 'ArrowLeft': return list[at - step];
    case 'Home': return list[0];
    case 'End': return list.at(-1);
    default: return across(from, list, key === 'ArrowDown');
  }
}

action('move', (event) => {
  if (event.target.closest('.side, .top, .bench')) return false;
  const next = neighbour(current(), event.key);
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return Boolean(next);
});

// ---- quick look ----
function fill(dialog, link) {
  const picture = one('img', link);
  one('img', dialog).src = picture?.src.replace(/thumbnail$/, 'preview') ?? '/unshown.svg';
  one('img', dialog).alt = picture?.alt ?? 'No preview';
  one('.cap', dialog).textContent = one('.cap', link.closest('.pic')).textContent;
  one('.print', dialog).textContent = link.dataset.credit ?? 'No credit known';
}

action('quick-look', () => {
  let link = current();
  if (!link) return false;
  const close = make('button', { class: 'btn', type: 'button' }, 'Close');
  const dialog = make('dialog', { class: 'look', 'aria-label': 'Quick look' },
    make('img', {}), make('div', {}, make('p', { class: 'print' }), make('p', { class: 'cap' }),
      make('p', { class: 'quiet hints' }, make('kbd', {}, '←'), ' ', make('kbd', {}, '→'), ' turn  ', make('kbd', {}, '↵'), ' open  ', make('kbd', {}, 'c'), ' copy  ', make('kbd', {}, 'Esc'), ' close')), close);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => {
    if (event.key === ' ') dialog.close();
    else if (event.key === 'Enter') link.click();
    else if (event.key === 'c') copy(link.dataset.credit ?? '');
    else if (event.key.startsWith('Arrow')) {
      link = neighbour(link, event.key) ?? link;
      fill(dialog, link);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  document.body.append(dialog);
  fill(dialog, link);
  dialog.showModal();
});

// ---- size and view ----
function size(pixels) {
  one('#grid')?.style.setProperty('--row', `${pixels}px`);
  memory.set('row', pixels);
}

document.addEventListener('input', (event) => {
  if (event.target.matches('[data-rows]')) size(Number(event.target.value));
});
action('resize', (event) => {
  const slider = one('[data-rows]');
  slider.value = Number(slider.value) + (event.key === '+' ? 24 : -24);
  size(Number(slider.value));
});
action('switch-view', () => one('.bench .switch a:not([aria-current])').click());

// ---- more pictures before the end is reached ----
const watch = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting)
  .forEach((entry) => window.htmx.trigger(entry.target, 'near')), { rootMargin: '1200px' });

let due = false;

/** Once for all that has arrived together. */
function settle() {
  due = false;
  const list = links();
  if (list.length && !list.some((link) => link.tabIndex === 0 && link.hasAttribute('tabindex'))) rove(list[0]);
  list.filter((link) => !link.hasAttribute('tabindex')).forEach((link) => { link.tabIndex = -1; });
  if (memory.get('arriving') && one('#total')) {
    memory.set('arriving', false);
    list[0]?.focus({ preventScroll: true });
    say(one('#total').textContent);
  }
}

onArrival((part) => {
  if (part.matches('.next')) watch.observe(one('a', part));
  all('.next a', part).forEach((link) => watch.observe(link));
  // A picture that was changed meanwhile may come once more, in its new place.
  if (part.matches('#grid > .pic') && all(`#grid > [data-id="${part.dataset.id}"]`).length > 1) part.remove();
  const row = memory.get('row');
  if (row && one('[data-rows]', part)) {
    one('[data-rows]', part).value = row;
    size(row);
  }
  if (!due) {
    due = true;
    queueMicrotask(settle);
  }
});
