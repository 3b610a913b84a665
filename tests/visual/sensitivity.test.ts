import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { picture } from './camera.ts';
import { complaint } from './check.ts';
import { compare, decoded, encoded, type Pixels, reduced, TOLERANCE } from './compare.ts';
import { shotOf, useStage, CAN_RUN } from './stage.ts';

const open = useStage();

async function look(page: Page): Promise<Pixels> {
	return reduced(await picture(page));
}

/** Adds rules as no policy forbids it to a test. */
function addRules(page: Page, rules: string) {
	return page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets.push(sheet);
	}, rules);
}

/** Share of the pixels by which a page differs from its own reference after a change. */
function shareAfter(name: string, change: (page: Page) => Promise<unknown>): Promise<number> {
	return open(shotOf(name), async (page) => {
		const reference = await decoded(await encoded(await look(page)));
		await change(page);
		return compare(reference, await look(page)).share;
	});
}

describe.skipIf(!CAN_RUN).concurrent('a real change is seen', () => {
	const CHANGES: [what: string, name: string, rules: string][] = [
		['a block that is missing', 'history-zh-390-light', '.key-figures { display: none }'],
		['a colour of all links', 'claims-en-1280-light', 'a { color: #8a1c1c !important }'],
		['another paper, a little darker', 'faq-zh-768-light', 'body { background: #e6e6e0 }'],
		['a dark page that is not', 'glossary-en-1280-dark', ':root { color-scheme: light }'],
		['text that is a little larger', 'history-en-768-light', 'p { font-size: 1.03em }'],
		['a text moved by two pixels', 'article-zh-1280-dark', 'main { translate: 2px }'],
		[
			'a figure without its lines',
			'article-zh-1280-light',
			'main svg * { stroke: none !important }',
		],
		['an emphasis that is lost', 'search-zh-390-dark', 'mark { background: none }'],
	];

	it.for(CHANGES)('%s', async ([, name, rules]) => {
		expect(await shareAfter(name, (page) => addRules(page, rules))).toBeGreaterThan(TOLERANCE);
	});

	it('a word of the title that is another', async () => {
		const share = await shareAfter('home-en-768-dark', (page) =>
			page.locator('h1').evaluate((title) => {
				title.textContent = title.textContent.replace(/\w+/, 'Else');
			}),
		);
		expect(share).toBeGreaterThan(TOLERANCE);
	});
});

describe.skipIf(!CAN_RUN)('noise is not', () => {
	it('the same page, opened anew, is the same', async () => {
		const shot = shotOf('runoff-zh-768-dark');
		const first = await decoded(await encoded(await open(shot, look)));
		expect(compare(first, await open(shot, look)).share).toBe(0);
	});

	it('colours off by a little everywhere, and a few pixels by much', async () => {
		const before = await open(shotOf('article-en-390-light'), look);
		const reference = await decoded(await encoded(before));
		const data = before.data.map((value, index) => {
			if (index % 4 === 3) return value;
			return Math.max(0, Math.min(255, value + (((index * 7) % 5) - 2)));
		});
		const { width, height } = before;
		expect(compare(reference, { width, height, data }).share).toBe(0);
		const few = Math.floor(width * height * TOLERANCE);
		data.fill(0, 0, 4 * few);
		expect(compare(reference, { width, height, data }).share).toBeLessThanOrEqual(TOLERANCE);
		data.fill(0, 0, 4 * 3 * few);
		expect(compare(reference, { width, height, data }).share).toBeGreaterThan(TOLERANCE);
	});
});

describe('a complaint', () => {
	it('names the page, the window, the theme, the share and the command', () => {
		const text = complaint(shotOf('article-en-768-dark'), 0.0123);
		expect(text).toContain('/en/effects/bonds/ at 768 px in the dark theme');
		expect(text).toContain('1.23% of the pixels');
		expect(text).toContain('tests/visual/differences/article-en-768-dark.actual.png');
		expect(text).toContain('npm run test:visual:update');
	});

	it('is made of pictures of another size too', () => {
		const pixels = (width: number) => ({ width, height: 1, data: new Uint8Array(4 * width) });
		expect(compare(pixels(2), pixels(3)).share).toBe(1);
	});
});
