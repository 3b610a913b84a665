import { whenNear } from '../series-figure/near';

/** Parameters of the address that only the explorer in full has. */
const STATE = ['view', 'from', 'to'];

const query = new URLSearchParams(location.search);
const isAsked =
	STATE.some((name) => query.has(name)) && !!document.querySelector('.explorer.is-full');
whenNear('balance-sheet-explorer', () => import('./explorer'), isAsked);
