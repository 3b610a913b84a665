import { mayKeep } from './choice';

const { serviceWorker } = navigator;
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Registers the worker once the page is there and idle, and tells the reader of a newer version. */
async function start() {
	const before = serviceWorker.controller;
	// The reader has asked for the newer version, here or in another tab: every page becomes of that one.
	if (before) serviceWorker.addEventListener('controllerchange', () => location.reload());
	const registration = await serviceWorker.register(`${BASE}sw.js`);
	const look = async () => {
		if (before && registration.waiting) (await import('./notice')).tell(registration.waiting);
	};
	const watch = () => registration.installing?.addEventListener('statechange', () => void look());
	registration.addEventListener('updatefound', watch);
	watch();
	await look();
}

const idle = globalThis.requestIdleCallback ?? setTimeout;
if (import.meta.env.PROD && mayKeep()) {
	addEventListener('load', () => idle(() => void start().catch(() => undefined)));
}
