import { chromium, type Browser } from 'playwright-core';
import type { Executable } from './chromium.ts';

const FLAGS = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// No test may depend on, or reach, anything but its own server.
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

const NO_SANDBOX = /no usable sandbox|namespace|sandbox.*(?:fail|denied|not permitted)/i;

/** Starts a program and makes sure that it can run a page; throws where it cannot. */
export async function startBrowser({ path, env = {}, args = [] }: Executable): Promise<Browser> {
	const launch = (chromiumSandbox: boolean) =>
		chromium.launch({
			executablePath: path,
			env: { ...process.env, ...env },
			args: [...FLAGS, ...args],
			chromiumSandbox,
			timeout: 60_000,
		});
	// Chromium has no sandbox for root, and most containers forbid the namespaces that it is made of.
	const canSandbox = process.getuid?.() !== 0 && !process.env['CI'];
	const browser = await launch(canSandbox).catch((error: unknown) => {
		if (canSandbox && NO_SANDBOX.test(String(error))) return launch(false);
		throw error;
	});
	try {
		// A browser can start and yet be unable to run a page, where a library for drawing is missing.
		const page = await browser.newPage();
		await page.evaluate('document.title');
		await page.close();
		return browser;
	} catch (error) {
		await browser.close();
		throw error;
	}
}
