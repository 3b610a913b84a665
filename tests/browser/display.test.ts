import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/page.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);

const styleOf = (page: Page, selector: string, property: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe('the system’s own colors', () => {
	it('show what is chosen, where the reader is, and what has the focus', async () => {
		const { page } = await site.open('/qe-vs-qt/', { forcedColors: 'active' });
		const background = (which: string) =>
			styleOf(page, `.segments input${which} + span`, 'background-color');
		expect(await background(':checked')).not.toBe(await background(':not(:checked)'));
		const edge = (which: string) => styleOf(page, `.site-nav a${which}`, 'border-block-end-color');
		expect(await edge('[aria-current]')).not.toBe(await edge(':not([aria-current])'));
		await page.keyboard.press('Tab');
		expect(await styleOf(page, ':focus', 'outline-style')).toBe('solid');
	});

	it('are followed by the figures, whatever theme was chosen on the page', async () => {
		const { page } = await site.open('/how-qt-works/', {
			forcedColors: 'active',
			colorScheme: 'dark',
		});
		await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
		const drawn = await page.locator('main svg text').evaluateAll((texts) => {
			const paper = getComputedStyle(document.documentElement).backgroundColor;
			return texts.filter((text) => getComputedStyle(text).fill === paper).length;
		});
		expect(drawn).toBe(0);
		// Firefox leaves all schemes to the system here.
		expect(['light dark', 'normal']).toContain(await styleOf(page, 'html', 'color-scheme'));
	});
});

describe('less motion', () => {
	it.each(['/', '/how-qt-works/', '/en/history/', '/tools/runoff-calculator/'])(
		'%s moves nothing by itself',
		async (path) => {
			const { page } = await site.open(path, { reducedMotion: 'reduce' });
			await page.evaluate(() => scrollTo(0, 1200));
			const moving = await page.evaluate(() =>
				document.getAnimations().map((animation) => {
					const { target } = animation.effect as KeyframeEffect;
					return target?.outerHTML.slice(0, 80);
				}),
			);
			expect(moving).toEqual([]);
			// Looked up and read in one go: what a script takes off the page meanwhile has no style.
			const transitions = await page.evaluate(
				() =>
					[...document.querySelectorAll('*')].filter((element) =>
						getComputedStyle(element)
							.transitionDuration.split(', ')
							.some((time) => time !== '0s'),
					).length,
			);
			expect(transitions).toBe(0);
		},
	);
});

describe('more contrast', () => {
	it('writes everything in the ink of the text', async () => {
		const { page } = await site.open('/what-is-qt/', { contrast: 'more' });
		const body = await styleOf(page, 'body', 'color');
		expect(await styleOf(page, '.page-dates', 'color')).toBe(body);
	});
});

describe('a screen zoomed in four times', () => {
	it('keeps no bar over the text', async () => {
		const { page } = await site.open('/what-is-qt/', { viewport: { width: 320, height: 200 } });
		expect(await styleOf(page, '.site-actions', 'position')).toBe('static');
		await page.evaluate(() => scrollTo(0, 1500));
		const isFree = await page.evaluate(() => {
			const at = (y: number) => document.elementFromPoint(160, y);
			return [5, 100, 190].every((y) => at(y)?.closest('main'));
		});
		expect(isFree).toBe(true);
	});
});
