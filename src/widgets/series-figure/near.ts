import { savesData } from '../tool/saves-data';

/** How far below the screen a figure is when its code is fetched: about a flick of the thumb. */
const AHEAD = '50%';

/**
 * Fetches the code of an element when the first of its kind comes near the screen, or is pointed at or
 * focused where the reader asked to be sent little. Until then, and where it cannot be had, the drawing in
 * it is all there is.
 * @param isWanted fetches it at once
 */
export function whenNear(name: string, load: () => Promise<unknown>, isWanted = false) {
	const elements = [...document.querySelectorAll(name)];
	const found = new AbortController();
	const fetchIt = () => {
		found.abort();
		load().catch(() => undefined);
	};
	if (isWanted) return fetchIt();
	for (const sign of ['pointerover', 'touchstart', 'focusin']) {
		for (const element of elements) {
			element.addEventListener(sign, fetchIt, { passive: true, signal: found.signal });
		}
	}
	if (savesData()) return;
	const observer = new IntersectionObserver(
		(entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) fetchIt();
		},
		{ rootMargin: `${AHEAD} 0px` },
	);
	for (const element of elements) observer.observe(element);
	found.signal.addEventListener('abort', () => observer.disconnect());
}
