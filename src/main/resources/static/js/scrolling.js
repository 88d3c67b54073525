// What scrolls inside the page can be reached by key.
import { all, onArrival } from './dom.js';

onArrival((part) => all('.change, .three > span', part)
  .filter((box) => box.scrollHeight > box.clientHeight + 1)
  .forEach((box) => { box.tabIndex = 0; }));
