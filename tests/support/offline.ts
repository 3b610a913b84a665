import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { launchChromium } from './chromium.ts';
import { needs } from './engines/capabilities.ts';
import { serve } from './server.ts';
import { folderOf, type Build } from './site.ts';

/** A browser that keeps copies, and a host that can go away, or come back with another version. */
export interface Visit {
	page: Page;
	context: BrowserContext;
	url: (path: string) => string;
	/** Stops the host: a network that is not there, for pages and for the worker alike. */
	unplug: () => Promise<void>;
	/** The host again, with what is in a folder. */
	plug: (folder?: string) => Promise<void>;
}

/**
 * Opens a page as a reader's first visit. All is closed after the test.
 * @param prepare what is done before, with the browser and the origin of the host
 */
export async function visit(
	build: Build,
	path: string,
	prepare?: (page: Page, origin: string) => Promise<unknown>,
): Promise<Visit> {
	needs('service-workers');
	let server = await serve(folderOf(build), build.base);
	const port = Number(new URL(server.origin).port);
	const browser = await launchChromium();
	onTestFinished(async () => {
		await browser.close();
		await server.close();
	});
	const context = await browser.newContext({
		locale: 'zh-TW',
		viewport: { width: 1280, height: 800 },
	});
	context.setDefaultTimeout(20_000);
	const page = await context.newPage();
	await prepare?.(page, server.origin);
	await page.goto(server.url(path));
	return {
		page,
		context,
		url: (address) => server.url(address),
		unplug: () => server.close(),
		plug: async (folder = folderOf(build)) => {
			await server.close();
			server = await serve(folder, build.base, port);
		},
	};
}

/** Languages of which the device has a complete copy, one entry a version. */
export function copiesOn(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.startsWith('offline '));
		const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return keys.flat().flatMap(({ url }) => /\/offline\/list\/(\w+)\//.exec(url)?.[1] ?? []);
	});
}

/** Waits until a language is kept and the worker answers for the page. */
export async function untilKept(page: Page, lang: string) {
	// A reader who is about: without a sign of one the worker lets the page come to rest first.
	await page.mouse.move(20, 20);
	await expect.poll(() => copiesOn(page), { timeout: 90_000 }).toContain(lang);
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
		.toBe(true);
}

/** A copy of a build, to be changed by the test and deleted after it. */
export async function copyOf(build: Build): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'built-site-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	await cp(folderOf(build), folder, { recursive: true });
	return folder;
}
