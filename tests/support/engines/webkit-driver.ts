import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Hand } from './hand.ts';
import { findScreen, onPath } from './screen.ts';
import { webDriverHand } from './web-driver.ts';

/** Places of the small browser that comes with WebKitGTK. */
const BROWSERS = [
	'/usr/lib/*/webkit2gtk-4.1/MiniBrowser',
	'/usr/libexec/webkit2gtk-4.1/MiniBrowser',
	'/usr/lib/webkit2gtk-4.1/MiniBrowser',
];

/**
 * A WebKitGTK of this machine, moved by its own driver (package `webkit2gtk-driver` on Debian).
 * Playwright cannot drive it, so only what needs no more than a hand runs in it. Throws where there
 * is none, or no screen for it.
 */
export async function webkitDriver(): Promise<Hand> {
	const driver = onPath('WebKitWebDriver');
	const [browser] = globSync(BROWSERS);
	if (!driver || !browser) throw new Error('no WebKitWebDriver with its MiniBrowser');
	const screen = findScreen();
	const port = await freePort();
	const child = spawn(driver, ['-p', String(port)], {
		env: { ...process.env, LANGUAGE: 'zh_TW', ...screen.env },
		stdio: 'ignore',
	});
	const close = () => {
		child.kill();
		screen.close();
	};
	try {
		const origin = `http://127.0.0.1:${port}`;
		await answers(`${origin}/status`);
		const options = { binary: browser, args: ['--automation'] };
		const hand = await webDriverHand(origin, { 'webkitgtk:browserOptions': options });
		return {
			...hand,
			name: `WebKitGTK ${hand.name} (${browser}, by WebDriver)`,
			close: async () => {
				await hand.close().finally(close);
			},
		};
	} catch (error) {
		close();
		throw error;
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

/** Waits until something answers, at most ten seconds. */
async function answers(url: string): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		const isThere = await fetch(url).then(
			() => true,
			() => false,
		);
		if (isThere) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('the driver does not answer');
}
