/**
 * Measures how long a change of an input takes to be seen: `npm run bench:input`, after a build.
 *
 * --site DIR       the built site, `dist` where not given
 * --throttle N     how many times slower the processor is made, 6 where not given
 * --only TEXT      only cases whose name holds it
 *
 * Opens each tool in a Chromium whose processor is slowed down to that of a slow phone, presses keys
 * as a reader does, and takes the time from the key to the painted frame that shows the new results,
 * the new figure and the new table. That time grows with whatever else the machine does; the work, in
 * processor time of the page's main thread at full speed, hardly does. A benchmark, not a test.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../../tests/support/chromium.ts';
import { serve, type Served } from '../../tests/support/server.ts';
import { type Case, CASES } from './cases.ts';
import { installProbe, type Timing } from './probe.ts';
import { report } from './report.ts';
import { workOf } from './work.ts';

/** A phone's width, and so tall that form and figure are both in view. */
const VIEWPORT = { width: 412, height: 4000 };
const LONGEST_HORIZON = '600';

const { values } = parseArgs({
	options: {
		site: { type: 'string', default: 'dist' },
		throttle: { type: 'string', default: '6' },
		only: { type: 'string', default: '' },
	},
});

const server = await serve(resolve(values.site));
const browser = await launchChromium();
try {
	for (const one of CASES.filter(({ name }) => name.includes(values.only))) {
		const { timings, work } = await measure(browser, server, one);
		console.log(report(one.name, timings, work));
	}
} finally {
	await browser.close();
	await server.close();
}

async function measure(from: Browser, { url }: Served, one: Case) {
	const context = await from.newContext({ viewport: VIEWPORT, deviceScaleFactor: 2 });
	try {
		const page = await context.newPage();
		await page.addInitScript(installProbe);
		await page.goto(url(one.path));
		await ready(page, one);
		const session = await context.newCDPSession(page);
		const work = await workOf(session, () => change(page, one));
		await throttle(session, Number(values.throttle));
		return { timings: await change(page, one), work };
	} finally {
		await context.close();
	}
}

function throttle(session: CDPSession, rate: number) {
	return session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Waits until the figure has taken over, and opens what the case wants open. */
async function ready(page: Page, { path, open }: Case) {
	if (path.includes('runoff')) await page.locator('.runoff-canvas.is-charted').waitFor();
	if (path.includes(`months=${LONGEST_HORIZON}`)) {
		const run = await page.locator('[data-result="months"]').getAttribute('value');
		if (run !== LONGEST_HORIZON) throw new Error(`Only ${run} months are run at ${path}`);
	}
	if (open) {
		await page.locator(open).click();
		await settled(page);
	}
}

async function change(page: Page, { control, keys }: Case): Promise<Timing[]> {
	const timings: Timing[] = [];
	if (keys) {
		await page.locator(control).focus();
		await page.keyboard.press('End');
		await settled(page);
		for (const key of keys) {
			await page.keyboard.press(key);
			timings.push(await settled(page));
		}
	} else {
		for (const button of await page.locator(control).all()) {
			await button.click();
			timings.push(await settled(page));
		}
	}
	return timings;
}

function settled(page: Page): Promise<Timing> {
	return page.evaluate(() =>
		(globalThis as unknown as { settled: () => Promise<Timing> }).settled(),
	);
}
