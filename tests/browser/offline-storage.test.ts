import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findings } from '../support/axe.ts';
import { copiesOn, untilKept, visit } from '../support/offline.ts';
import { ROOT_BUILD } from '../support/site.ts';

const row = (page: Page, name: string) => page.locator(`[data-row="${name}"]`).innerText();
const said = (page: Page) => page.locator('offline-panel [role="status"]');
const button = (page: Page, name: string) => page.locator(`offline-panel [data-action="${name}"]`);

/** Where a file is in the store: the list names its hash. */
async function damage(page: Page, address: string, how: 'delete' | 'overwrite') {
	await page.evaluate(
		async ([address, how]) => {
			const list = (await (await fetch('/offline-zh.json')).json()) as {
				files: Record<string, string>;
			};
			const store = await caches.open('offline /');
			const key = `/offline/file/${list.files[address!]}`;
			if (how === 'delete') await store.delete(key);
			else await store.put(key, new Response('damaged'));
		},
		[address, how] as const,
	);
}

/** Bytes of what the store holds, and entries. */
const stored = (page: Page) =>
	page.evaluate(async () => {
		const store = await caches.open('offline /');
		let bytes = 0;
		const keys = await store.keys();
		for (const key of keys) bytes += (await (await store.match(key))!.blob()).size;
		return { entries: keys.length, bytes };
	});

describe('the copy on the device', () => {
	it('is shown on /about/, takes less than 2 MB, and is erased there for good', async () => {
		const { page, url } = await visit(ROOT_BUILD, '/about/');
		await untilKept(page, 'zh');
		await expect.poll(() => row(page, 'state')).toMatch(/已存在這台裝置上/);
		expect(await row(page, 'languages')).toBe('繁體中文');
		expect(await row(page, 'version')).toMatch(/^[\w-]{8}，內容更新至\d{4}-\d{2}-\d{2}$/);
		const { entries, bytes } = await stored(page);
		expect(entries).toBeGreaterThan(400);
		expect(bytes).toBeLessThan(2_000_000);
		expect(await row(page, 'space')).toBe(`${(bytes / 1_000_000).toFixed(2)} MB`);
		expect(await findings(page)).toEqual([]);
		await button(page, 'check').click();
		await expect.poll(() => said(page).innerText()).toBe('這就是最新的版本。');

		await page.evaluate(() => localStorage.setItem('theme', 'dark'));
		await button(page, 'choices').click();
		await button(page, 'erase').click();
		await expect.poll(() => said(page).innerText()).toBe('離線內容已刪除。');
		await page.goto(url('/outlook/'));
		await page.waitForLoadState('networkidle');
		expect(
			await page.evaluate(async () => [
				await caches.keys(),
				(await navigator.serviceWorker.getRegistrations()).length,
				{ ...localStorage },
			]),
		).toEqual([[], 0, { offline: 'off' }]);

		await page.goto(url('/en/about/'));
		expect(await row(page, 'state')).toMatch(/^Erased\./);
		await button(page, 'keep').click();
		await expect.poll(() => said(page).innerText(), { timeout: 90_000 }).toMatch(/^Kept on/);
		expect(await copiesOn(page)).toEqual(['en']);
	});

	it('mends what is missing or damaged, and does without it where there is no network', async () => {
		const { page, context, url, unplug, plug } = await visit(ROOT_BUILD, '/');
		await untilKept(page, 'zh');
		await damage(page, 'outlook/', 'overwrite');
		await damage(page, 'claims/', 'delete');
		const before = await stored(page);
		await page.goto(url('/outlook/'));
		expect((await page.goto(url('/claims/')))!.status()).toBe(200);
		expect((await stored(page)).entries).toBe(before.entries + 1);
		await unplug();
		for (const path of ['/outlook/', '/claims/']) {
			expect((await page.goto(url(path)))!.status()).toBe(200);
		}
		await plug();
		await damage(page, 'faq/', 'overwrite');
		await unplug();
		// The browser's own cache would have it still.
		await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
		expect((await page.goto(url('/faq/')))!.status()).toBe(503);
		expect((await page.goto(url('/')))!.status()).toBe(200);
	});

	it('is left out where the browser has no room, and the site works and says so', async () => {
		let held: CDPSession | undefined;
		const { page, url } = await visit(ROOT_BUILD, '/about/', async (page, origin) => {
			held = await page.context().newCDPSession(page);
			await held.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 600_000 });
		});
		await expect.poll(() => row(page, 'state'), { timeout: 90_000 }).toMatch(/空間不夠/);
		expect(await copiesOn(page)).toEqual([]);
		expect((await stored(page)).entries).toBe(1);
		await page.goto(url('/tools/mortgage/'));
		expect(await page.locator('output[data-result="payment"]').innerText()).not.toBe('');

		await held!.send('Storage.overrideQuotaForOrigin', { origin: new URL(url('/')).origin });
		await page.goto(url('/about/'));
		await button(page, 'keep').click();
		await expect.poll(() => said(page).innerText(), { timeout: 90_000 }).toMatch(/^已存在/);
	});

	it('is not made unasked where data are to be saved', async () => {
		const { page } = await visit(ROOT_BUILD, '/about/', (page) =>
			page.addInitScript(() =>
				Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
			),
		);
		await page.waitForLoadState('networkidle');
		expect(await row(page, 'state')).toBe('還沒有存在這台裝置上。');
		expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
	});
});

describe('the site as an app', () => {
	it.each(['/', '/en/'])('%s can be installed', async (path) => {
		const { page, context } = await visit(ROOT_BUILD, path);
		const session = await context.newCDPSession(page);
		const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
		// A context of a test is private, and nothing is installed from such a one.
		const real = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
		expect(real).toEqual([]);
	});
});
