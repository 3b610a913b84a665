import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import addresses from '../content/addresses.json';
import { addressOf } from '../support/address.ts';
import { findings } from '../support/axe.ts';
import { useSite } from '../support/page.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);
const SHOWN = '.timeline-events > li:not([hidden])';

const shown = (page: Page) => page.locator(SHOWN).evaluateAll((all) => all.map(({ id }) => id));
const query = async (page: Page) => Object.fromEntries((await addressOf(page)).searchParams);
const placeOf = (page: Page) =>
	page.evaluate(() =>
		document.querySelector('.strip-mark[data-place]')?.getAttribute('data-event'),
	);
const focusedEvent = (page: Page) =>
	page.evaluate(() =>
		document.activeElement?.localName === 'summary'
			? document.activeElement.closest('li[id]')?.id
			: undefined,
	);

describe('the filters of the timeline', () => {
	it('take kind, phase and years together, and leave years without events out', async () => {
		const { page, expectClean } = await site.open('/history/?phase=qt&kind=cap-step&from=2018');
		expect((await shown(page))[0]).toBe('qt1-cap-20');
		await page.locator('[name="kind"]').selectOption('level');
		expect(await shown(page)).toEqual(['onrrp-peak']);
		expect(await page.locator('.timeline-year:visible h3').allTextContents()).toEqual(['2022']);
		expect(await query(page)).toEqual({ phase: 'qt', kind: 'level', from: '2018' });
		await page.locator('[name="phase"]').selectOption('qt1');
		expect(await page.locator('.timeline-count').textContent()).toContain('沒有符合的事件');
		await page.locator('.timeline [type="reset"]').click();
		expect((await shown(page)).length).toBe(addresses.events.length);
		expect(await query(page)).toEqual({});
		await expectClean();
	});

	it('move the years by keyboard; the end that is passed gives way', async () => {
		const { page } = await site.open('/en/history/?from=2012&to=2012');
		await page.locator('[name="from"]').press('ArrowRight');
		expect(await query(page)).toEqual({ from: '2013', to: '2013' });
		expect(await page.locator('label[for="field-to"] output').textContent()).toBe('2013');
		expect(await shown(page)).toEqual(['taper-tantrum', 'taper-announce']);
	});

	it('use the nearest valid value and say so, once for each', async () => {
		const { page } = await site.open('/en/history/?kind=%3Cb%3E&from=1900&to=2040');
		const notes = await page.locator('.timeline [role="alert"] p').allTextContents();
		expect(notes).toHaveLength(3);
		expect(notes.join()).not.toContain('<b>');
		expect((await shown(page)).length).toBe(addresses.events.length);
		await page.locator('[name="kind"]').selectOption('rate');
		expect(await page.locator('.timeline [role="alert"] p').count()).toBe(0);
	});

	it('unfold and fold all events', async () => {
		const { page } = await site.open('/history/');
		await page.locator('[data-unfold="true"]').click();
		expect(await page.locator('.timeline-events details:not([open])').count()).toBe(0);
		expect(await findings(page)).toEqual([]);
		await page.locator('[data-unfold="false"]').click();
		expect(await page.locator('.timeline-events details[open]').count()).toBe(0);
	});
});

describe('the strip', () => {
	it('stays in view and marks the event at the top of the view', async () => {
		const { page } = await site.open('/history/');
		expect(await placeOf(page)).toBeUndefined();
		for (const id of ['qe3-end', 'repo-2019', 'qt2-start']) {
			await page.locator(`[id="${id}"]`).evaluate((event) => event.scrollIntoView());
			await expect.poll(() => placeOf(page)).toBe(id);
			expect(await page.locator('.timeline-strip svg').isVisible()).toBe(true);
			const box = await page.locator('.timeline-strip').boundingBox();
			expect(box!.y).toBeLessThan(80);
			const top = await page
				.locator(`[id="${id}"]`)
				.evaluate((event) => event.getBoundingClientRect().top);
			expect(top).toBeGreaterThanOrEqual(box!.y + box!.height);
		}
	});

	it('takes a period by dragging and an event by a click', async () => {
		const { page, expectClean } = await site.open('/en/history/');
		const svg = page.locator('.timeline-strip svg');
		await svg.scrollIntoViewIfNeeded();
		const { x, y, width, height } = (await svg.boundingBox())!;
		const at = (year: number) => x + (width * (year - 2007 + 0.5)) / 20;
		await page.mouse.move(at(2019), y + height / 2);
		await page.mouse.down();
		await page.mouse.move(at(2015), y + height / 2, { steps: 4 });
		expect(await query(page)).toEqual({});
		await page.mouse.move(at(2017), y + height / 2);
		await page.mouse.up();
		expect(await query(page)).toEqual({ from: '2017', to: '2019' });
		expect(await page.locator('[name="from"]').inputValue()).toBe('2017');
		const mark = (await page.locator('.strip-mark[data-event="repo-2019"]').boundingBox())!;
		await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
		expect((await addressOf(page)).hash).toBe('#repo-2019');
		expect(await focusedEvent(page)).toBe('repo-2019');
		expect(await page.locator('#repo-2019 details').getAttribute('open')).not.toBe(null);
		await expectClean();
	});

	it('is walked by keyboard, with one stop for Tab', async () => {
		const { page } = await site.open('/history/?from=2017&to=2017');
		const stop = page.locator('.strip-mark[tabindex="0"]');
		expect(await stop.count()).toBe(1);
		await stop.focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		expect(await page.locator('.strip-readout').textContent()).toContain('QT1');
		await page.keyboard.press('Enter');
		expect((await addressOf(page)).hash).toBe('#qt1-start');
		expect(await focusedEvent(page)).toBe('qt1-start');
	});

	it('steps from event to event with its buttons', async () => {
		const { page } = await site.open('/history/#repo-2019');
		await expect.poll(() => placeOf(page)).toBe('repo-2019');
		await page.locator('[data-step="next"]').click();
		await expect.poll(() => placeOf(page)).toBe('bills-2019');
		await page.locator('[data-step="previous"]').click();
		await expect.poll(() => placeOf(page)).toBe('repo-2019');
	});

	it('leaves the room to the list on a phone, which groups events by year', async () => {
		const { page } = await site.open('/history/', { viewport: { width: 320, height: 640 } });
		expect(await page.locator('.timeline-strip').isVisible()).toBe(false);
		expect(await page.locator('.timeline-year h3').first().textContent()).toBe('2007');
		expect(await page.locator('[name="from"]').isVisible()).toBe(true);
		expect(await page.locator('.timeline-year > ol > li[id]').count()).toBe(
			addresses.events.length,
		);
	});
});

