import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { firefox, type Browser } from 'playwright-core';
import { withOverrides } from './firefox-overrides.ts';
import type { Program, Running } from './launch.ts';

type Env = Readonly<Record<string, string | undefined>>;

const NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'];

/** Places of a Firefox that is not on PATH. */
function usualPlaces(env: Env, platform: NodeJS.Platform): string[] {
	if (platform === 'darwin') {
		const roots = ['/', env['HOME']].filter((root) => root !== undefined);
		return roots.map((root) =>
			posix.join(root, 'Applications', 'Firefox.app', 'Contents/MacOS', 'firefox'),
		);
	}
	if (platform === 'win32') {
		return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
			.filter((root) => root !== undefined)
			.map((root) => win32.join(root, 'Mozilla Firefox', 'firefox.exe'));
	}
	return ['/usr/lib/firefox/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'];
}

/** Every Firefox worth trying: Playwright's own first, which answers to more, then those of the machine. */
export function firefoxPrograms(
	env: Env = process.env,
	platform: NodeJS.Platform = process.platform,
	exists: (path: string) => boolean = existsSync,
): Program[] {
	const { join, delimiter } = platform === 'win32' ? win32 : posix;
	const suffix = platform === 'win32' ? '.exe' : '';
	const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
	const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
	const paths = new Set([...onPath, ...usualPlaces(env, platform)].filter(exists));
	const own = firefox.executablePath();
	return [
		...(exists(own) ? [{ label: 'Playwright’s own', start: startOwn }] : []),
		...[...paths].map((path) => ({
			label: `${path}, by WebDriver BiDi`,
			start: () => startInstalled(path),
		})),
	];
}

const PREFERENCES = {
	// No test may reach anything but its own server.
	'network.proxy.type': 1,
	'network.proxy.http': '127.0.0.1',
	'network.proxy.http_port': 9,
	'network.proxy.ssl': '127.0.0.1',
	'network.proxy.ssl_port': 9,
	'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
	// Without a screen there is no mouse either, and styles would take the reader for one on a phone.
	'ui.primaryPointerCapabilities': 6,
	'ui.allPointerCapabilities': 6,
	// As wide as on a phone, and as in the other engines under test.
	'ui.useOverlayScrollbars': 1,
	// What a test has copied is read back; a person would be asked.
	'dom.events.testing.asyncClipboard': true,
};

async function startOwn(): Promise<Running> {
	const browser = await firefox.launch({ firefoxUserPrefs: PREFERENCES, timeout: 60_000 });
	return { browser: withoutClipboard(browser), name: `Firefox ${browser.version()}` };
}

async function startInstalled(path: string): Promise<Running> {
	const browser = await firefox.launch({
		channel: 'moz-firefox',
		executablePath: path,
		args: ['--remote-allow-system-access'],
		firefoxUserPrefs: PREFERENCES,
		timeout: 60_000,
	});
	try {
		await withOverrides(browser);
		return { browser: withoutClipboard(browser), name: `Firefox ${browser.version()}` };
	} catch (error) {
		await browser.close();
		throw error;
	}
}

/** Firefox knows no permission for the clipboard; a preference allows it instead. */
function withoutClipboard(browser: Browser): Browser {
	const newContext = browser.newContext.bind(browser);
	browser.newContext = ({ permissions, ...options } = {}) =>
		newContext({
			...options,
			...(permissions && {
				permissions: permissions.filter((permission) => !permission.startsWith('clipboard-')),
			}),
		});
	return browser;
}
