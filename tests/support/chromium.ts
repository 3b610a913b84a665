import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.ts';
import { installedBrowsers } from './installed-browsers.ts';
import { startBrowser } from './start-browser.ts';

/**
 * Finds a Chromium and starts it. In this order, each really started before it is accepted:
 *
 * 1. `chrome-path`: the program named by the environment variable `CHROME_PATH`
 * 2. `installed`: a Chrome, Chromium or Edge of this machine
 * 3. `playwright`: the one that `npx playwright install` has put there, if any
 * 4. `bundled`: the one inside the npm package `@sparticuz/chromium` (Linux on x64)
 *
 * `TEST_BROWSER=bundled` (or another of these words) allows that one only.
 */
export const KINDS = ['chrome-path', 'installed', 'playwright', 'bundled'] as const;

export type Kind = (typeof KINDS)[number];

/** A program to start, with what it needs in its environment. */
export interface Executable {
	path: string;
	env?: Record<string, string>;
	/** What it is started with beside what all tests need. */
	args?: string[];
}

export interface Candidate {
	kind: Kind;
	label: string;
	/** Makes the program ready; throws with the reason where there is none. */
	prepare: () => Executable | Promise<Executable>;
}

type Env = NodeJS.ProcessEnv;

/** Everything worth trying, in order. A kind of which there is none stays in, to say so if all fail. */
export function candidates(
	env: Env = process.env,
	platform: NodeJS.Platform = process.platform,
	exists: (path: string) => boolean = existsSync,
): Candidate[] {
	const named = env['CHROME_PATH'];
	const own = chromium.executablePath();
	const all: Candidate[] = [
		program('chrome-path', 'CHROME_PATH', named, 'not set'),
		...installedBrowsers(env, platform, exists).map((path) =>
			program('installed', 'installed', path),
		),
		program(
			'playwright',
			"Playwright's own",
			exists(own) ? own : undefined,
			`not installed at ${own}`,
		),
		{
			kind: 'bundled',
			label: 'bundled (@sparticuz/chromium)',
			prepare: () => bundledChromium(env),
		},
	];
	if (!all.some(({ kind }) => kind === 'installed')) {
		all.splice(
			1,
			0,
			program('installed', 'installed', undefined, 'none on PATH or in the usual places'),
		);
	}
	return onlyAllowed(all, env['TEST_BROWSER']);
}

function program(kind: Kind, label: string, path: string | undefined, ifMissing = ''): Candidate {
	const prepare = () => {
		if (!path) throw new Error(ifMissing);
		return { path };
	};
	return { kind, label: path ? `${label} ${path}` : label, prepare };
}

function onlyAllowed(all: Candidate[], allowed: string | undefined): Candidate[] {
	if (!allowed) return all;
	if (KINDS.some((kind) => kind === allowed)) return all.filter(({ kind }) => kind === allowed);
	throw new Error(`TEST_BROWSER is "${allowed}". Allowed: ${KINDS.join(', ')}.`);
}

/** Starts the first candidate that can be started. */
export async function launchFirst<Started>(
	list: readonly Candidate[],
	start: (executable: Executable) => Promise<Started>,
): Promise<Started> {
	const failures: string[] = [];
	for (const { label, prepare } of list) {
		try {
			return await start(await prepare());
		} catch (error) {
			failures.push(`  - ${label}: ${reasonOf(error)}`);
		}
	}
	throw new Error(
		[
			'No Chromium could be started. Tried:',
			...failures,
			'Install Chrome or Chromium, or set CHROME_PATH to the program of one.',
		].join('\n'),
	);
}

/** What a person needs from Playwright's long message: its first line and what the browser itself said. */
function reasonOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	const [first = ''] = message.split('\n');
	const said = /\[err\] (.*\S)/.exec(message)?.[1];
	return said && !first.includes(said) ? `${first} (${said})` : first;
}

/**
 * A running Chromium, or an error that lists what was tried. The caller closes it.
 * @param flags what it is started with beside what all tests need
 */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
	return launchFirst(candidates(), ({ args = [], ...rest }) =>
		startBrowser({ ...rest, args: [...args, ...flags] }),
	);
}
