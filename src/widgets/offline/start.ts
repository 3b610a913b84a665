/** Milliseconds after loading in which a slow phone is left alone, unless the reader is already about. */
const CALM = 8000;

if (import.meta.env.PROD) {
	addEventListener('load', () => {
		const begin = () => {
			settled.abort();
			// Storage may be refused, and so may a worker: the site does without.
			import('./register').then(({ register }) => register()).catch(() => undefined);
		};
		const settled = new AbortController();
		for (const sign of ['pointermove', 'keydown', 'scroll', 'touchstart']) {
			addEventListener(sign, begin, { passive: true, signal: settled.signal });
		}
		// Where a copy answers already, there is only the question whether it is the newest.
		const timer = setTimeout(begin, navigator.serviceWorker?.controller ? 0 : CALM);
		settled.signal.addEventListener('abort', () => clearTimeout(timer));
	});
}
