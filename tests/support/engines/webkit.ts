import { existsSync } from 'node:fs';
import { webkit } from 'playwright-core';
import type { Program } from './launch.ts';

/** Playwright's own WebKit, the only one that Playwright can drive: it knows no WebDriver. */
export function webkitPrograms(exists: (path: string) => boolean = existsSync): Program[] {
	if (!exists(webkit.executablePath())) return [];
	const start = async () => {
		const browser = await webkit.launch({ timeout: 60_000 });
		return { browser, name: `WebKit ${browser.version()}` };
	};
	return [{ label: 'Playwright’s own', start }];
}
