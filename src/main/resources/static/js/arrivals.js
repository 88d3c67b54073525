// Says that there are more pictures than the page shows, and never moves those that it shows.
import { action } from './actions.js';
import { one, onArrival, say } from './dom.js';

let stream = null;

function tell(more) {
  const pill = one('#more');
  if (!pill) return;
  pill.hidden = more === 0;
  one('b', pill).textContent = more.toLocaleString('en');
  one('.wide', pill).textContent = more === 1 ? ' picture' : ' pictures';
  if (more > 0) say(`${pill.textContent.trim()}, key n shows what is new`);
}

function listen() {
  stream?.close();
  stream = null;
  const total = one('#picked')?.dataset.total;
  // Browsers keep few connections to a place: only a page that is looked at listens.
  if (total === undefined || document.hidden) return;
  const address = new URLSearchParams(one('#grid')?.dataset.search ?? location.search);
  address.set('total', total);
  stream = new EventSource(`/arrivals?${address}`);
  stream.addEventListener('more', (event) => tell(Number(event.data)));
}

action('news', () => {
  const pill = one('#more');
  if (!pill || pill.hidden) return false;
  pill.click();
});
document.addEventListener('visibilitychange', listen);
addEventListener('pagehide', () => stream?.close());
addEventListener('pageshow', (event) => { if (event.persisted) listen(); });
onArrival((part) => { if (part === document.body || part.matches('#main')) listen(); });
