import { savesData } from '../tool/saves-data';

/**
 * Calls back once, when something is first seen and the browser has time for it; not where the reader
 * asked to be sent little.
 */
export function onFirstSight(element: Element, seen: () => void) {
	if (savesData()) return;
	const observer = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		observer.disconnect();
		// Safari has no idle callback.
		if ('requestIdleCallback' in globalThis) requestIdleCallback(seen, { timeout: 2000 });
		else setTimeout(seen, 200);
	});
	observer.observe(element);
}
