import type { Page } from 'playwright-core';

/** Targets under 24 px without the room around them that WCAG 2.5.8 asks for instead, one line each. */
export function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const LEAST = 24;
		const targets = [
			...document.querySelectorAll<HTMLElement>(
				'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="slider"]',
			),
		]
			.filter((target) => target.checkVisibility({ visibilityProperty: true }))
			// What is fixed to the screen stands over something else at every place of the page.
			.filter((target) => !target.closest('.skip-link, .site-actions, .site-header, dialog'))
			.map((target) => {
				const label = target instanceof HTMLInputElement ? target.labels?.[0] : undefined;
				return { target, box: (label?.contains(target) ? label : target).getBoundingClientRect() };
			})
			.filter(({ box }) => box.width > 0);
		const isSmall = ({ width, height }: DOMRect) => Math.min(width, height) < LEAST - 0.5;
		/** Words of a sentence have no height of their own. */
		const isInText = (target: HTMLElement) => {
			if (getComputedStyle(target).display !== 'inline') return false;
			let block = target.parentElement!;
			while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!;
			return block.textContent.trim().length > target.textContent.trim().length;
		};
		const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
		/** Whether the circle of 24 px around a small target touches another target, or its circle. */
		const touches = (box: DOMRect, other: DOMRect) => {
			const { x, y } = middle(box);
			if (isSmall(other)) return Math.hypot(x - middle(other).x, y - middle(other).y) < LEAST;
			const dx = Math.max(other.left - x, 0, x - other.right);
			const dy = Math.max(other.top - y, 0, y - other.bottom);
			return Math.hypot(dx, dy) < LEAST / 2;
		};
		return targets
			.filter(({ target, box }) => isSmall(box) && !isInText(target))
			.filter(({ target, box }) =>
				targets.some(
					(other) =>
						other.target !== target &&
						!other.target.contains(target) &&
						!target.contains(other.target) &&
						touches(box, other.box),
				),
			)
			.map(({ target, box }) => {
				const size = `${Math.round(box.width)} × ${Math.round(box.height)} px`;
				return `target of ${size}: ${target.outerHTML.slice(0, 120)}`;
			});
	});
}

/** How far the page is wider than the screen, and by what; nothing where it fits. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
	const found = await page.evaluate(widest);
	if (found.length === 0) return found;
	// A chart follows the width of its box only after the page has been laid out.
	await page.waitForTimeout(300);
	return page.evaluate(widest);
}

function widest(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const wide = [...document.querySelectorAll('body *')].find(
		(element) =>
			element.getBoundingClientRect().right > clientWidth + 0.5 &&
			!element.parentElement?.closest('.table-scroll'),
	);
	return [`${scrollWidth - clientWidth} px too wide: ${wide?.outerHTML.slice(0, 120)}`];
}

/** Sets the size of text as a reader does, who has asked the browser for larger letters. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
	await page.evaluate((size) => {
		document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`;
	}, percent);
}
