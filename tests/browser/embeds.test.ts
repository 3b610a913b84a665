import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findings } from '../support/axe.ts';
import { useSite } from '../support/page.ts';
import { BUILDS, ROOT_BUILD } from '../support/site.ts';

const STATES = [
	['tools/runoff-calculator', '?preset=qt1&cpr=12&months=9'],
	['tools/balance-sheet', '?action=tga-spend&amount=70'],
	['tools/bond-price', '?coupon=3&years=5&yield=5&change=-50&freq=1'],
	['tools/mortgage', '?loan=5000000&years=20&rate=1.5&change=25'],
] as const;

/** Raw value of every result, by name. */
function results(of: Page | FrameLocator): Promise<[string, string | null][]> {
	return of
		.locator('[data-result]')
		.evaluateAll((all) =>
			all.map((it): [string, string | null] => [
				(it as HTMLElement).dataset['result'] ?? '',
				it.getAttribute('value'),
			]),
		);
}

/** A frame loads after its page, with scripts of its own. */
const LOADING = { timeout: 15_000 };

const code = (page: Page) => page.locator('.embed-box code').first();

/** Opens a page that shows only the given HTML, as another site would, with frames of the served build. */
async function host(page: Page, html: string) {
	const address = new URL('/host/', page.url()).href;
	const body = html.replace(/https?:\/\/[^/"]+/, new URL(address).origin);
	await page.context().route(address, (route) =>
		route.fulfill({
			contentType: 'text/html;charset=utf-8',
			body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body>${body}</body></html>`,
		}),
	);
	await page.goto(address);
}

describe.each(BUILDS)('the embeds of the $name build', (build) => {
	const site = useSite(build);

	it.each(STATES)('%s shows the state of its address as the page does', async (slug, query) => {
		const root = slug === 'tools/mortgage' ? '/en/' : '/';
		const { page: full } = await site.open(`${root}${slug}/${query}`);
		const { page, expectClean } = await site.open(`${root}embed/${slug}/${query}`);
		const { page: still } = await site.open(`${root}embed/${slug}/`);
		expect(await results(page)).toEqual(await results(full));
		expect(await results(page)).not.toEqual(await results(still));
		const link = page.locator('page-link a');
		expect(await link.evaluate((it: HTMLAnchorElement) => it.href)).toBe(
			site.url(`${root}${slug}/${query}`),
		);
		await expectClean();
	});

	it('the code of a tool follows its inputs, is copied, and shows the tool in a frame', async () => {
		const permissions = ['clipboard-read', 'clipboard-write'];
		const { page, expectClean } = await site.open('/en/tools/bond-price/?yield=3', { permissions });
		await page.locator('.embed-box > summary').click();
		await expect.poll(() => code(page).textContent()).toContain('?yield=3');
		const src = /^<iframe src="(https?:\/\/[^/"]+)([^?"]+)\?/.exec(
			(await code(page).textContent()) ?? '',
		);
		// The build under a path knows its public address, the other takes that of the page.
		expect(src?.[1]).toBe(
			build === ROOT_BUILD ? new URL(page.url()).origin : 'https://qt.example.org',
		);
		expect(src?.[2]).toBe(`${build.base}en/embed/tools/bond-price/`);
		await page.locator('[name="years"]').fill('7');
		await expect.poll(() => code(page).textContent()).toContain('years=7&amp;yield=3');
		const wanted = await results(page);
		await page.locator('.embed-box').getByRole('button').click();
		await expect
			.poll(() => page.locator('.embed-box [role="status"]').textContent())
			.toBe('Copied');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		await host(page, copied);
		const frame = page.frameLocator('iframe');
		await expect.poll(() => results(frame), LOADING).toEqual(wanted);
		await frame.locator('[name="years"]').fill('8');
		await expect.poll(() => frame.locator('page-link a').getAttribute('href')).toContain('years=8');
		await frame.locator('page-link a').click();
		await page.waitForURL(/\/en\/tools\/bond-price\/\?years=8&yield=3$/);
		await expectClean();
	});

	it('the code of a figure shows it in a frame, whole', async () => {
		const { page, expectClean } = await site.open('/effects/bonds/');
		await page.locator('.embed-box > summary').first().click();
		expect(await findings(page)).toEqual([]);
		await expect.poll(() => code(page).textContent()).toContain('src="http');
		const html = (await code(page).textContent()) ?? '';
		await page.setViewportSize({ width: 720, height: 900 });
		await host(page, html);
		const frame = page.frameLocator('iframe');
		await expect
			.poll(() => frame.locator('[data-figure="holdings"]').isVisible(), LOADING)
			.toBe(true);
		expect(await page.locator('iframe').getAttribute('title')).toContain('MBS');
		const body = frame.locator('html');
		const cut = await body.evaluate((it) => it.scrollHeight - it.clientHeight);
		expect(cut).toBe(0);
		await frame.locator('[data-figure-source]').first().click();
		await page.waitForURL('**/sources/#*');
		await expectClean();
	});
});

describe('embed code', () => {
	const site = useSite(ROOT_BUILD);

	it('can be read and selected without script and without a clipboard', async () => {
		const { page } = await site.open('/qe-vs-qt/', { javaScriptEnabled: false });
		await page.locator('.embed-box > summary').click();
		expect(await code(page).isVisible()).toBe(true);
		expect(await page.locator('[data-unknown-origin]').isVisible()).toBe(true);
		expect(await page.locator('.embed-box button').isVisible()).toBe(false);
		const { page: refused } = await site.open('/qe-vs-qt/?view=qt');
		await refused.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
		});
		await refused.locator('.embed-box > summary').click();
		await expect.poll(() => code(refused).textContent()).toContain('view=qt');
		await refused.locator('.embed-box').getByRole('button').click();
		const wanted = (await code(refused).textContent()) ?? '';
		expect(wanted).toContain('/embed/qe-vs-qt/?view=qt"');
		await expect.poll(() => refused.evaluate(() => String(getSelection()))).toBe(wanted);
	});

	it('takes nothing of the address as markup', async () => {
		const { page, expectClean } = await site.open(
			`/tools/runoff-calculator/?start=${encodeURIComponent('"><img src=x>')}&x="><b>`,
		);
		await page.locator('.embed-box > summary').click();
		await expect.poll(() => code(page).textContent()).toContain('src="http');
		expect(await code(page).textContent()).toMatch(/^<iframe src="[^"<>]+" title="[^"<>]+" width/);
		await expectClean();
	});
});
