import { posix } from 'node:path';
import type { TestModule } from 'vitest/node';
import { describe, expect, test } from 'vitest';
import { candidates, launchFirst, type Candidate } from '../support/chromium.ts';
import { closingLine, totalsOf } from '../support/closing-line.ts';
import { firefoxPrograms } from '../support/engines/firefox.ts';
import { chosenEngine } from '../support/engines/name.ts';
import { installedBrowsers } from '../support/installed-browsers.ts';

const NOTHING = () => false;

describe('candidates', () => {
	const chromiumOnly = (path: string) => path === '/usr/bin/chromium';
	const kinds = (list: Candidate[]) => list.map(({ kind }) => kind);

	test('come with CHROME_PATH first and the bundled one last', () => {
		const env = { PATH: '/usr/local/bin:/usr/bin', CHROME_PATH: '/opt/mine' };
		const list = candidates(env, 'linux', chromiumOnly);
		expect(kinds(list)).toEqual(['chrome-path', 'installed', 'playwright', 'bundled']);
		expect(list[0]?.prepare()).toEqual({ path: '/opt/mine' });
		expect(list[1]?.prepare()).toEqual({ path: '/usr/bin/chromium' });
	});

	test('keep every kind, so that the error can name the ones that are not there', () => {
		expect(kinds(candidates({}, 'linux', NOTHING))).toEqual([
			'chrome-path',
			'installed',
			'playwright',
			'bundled',
		]);
	});

	test('are narrowed by TEST_BROWSER, which takes known words only', () => {
		expect(kinds(candidates({ TEST_BROWSER: 'bundled' }, 'linux', chromiumOnly))).toEqual([
			'bundled',
		]);
		expect(() => candidates({ TEST_BROWSER: 'firefox' }, 'linux', NOTHING)).toThrow(
			'TEST_BROWSER is "firefox". Allowed: chrome-path, installed, playwright, bundled.',
		);
	});
});

describe('installed browsers', () => {
	const everything = () => true;

	test('are looked for on PATH before the usual places, Chrome before Chromium', () => {
		const found = installedBrowsers({ PATH: '/a:/b' }, 'linux', everything);
		expect(found.slice(0, 2)).toEqual(['/a/google-chrome-stable', '/b/google-chrome-stable']);
		expect(found.indexOf('/b/chromium')).toBeLessThan(found.indexOf('/opt/google/chrome/chrome'));
	});

	test('are found in the places of macOS and Windows', () => {
		const mac = '/Users/x/Applications/Chromium.app/Contents/MacOS/Chromium';
		expect(installedBrowsers({ HOME: '/Users/x' }, 'darwin', everything)).toContain(mac);
		const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
		const env = { PROGRAMFILES: 'C:\\Program Files', Path: 'C:\\tools' };
		expect(installedBrowsers(env, 'win32', everything)).toContain(windows);
		expect(installedBrowsers(env, 'win32', everything)[0]).toBe(
			'C:\\tools\\google-chrome-stable.exe',
		);
	});
});

describe('the engine under test', () => {
	test('is Chromium unless TEST_ENGINE names another, which must exist', () => {
		expect(chosenEngine({})).toBe('chromium');
		expect(chosenEngine({ TEST_ENGINE: 'firefox' })).toBe('firefox');
		expect(() => chosenEngine({ TEST_ENGINE: 'gecko' })).toThrow(
			'TEST_ENGINE is "gecko". Allowed: chromium, firefox, webkit.',
		);
	});

	test('is looked for on PATH and in the usual places', () => {
		const labels = (env: Record<string, string>, platform: NodeJS.Platform, place: string) =>
			firefoxPrograms(env, platform, (path) => path === place).map(({ label }) => label);
		expect(labels({ PATH: '/a:/b' }, 'linux', '/b/firefox-esr')).toEqual([
			'/b/firefox-esr, by WebDriver BiDi',
		]);
		const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
		expect(labels({}, 'darwin', mac)).toEqual([`${mac}, by WebDriver BiDi`]);
		expect(labels({ PATH: '/a' }, 'linux', '/elsewhere/firefox')).toEqual([]);
	});
});

describe('launchFirst', () => {
	const candidate = (label: string, path?: string): Candidate => ({
		kind: 'installed',
		label,
		prepare: () => {
			if (!path) throw new Error('not set');
			return { path };
		},
	});

	test('takes the first that really starts', async () => {
		const start = ({ path }: { path: string }) =>
			path === '/good'
				? Promise.resolve(posix.basename(path))
				: Promise.reject(new Error('broken'));
		const list = [candidate('unset'), candidate('bad', '/bad'), candidate('good', '/good')];
		expect(await launchFirst(list, start)).toBe('good');
	});

	test('says what was tried, why each failed and what to do when none starts', async () => {
		const log = 'Failed to launch\n<launched> pid=7\n[pid=7][err] libnss3.so: cannot open\n';
		const start = () => Promise.reject(new Error(log));
		const list = [
			candidate('CHROME_PATH'),
			candidate('installed /usr/bin/chromium', '/usr/bin/chromium'),
		];
		await expect(launchFirst(list, start)).rejects.toThrow(
			[
				'No Chromium could be started. Tried:',
				'  - CHROME_PATH: not set',
				'  - installed /usr/bin/chromium: Failed to launch (libnss3.so: cannot open)',
				'Install Chrome or Chromium, or set CHROME_PATH to the program of one.',
			].join('\n'),
		);
	});
});

describe('closing line', () => {
	const moduleWith = (states: string[], errors: unknown[] = []) => {
		const allTests = () => states.map((state) => ({ result: () => ({ state }) }));
		const children = { allTests, allSuites: () => [] };
		return { children, errors: () => errors } as unknown as TestModule;
	};

	test('names the skipped only where there are some', () => {
		expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
		expect(closingLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
	});

	test('counts tests, files that could not be loaded and stray errors', () => {
		const modules = [
			moduleWith(['passed', 'failed', 'skipped', 'pending']),
			moduleWith([], [new Error()]),
		];
		expect(totalsOf(modules, 1, 'failed')).toEqual({ passed: 1, failed: 3, skipped: 2 });
	});

	test('never says that nothing failed where the run failed', () => {
		expect(totalsOf([moduleWith(['passed'])], 0, 'failed').failed).toBe(1);
		expect(totalsOf([moduleWith(['passed'])], 0, 'passed').failed).toBe(0);
	});
});
