import { savesData } from '../tool/saves-data';

const { serviceWorker } = navigator;
/** Milliseconds after loading in which a slow phone is left alone, unless the reader is already about. */
const CALM = 8000;
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Registers the worker once the page is there and at rest, and tells the reader of a newer version. */
async function start() {
	const before = serviceWorker.controller;
	if (before) {
		// The reader has asked for the newer version, here or in another tab: every page becomes of that one.
		serviceWorker.addEventListener('controllerchange', () => location.reload());
		document.addEventListener('click', onClick);
	}
	const registration = await serviceWorker.register(`${BASE}sw.js`);
	const look = async () => {
		if (before && registration.waiting) (await import('./notice')).tell(registration.waiting);
	};
	const watch = () => registration.installing?.addEventListener('statechange', () => void look());
	registration.addEventListener('updatefound', watch);
	watch();
	await look();
}

/** Browsers fetch what is downloaded past the worker: without a network nothing would come. */
function onClick(event: MouseEvent) {
	const link = (event.target as Element).closest<HTMLAnchorElement>('a[download]');
	if (!link) return;
	event.preventDefault();
	void import('./download').then(({ download }) => download(link.href));
}

/**
 * Whether a copy is kept without being asked for: not where it was erased (src/widgets/offline/choice.ts
 * keeps that), where data are to be saved, or where the browser cannot keep one.
 */
function mayKeep(): boolean {
	if (!isSecureContext || !serviceWorker || !('DecompressionStream' in globalThis)) return false;
	const choice = localStorage.getItem('offline');
	if (choice || serviceWorker.controller) return choice !== 'off';
	return !savesData();
}

if (import.meta.env.PROD) {
	addEventListener('load', () => {
		const begin = () => {
			settled.abort();
			// Storage may be refused, and so may a worker: the site does without.
			void (async () => mayKeep() && start())().catch(() => undefined);
		};
		const settled = new AbortController();
		for (const sign of ['pointermove', 'keydown', 'scroll', 'touchstart']) {
			addEventListener(sign, begin, { passive: true, signal: settled.signal });
		}
		// Where a copy answers already, there is only the question whether it is the newest.
		const timer = setTimeout(begin, serviceWorker?.controller ? 0 : CALM);
		settled.signal.addEventListener('abort', () => clearTimeout(timer));
	});
}
