import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { bundledChromium } from '../support/bundled-chromium.ts';
import { startBrowser } from '../support/start-browser.ts';
import { onlyTestFont } from './fonts.ts';
import type { Shot } from './shots.ts';

export interface Camera {
	/** Opens a page as a shot asks, in a context of its own, gives it to `use` and closes it. */
	open: <Result>(url: string, shot: Shot, use: (page: Page) => Promise<Result>) => Promise<Result>;
	close: () => Promise<void>;
}

/** Chromium draws text the same on every machine with these. */
const FLAGS = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** Nothing of the machine's language or time is left to the browser. */
const ENVIRONMENT = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: '', TZ: 'Asia/Taipei' };

/** The browser inside the npm package, whatever else the machine has, with the test font alone. */
export async function makeCamera(): Promise<Camera> {
	const { path, env } = await bundledChromium();
	const { folder, config } = await onlyTestFont();
	const browser = await startBrowser({
		path,
		env: { ...env, ...ENVIRONMENT, FONTCONFIG_FILE: config },
		args: FLAGS,
	});
	return {
		open: async (url, { width, height, theme, prepare }, use) => {
			const context = await browser.newContext({
				viewport: { width, height },
				deviceScaleFactor: 1,
				colorScheme: theme,
				reducedMotion: 'reduce',
				locale: 'zh-TW',
				timezoneId: 'Asia/Taipei',
				serviceWorkers: 'block',
			});
			try {
				context.setDefaultTimeout(30_000);
				await context.addInitScript(saveData);
				const page = await context.newPage();
				await page.goto(url);
				await prepare?.(page);
				return await use(page);
			} finally {
				await context.close();
			}
		},
		close: async () => {
			await browser.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** What the window shows, as PNG. */
export function picture(page: Page): Promise<Buffer> {
	return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

/** As from a reader who saves data: figures stay as they were drawn at build time, at whatever moment. */
function saveData(): void {
	Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
}
