import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeOffline } from '../../src/integrations/offline/write.ts';
import { copiesOn, copyOf, untilKept, visit } from '../support/offline.ts';
import { ROOT_BUILD } from '../support/site.ts';

const TABLE = '/data/fed-caps.csv';
const notice = (page: Page) => page.locator('.update-notice');

/** A later version: another title on a page, another table, and no change to all else. */
async function laterVersion(): Promise<string> {
	const folder = await copyOf(ROOT_BUILD);
	await change(join(folder, 'outlook/index.html'), '</h1>', '（新版）</h1>');
	await change(join(folder, 'data/fed-caps.csv'), '\n', '\n# new\n');
	await writeOffline(folder, '/');
	return folder;
}

async function change(file: string, from: string, to: string) {
	const text = await readFile(file, 'utf8');
	await writeFile(
		file,
		text.replace(from, () => to),
	);
}

const fetched = (page: Page) =>
	page.evaluate(async (address) => (await fetch(address)).text(), TABLE);

describe('a newer version', () => {
	it('is told of, comes as a whole when the reader says so, and fetches only what changed', async () => {
		const { page, context, url, plug } = await visit(ROOT_BUILD, '/tools/bond-price/?coupon=7');
		await untilKept(page, 'zh');
		const folder = await laterVersion();
		await plug(folder);
		const asked: string[] = [];
		context.on('request', (request) => {
			if (request.serviceWorker()) asked.push(new URL(request.url()).pathname);
		});
		const other = await context.newPage();
		await other.goto(url('/outlook/'));
		await page.goto(url('/tools/bond-price/?coupon=7'));
		await notice(page).waitFor();
		// The region is there before its text, or no voice would read it.
		await expect.poll(() => notice(page).getByRole('status').innerText()).toMatch(/已更新/);
		expect(new Set(asked.filter((path) => path !== '/sw.js'))).toEqual(
			new Set(['/offline-zh.json', '/outlook/', TABLE]),
		);

		// Nothing of the newer version is seen before.
		await other.reload();
		expect(await other.locator('h1').innerText()).not.toContain('新版');
		expect(await fetched(page)).not.toContain('# new');
		await notice(page).getByRole('button', { name: '稍後' }).click();
		expect(await notice(page).count()).toBe(0);

		// And nothing of the older one after, in any tab; what was put in is still there.
		await notice(other).getByRole('button', { name: '重新載入' }).click();
		await expect.poll(() => other.locator('h1').innerText()).toContain('新版');
		await expect.poll(() => fetched(page)).toContain('# new');
		await expect.poll(() => page.locator('[name="coupon"]').inputValue()).toBe('7');
		expect(await copiesOn(page)).toEqual(['zh']);
		await other.reload();
		expect(await notice(other).count()).toBe(0);
	});

	it('that cannot be fetched whole leaves the one before, and is tried again', async () => {
		const { page, url, plug } = await visit(ROOT_BUILD, '/');
		await untilKept(page, 'zh');
		const folder = await laterVersion();
		const broken = await copyOf(ROOT_BUILD);
		// The list and the worker of the newer version, without its files: a half-finished upload.
		for (const name of ['sw.js', 'offline-zh.json', 'offline-en.json']) {
			await writeFile(join(broken, name), await readFile(join(folder, name)));
		}
		await plug(broken);
		const failed = await page.evaluate(async () => {
			const registration = (await navigator.serviceWorker.getRegistration())!;
			await registration.update();
			const worker = registration.installing!;
			while (worker.state === 'installing') await new Promise((next) => setTimeout(next, 50));
			return worker.state;
		});
		expect(failed).toBe('redundant');
		await page.goto(url('/outlook/'));
		expect(await page.locator('h1').innerText()).not.toContain('新版');
		await plug(folder);
		await page.goto(url('/outlook/'));
		await notice(page).waitFor();
	});
});
