import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skip } from '../support/engines/capabilities.ts';
import { findHand } from '../support/engines/find-hand.ts';
import type { Hand } from '../support/engines/hand.ts';
import { watched, type Watched } from '../support/engines/watch.ts';
import { serve, type Served } from '../support/server.ts';
import { folderOf, ROOT_BUILD } from '../support/site.ts';

/** What must work in every engine. The browser tests look closer, in the engine that TEST_ENGINE names. */
describe.each(['chromium', 'firefox', 'webkit'] as const)('in %s', (engine) => {
	let site: Served;
	let watch: Watched;
	let found: Hand | undefined;

	beforeAll(async () => {
		site = await serve(folderOf(ROOT_BUILD));
		watch = await watched(site.origin);
		try {
			found = await findHand(engine);
			console.info(`Looking at the site in ${found.name}`);
		} catch (error) {
			if (engine === 'chromium') throw error;
			console.warn(`Skipped: no ${engine} (${(error as Error).message})`);
		}
	});
	afterAll(async () => {
		await found?.close();
		await Promise.all([watch.close(), site.close()]);
	});

	/** The hand, at a page of the site. */
	async function at(path: string): Promise<Hand> {
		const hand = found ?? skip(`no ${engine} on this machine`);
		await hand.goto(watch.origin + path);
		// A driver may answer before the scripts of the page have run.
		await becomes(hand, `customElements.get('search-opener') !== undefined`).toBe(true);
		return hand;
	}
	const becomes = (hand: Hand, expression: string) =>
		expect.poll(() => hand.value(expression), { timeout: 10_000 });
	const result = (name: string) =>
		`document.querySelector('[data-result="${name}"]').getAttribute('value')`;
	const shown = (selector: string) =>
		`[...document.querySelectorAll('${selector}')].filter((one) => one.checkVisibility()).map(({ id }) => id)`;

	it('the home page fits its width, at any', async () => {
		const hand = await at('/');
		expect(await hand.value('document.documentElement.lang')).toBe('zh-TW');
		const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
		expect(await hand.value(over)).toBe(0);
	});

	it('a Chinese mark is as wide as a character', async () => {
		const hand = await at('/');
		const wide = `(() => {
			const line = document.createElement('span');
			line.textContent = '續買，或直接賣出，銀';
			document.querySelector('main p').append(line);
			const { width } = line.getBoundingClientRect();
			return width / parseFloat(getComputedStyle(line).fontSize);
		})()`;
		expect(await hand.value(wide)).toBeCloseTo(10, 1);
	});

	it('Chinese and Latin stand apart, but not where letters would overlap', async () => {
		const hand = await at('/');
		const gap = await hand.value('getComputedStyle(document.documentElement).textAutospace');
		const onlyDraws = engine === 'webkit' && process.platform === 'linux';
		expect(gap).toBe(onlyDraws ? 'no-autospace' : 'normal');
	});

	it('a figure is read by keyboard', async () => {
		const hand = await at('/en/effects/bonds/');
		const figure = `document.querySelector('figure[data-figure="holdings"]')`;
		await hand.value(`${figure}.querySelector('.plot-box').scrollIntoView({ block: 'center' })`);
		await becomes(hand, `${figure}.querySelectorAll('.is-charted').length`).toBe(1);
		await hand.value(`${figure}.querySelector('.plot-reader').focus()`);
		await hand.press('Home');
		const read = () => hand.value<string>(`${figure}.querySelector('.plot-readout').textContent`);
		const first = await read();
		await hand.press('End');
		expect(await read()).not.toBe(first);
	});

	it('a calculator takes its address, answers to letters and writes its address', async () => {
		const hand = await at('/tools/bond-price/?coupon=5&years=7');
		const price = () => hand.value<string>(result('price'));
		await becomes(hand, `document.querySelector('[name="coupon"]').value`).toBe('5');
		const before = await price();
		await hand.value(`document.querySelector('[name="coupon"]').select()`);
		await hand.type('6.5');
		await becomes(hand, 'location.search').toContain('coupon=6.5');
		expect(Number(await price())).toBeGreaterThan(Number(before));
	});

	it('the runoff calculator draws what it is asked for', async () => {
		const hand = await at('/tools/runoff-calculator/?cpr=12&months=6');
		await becomes(hand, result('months')).toBe('6');
		const figure = `document.querySelector('runoff-calculator figure')`;
		await hand.value(`${figure}.scrollIntoView({ block: 'center' })`);
		await becomes(hand, `${figure}.querySelector('canvas')?.checkVisibility()`).toBe(true);
	});

	it('the timeline shows the phase that is asked for', async () => {
		const hand = await at('/history/?phase=qt1');
		const phases = `[...new Set([...document.querySelectorAll('.timeline-events > li:not([hidden])')].map(({ dataset }) => dataset.phase))]`;
		await becomes(hand, phases).toEqual(['qt1']);
	});

	it('the search page finds what a Chinese query asks for', async () => {
		const hand = await at(`/search/?q=${encodeURIComponent('存續期間')}`);
		await becomes(
			hand,
			`[...document.querySelectorAll('[data-search-state="done"] [data-search-results] > li')].map((one) => one.querySelector('a').pathname)`,
		).toContain('/effects/bonds/');
	});

	it('the search dialog is used by keyboard', async () => {
		const hand = await at('/what-is-qt/');
		await hand.press('/');
		await becomes(hand, `document.activeElement.matches('dialog[open] input')`).toBe(true);
		await hand.type('準備金');
		await becomes(
			hand,
			`document.querySelectorAll('dialog [data-search-results] > li').length`,
		).toBeGreaterThan(2);
		await hand.press('Escape');
		await becomes(hand, `document.querySelectorAll('dialog[open]').length`).toBe(0);
	});

	it('the theme is changed and kept', async () => {
		const hand = await at('/');
		const paper = 'getComputedStyle(document.documentElement).backgroundColor';
		const light = await hand.value(paper);
		await hand.click('theme-switch button');
		await hand.click('theme-switch button');
		const dark = await hand.value(paper);
		expect(dark).not.toBe(light);
		await at('/faq/');
		expect(await hand.value(paper)).toBe(dark);
		await hand.value(`localStorage.clear()`);
	});

	it('the comparison shows one side', async () => {
		const hand = await at('/qe-vs-qt/?view=qt');
		const sides = `['qe', 'qt'].filter((side) => document.querySelector('td.side-' + side).checkVisibility())`;
		await becomes(hand, sides).toEqual(['qt']);
	});

	it('a citation shows its source under the pointer', async () => {
		const hand = await at('/how-qt-works/');
		const mark = '.prose .cite a';
		await hand.value(`document.querySelector('${mark}').scrollIntoView({ block: 'center' })`);
		await hand.point('.prose p');
		// Scrolling closes a tip.
		await new Promise((resolve) => setTimeout(resolve, 300));
		await hand.point(mark);
		await becomes(hand, `document.querySelector('#tip').checkVisibility()`).toBe(true);
		await hand.press('Escape');
		await becomes(hand, `document.querySelector('#tip').checkVisibility()`).toBe(false);
	});

	it('the FAQ opens the entry that the address names', async () => {
		const hand = await at('/faq/#tapering-vs-qt');
		await becomes(hand, `document.querySelector('#tapering-vs-qt').open`).toBe(true);
	});

	it('the glossary is narrowed by letters', async () => {
		const hand = await at('/glossary/');
		await hand.click('list-filter input');
		await hand.type('孳息率');
		await becomes(hand, shown('.glossary-term')).toContain('yield');
		expect((await hand.value<string[]>(shown('.glossary-term'))).length).toBeLessThan(10);
	});

	it('an address that does not exist is answered in both languages', async () => {
		const hand = await at('/en/no-such-page/');
		expect(await hand.value('document.body.textContent')).toMatch(/找不到[^]*not/i);
	});

	it('and none of these pages broke the policy, threw or complained', async () => {
		const hand = await at('/');
		expect(await hand.value(`JSON.parse(sessionStorage.getItem('faults') ?? '[]')`)).toEqual([]);
	});
});
