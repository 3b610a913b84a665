import type { Page } from 'playwright-core';

/** The address that the page itself sees. Playwright's own hears of `history.replaceState` only later. */
export async function addressOf(page: Page): Promise<URL> {
	return new URL(await page.evaluate(() => location.href));
}
