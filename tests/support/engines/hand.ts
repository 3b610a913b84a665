import type { Browser, Page } from 'playwright-core';

/** What a reader does at a page, in the few words that every way to drive a browser knows. */
export interface Hand {
	/** Which browser it is. */
	name: string;
	/** Opens an address and waits until the page has loaded. */
	goto: (url: string) => Promise<void>;
	/** Value of an expression in the page. */
	value: <Value>(expression: string) => Promise<Value>;
	/** Clicks the first element that a selector names, where it can be clicked. */
	click: (selector: string) => Promise<void>;
	/** Moves the pointer over the first element that a selector names. */
	point: (selector: string) => Promise<void>;
	/** Types letters into what has the focus. */
	type: (text: string) => Promise<void>;
	/** Presses one key. */
	press: (key: Key) => Promise<void>;
	close: () => Promise<void>;
}

export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowLeft' | 'Home' | 'End' | 'Backspace' | '/';

/** A hand that Playwright moves. */
export async function playwrightHand(browser: Browser, name: string): Promise<Hand> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		locale: 'zh-TW',
	});
	context.setDefaultTimeout(15_000);
	const page: Page = await context.newPage();
	return {
		name,
		goto: async (url) => {
			await page.goto(url);
		},
		value: (expression) => page.evaluate(expression),
		click: (selector) => page.locator(selector).first().click(),
		point: (selector) => page.locator(selector).first().hover(),
		type: (text) => page.keyboard.type(text),
		press: (key) => page.keyboard.press(key),
		close: () => browser.close(),
	};
}
