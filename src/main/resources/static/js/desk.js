// The desk's page: each module looks for its own part of the page and leaves the others alone.
import { all, onArrival } from './dom.js';
import './actions.js';
import './keys.js';
import './search.js';
import './grid.js';
import './pick.js';
import './keep.js';
import './arrivals.js';
import './place.js';
import './viewer.js';
import './whole.js';
import './edit.js';
import './menu.js';
import './sending.js';
import './many.js';
import './codes.js';
import './limits.js';
import './offers.js';
import './scrolling.js';
import './upload.js';
import './owner.js';
import './pictures.js';

// What only works with script is only shown with script.
onArrival((part) => all('[data-do][hidden], .hands[hidden], #size[hidden], .tick[hidden]', part).forEach((element) => { element.hidden = false; }));
