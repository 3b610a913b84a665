import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { firefoxPrograms } from './firefox.ts';
import type { Engine } from './name.ts';
import { webkitPrograms } from './webkit.ts';

/** A browser that runs. */
export interface Running {
	browser: Browser;
	/** Which one it is: `Firefox 153.0 (/usr/bin/firefox, by WebDriver BiDi)`. */
	name: string;
}

/** A program that may be a browser that starts. */
export interface Program {
	label: string;
	start: () => Promise<Running>;
}

/** Starts the first browser of an engine that can be started; throws a line for each that was tried. */
export async function launch(engine: Engine): Promise<Running> {
	if (engine === 'chromium') {
		const browser = await launchChromium();
		return { browser, name: `Chromium ${browser.version()}` };
	}
	const programs = engine === 'firefox' ? firefoxPrograms() : webkitPrograms();
	const failures: string[] = [];
	for (const { label, start } of programs) {
		try {
			const { browser, name } = await start();
			return { browser, name: `${name} (${label})` };
		} catch (error) {
			failures.push(`${label}: ${String(error).split('\n')[0]}`);
		}
	}
	throw new Error(failures.join('; ') || 'none on this machine that tests can drive');
}