describe('the keyboard in the list', () => {
	it('goes to the next and previous event shown, and to the ends', async () => {
		const { page } = await site.open('/history/?phase=qt1');
		await page.locator(`${SHOWN} summary`).first().focus();
		const ids = await shown(page);
		await page.keyboard.press('j');
		await page.keyboard.press('ArrowDown');
		expect(await focusedEvent(page)).toBe(ids[2]);
		await page.keyboard.press('k');
		expect(await focusedEvent(page)).toBe(ids[1]);
		await page.keyboard.press('End');
		expect(await focusedEvent(page)).toBe(ids.at(-1));
		await page.keyboard.press('Home');
		expect(await focusedEvent(page)).toBe(ids[0]);
	});

	it('takes no key outside the list, and none pressed with Ctrl', async () => {
		const { page } = await site.open('/history/');
		await page.locator('[name="kind"]').focus();
		await page.keyboard.press('j');
		expect(await focusedEvent(page)).toBeUndefined();
		await page.locator('#qe1-end summary').focus();
		await page.keyboard.press('Control+j');
		expect(await focusedEvent(page)).toBe('qe1-end');
	});
});

it('without script the timeline is complete, and nothing is there that needs one', async () => {
	const { page } = await site.open('/en/history/?phase=qt1', { javaScriptEnabled: false });
	expect(await page.locator('li[id] > details time[datetime]').count()).toBe(
		addresses.events.length,
	);
	for (const part of ['.timeline-strip', '.timeline-filter', '.timeline-keys']) {
		expect(await page.locator(part).isVisible()).toBe(false);
	}
});

describe('the rows of the QE/QT comparison', () => {
	it('link to events of the timeline, and each has an address', async () => {
		const { page } = await site.open('/en/qe-vs-qt/#row-liquidity');
		expect(await page.locator('tr:target').getAttribute('data-dimension')).toBe('liquidity');
		expect(await page.locator('tr[id][data-dimension] .row-link').count()).toBe(9);
		await page.locator('tr:target .row-events a').first().click();
		await page.waitForURL('**/en/history/#repo-2019');
		await expect.poll(() => page.locator('#repo-2019').getAttribute('data-marked')).not.toBe(null);
	});

	it('are reached from one another by arrow keys, whatever the side', async () => {
		const { page, expectClean } = await site.open('/en/qe-vs-qt/?view=qt');
		const dimensions = await page
			.locator('tr[data-dimension]')
			.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['dimension']));
		const focused = () =>
			page.evaluate(() => document.activeElement?.closest('tr')?.dataset['dimension']);
		expect(await page.locator('#comparison-keys').isVisible()).toBe(true);
		await page.locator('.row-link').first().focus();
		await page.keyboard.press('ArrowUp');
		expect(await focused()).toBe(dimensions[0]);
		for (const dimension of dimensions.slice(1)) {
			await page.keyboard.press('ArrowDown');
			expect(await focused()).toBe(dimension);
			const box = await page.locator(`tr[data-dimension="${dimension}"] th`).boundingBox();
			expect(box!.y).toBeGreaterThanOrEqual(0);
			expect(box!.y).toBeLessThan(800);
		}
		await page.keyboard.press('ArrowDown');
		expect(await focused()).toBe(dimensions.at(-1));
		await page.keyboard.press('Home');
		expect(await focused()).toBe(dimensions[0]);
		await page.keyboard.press('End');
		expect(await focused()).toBe(dimensions.at(-1));
		await expectClean();
	});

	it('choose a side by keyboard', async () => {
		const { page } = await site.open('/qe-vs-qt/');
		await page.locator('[name="view"][value="both"]').focus();
		await page.keyboard.press('ArrowRight');
		expect(await query(page)).toEqual({ view: 'qe' });
		expect(await page.locator('td.side-qt').first().isVisible()).toBe(false);
	});
});
