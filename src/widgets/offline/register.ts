import { savesData } from '../tool/saves-data';

const { serviceWorker } = navigator;
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Registers the worker where a copy may be kept, and tells the reader of a newer version. */
export async function register() {
	if (!mayKeep()) return;
	const before = serviceWorker.controller;
	if (before) {
		// The reader has asked for the newer version, here or in another tab: every page becomes of that one.
		serviceWorker.addEventListener('controllerchange', () => location.reload());
		document.addEventListener('click', onClick);
	}
	const registration = await serviceWorker.register(`${BASE}sw.js`);
	const look = async () => {
		if (!before || !registration.waiting) return;
		const { tell } = await import('./notice');
		await tell(registration.waiting);
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
