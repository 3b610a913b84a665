import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/page.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);

/** Every page that reads its address, and the parameters that it reads. */
const PAGES = {
	'/tools/runoff-calculator/': ['preset', 'start', 'tcap', 'mcap', 'months', 'cpr', 'floor', 'rrp'],
	'/en/tools/bond-price/': ['coupon', 'years', 'yield', 'change', 'freq', 'face'],
	'/tools/mortgage/': ['loan', 'years', 'rate', 'change'],
	'/en/tools/balance-sheet/': ['action', 'amount'],
	'/qe-vs-qt/': ['view'],
	'/en/history/': ['phase', 'kind', 'from', 'to'],
};

/** None of these is allowed for any parameter above. */
const wrong = fc.oneof(
	fc.constantFrom(
		'<img src=x onerror=alert(1)>',
		'"><script>alert(1)</script>',
		'javascript:alert(1)',
		'NaN',
		'1e999',
		'__proto__',
		'\u202e{p}{v}$&',
		'\ud800',
	),
	fc.string({ minLength: 1, maxLength: 40 }).map((text) => `?${text}`),
);

/** What an attacker would try to add, and every number that a script would read. */
function stateOf(page: Page) {
	return page.evaluate(() => ({
		// A tag that the address could have brought in; none of the site's own stands in a tool.
		foreign: document.querySelectorAll('main img, main script:not([type]), main iframe').length,
		values: [...document.querySelectorAll('output[data-result]')].map((one) => [
			one.getAttribute('data-result'),
			one.getAttribute('value'),
		]),
		notes: [...document.querySelectorAll('[role="alert"] p')].map((one) => one.textContent),
	}));
}

describe.each(Object.entries(PAGES))('%s', (path, names) => {
	it('withstands any address and names each parameter that it replaced', async () => {
		const { page, expectClean } = await site.open(path);
		const { foreign } = await stateOf(page);
		const queries = fc.record(Object.fromEntries(names.map((name) => [name, wrong])));
		for (const query of fc.sample(queries, { numRuns: 8, seed: 20261122 })) {
			await page.goto(site.url(`${path}?${new URLSearchParams(query)}`));
			const state = await stateOf(page);
			expect(state.foreign).toBe(foreign);
			expect(state.notes).toHaveLength(names.length);
			for (const name of names) {
				expect(
					state.notes.some((note) => note?.includes(name)),
					name,
				).toBe(true);
			}
			for (const [name, value] of state.values) {
				expect(value, String(name)).toMatch(
					/^(?:-?\d+(?:\.\d+)?(?:e-?\d+)?|\d{4}-\d\d|true|false)$/,
				);
			}
		}
		await expectClean();
	});
});
