import { posix, win32 } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

const NAMES = [
	'google-chrome-stable',
	'google-chrome',
	'chromium',
	'chromium-browser',
	'chrome',
	'microsoft-edge-stable',
	'microsoft-edge',
];

const LINUX_PLACES = [
	'/opt/google/chrome/chrome',
	'/usr/lib/chromium/chromium',
	'/usr/lib64/chromium-browser/chromium-browser',
	'/snap/bin/chromium',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
	['Google', 'Chrome', 'Application', 'chrome.exe'],
	['Chromium', 'Application', 'chrome.exe'],
	['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Browsers of the Chromium family on this machine, best first: those on PATH, then the usual places. */
export function installedBrowsers(
	env: Env,
	platform: NodeJS.Platform,
	exists: (path: string) => boolean,
): string[] {
	const found = [...onPath(env, platform), ...usualPlaces(env, platform)].filter(exists);
	return [...new Set(found)];
}

function onPath(env: Env, platform: NodeJS.Platform): string[] {
	const { join, delimiter } = platform === 'win32' ? win32 : posix;
	const suffix = platform === 'win32' ? '.exe' : '';
	const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usualPlaces(env: Env, platform: NodeJS.Platform): string[] {
	if (platform === 'darwin') {
		const roots = ['/', env['HOME']].filter((root) => root !== undefined);
		return MAC_APPS.flatMap((app) =>
			roots.map((root) => posix.join(root, 'Applications', `${app}.app`, 'Contents/MacOS', app)),
		);
	}
	if (platform === 'win32') {
		const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
			.map((name) => env[name])
			.filter((root) => root !== undefined);
		return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => win32.join(root, ...program)));
	}
	return LINUX_PLACES;
}
