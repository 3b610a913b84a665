import type { Locator, Page } from 'playwright-core';

/** What is shown of a search: in the dialog of a page, or on the search page. */
export type Where = 'dialog' | 'search-page';

/** Waits until a search is answered. */
export async function answered(page: Page, where: Where): Promise<Locator> {
	const outcome = page.locator(`${where} [data-search-state="done"]`);
	await outcome.waitFor();
	return outcome;
}

/** Addresses of the pages found, best first: the first link of each item. */
export async function resultsIn(page: Page, where: Where): Promise<string[]> {
	const outcome = await answered(page, where);
	return outcome
		.locator('[data-search-results] > li')
		.evaluateAll((items) => items.map((item) => item.querySelector('a')!.pathname));
}

/** Opens the search page of the language that the reader is in, with a query; gives the pages found. */
export async function searchPage(page: Page, query: string): Promise<string[]> {
	const search = (await page.locator('.search-link').getAttribute('href'))!;
	const params = new URLSearchParams({ q: query });
	await page.goto(new URL(`${search}?${params}`, page.url()).href);
	return resultsIn(page, 'search-page');
}

/** Opens the dialog by its key and types a query into it. */
export async function openDialog(page: Page, query = ''): Promise<Locator> {
	await page.keyboard.press('/');
	const input = page.locator('dialog[open] input[type="search"]');
	await input.waitFor();
	if (query) {
		await input.fill(query);
		await settled(page, query);
	}
	return input;
}

/** Waits until the outcome is that of this query: the status read aloud names it. */
export async function settled(page: Page, query: string): Promise<void> {
	const announcer = page.locator('dialog[open] .search-announcer, search-page .search-announcer');
	await announcer
		.filter({ hasText: query.trim().slice(0, 20) })
		.first()
		.waitFor({ state: 'attached' });
}

/** Path of the element that holds the focus, '' where it is no link. */
export function focusedPath(page: Page): Promise<string> {
	return page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname ?? '');
}
