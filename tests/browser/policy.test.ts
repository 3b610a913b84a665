import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/page.ts';
import { openDialog, resultsIn } from '../support/search.ts';
import { BUILDS, pagesOf } from '../support/site.ts';

/** Tabs at once: most of a visit is waiting for half a second without a request. */
const TABS = 4;
const TOOLS = ['runoff-calculator', 'balance-sheet', 'bond-price', 'mortgage'];

/** Visits all addresses, each until nothing is asked for any more, in several tabs of one context. */
async function visit(tabs: readonly Page[], urls: readonly string[]): Promise<void> {
	const queue = [...urls];
	await Promise.all(
		tabs.map(async (tab) => {
			for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
				await tab.goto(url, { waitUntil: 'networkidle' });
			}
		}),
	);
}

describe.each(BUILDS)('every page of the $name build', (build) => {
	const site = useSite(build);

	it(
		'breaks no policy, logs no error and asks nothing of another origin',
		{ timeout: 600_000 },
		async () => {
			const { page, context, expectClean } = await site.open('/');
			const more = await Promise.all(Array.from({ length: TABS - 1 }, () => context.newPage()));
			const urls = pagesOf(build).map(({ path }) => site.url(path));
			await visit([page, ...more], urls);
			await expectClean();
		},
	);

	it.each(['/', '/en/'])('neither do the tools under %s in use', async (root) => {
		const { page, expectClean } = await site.open(root);
		for (const tool of TOOLS) {
			await page.goto(site.url(`${root}tools/${tool}/`));
			const field = page.locator('main form input[type="number"]:visible').first();
			await field.fill('3');
			await field.press('Enter');
			await expect
				.poll(() => page.evaluate(() => location.search), { message: tool })
				.toContain('=3');
		}
		await expectClean();
	});

	it.each([
		['/', '逆回購'],
		['/en/', 'reverse repo'],
	])('nor does search under %s, in the dialog and as a page', async (root, query) => {
		const { page, expectClean } = await site.open(`${root}what-is-qt/`);
		await openDialog(page, query);
		expect((await resultsIn(page, 'dialog')).length).toBeGreaterThan(0);
		await page.goto(site.url(`${root}search/?q=${encodeURIComponent(query)}`));
		expect((await resultsIn(page, 'search-page')).length).toBeGreaterThan(0);
		await expectClean();
	});
});
