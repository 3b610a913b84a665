import type { Page } from 'playwright-core';
import { needs } from './engines/capabilities.ts';

export interface Walk {
	/** How many elements took the focus, from the start of the page to its end. */
	stops: number;
	/** Focus that cannot be seen: without an outline, or with something over it. One line each. */
	faults: string[];
}

/** More than any page has; where the end is not reached by then, the keyboard is trapped. */
const MOST_STOPS = 900;

/**
 * Goes through the whole page by Tab and looks at every element that takes the focus.
 * @throws where the end of the page is not reached
 */
export async function walk(page: Page): Promise<Walk> {
	needs('end-of-page');
	const faults: string[] = [];
	for (let stops = 0; stops < MOST_STOPS; stops += 1) {
		await page.keyboard.press('Tab');
		let fault = await page.evaluate(look);
		if (fault === undefined) return { stops, faults };
		if (fault) {
			// A chart that has just been loaded takes its place after a moment.
			await page.waitForTimeout(500);
			fault = await page.evaluate(look);
		}
		if (fault) faults.push(fault);
	}
	const last = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
	throw new Error(`The keyboard is trapped on ${page.url()} at ${last}`);
}

/** What is wrong with the focus, '' if nothing; undefined at the end of the page. Runs in the page. */
function look(): string | undefined {
	const focused = document.activeElement as HTMLElement | null;
	if (!focused || focused === document.body) return undefined;
	const [box] = [...focused.getClientRects()].filter(({ width, height }) => width && height);
	const name = focused.outerHTML.slice(0, 120);
	if (!box) return `no place: ${name}`;
	const outlined = [focused, focused.nextElementSibling].some((element) => {
		const style = element && getComputedStyle(element);
		return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
	});
	if (!outlined) return `no outline: ${name}`;
	// A table may be larger than the screen; then the part of it that is on the screen counts.
	const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
	const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
	const over = document.elementFromPoint(x, y);
	const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
	const isBar = over?.matches('.site-header, .site-actions, .timeline-strip') ?? true;
	const isSeen =
		over !== null &&
		(focused.contains(over) ||
			labels.some((label) => label.contains(over)) ||
			(over.contains(focused) && !isBar));
	return isSeen ? '' : `covered by ${over?.outerHTML.slice(0, 60)}: ${name}`;
}
