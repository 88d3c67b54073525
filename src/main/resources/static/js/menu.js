// A menu in the bar closes when one goes elsewhere, or with Esc, which gives the focus back.
import { all } from './dom.js';

const open = () => all('details.nav-more[open]');

document.addEventListener('click', (event) => open().forEach((menu) => {
  if (!menu.contains(event.target)) menu.open = false;
}));

document.addEventListener('focusin', (event) => open().forEach((menu) => {
  if (!menu.contains(event.target)) menu.open = false;
}));

// Before the table of keys hears it, which would clear the selection.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  open().forEach((menu) => {
    event.preventDefault();
    menu.open = false;
    menu.querySelector('summary').focus();
  });
}, true);
