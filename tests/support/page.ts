import type { BrowserContext, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { needs, skip } from './engines/capabilities.ts';
import { launch, type Running } from './engines/launch.ts';
import { chosenEngine } from './engines/name.ts';
import { serve, type Served } from './server.ts';
import { folderOf, type Build } from './site.ts';

/** Everything that a page of this site must never do, as it was seen so far. */
export interface Faults {
	/** `securitypolicyviolation` events, one line each. */
	violations: string[];
	consoleErrors: string[];
	pageErrors: string[];
	/** Addresses asked for outside the site's own origin. */
	foreignRequests: string[];
}

export interface OpenPage {
	page: Page;
	context: BrowserContext;
	/** Grows while the page lives, over every navigation. */
	faults: Faults;
	/** Fails the test where the page has done anything of `Faults`; `except` forgives lines that match. */
	expectClean: (except?: RegExp) => Promise<void>;
}

/** What a context takes (viewport, colorScheme, javaScriptEnabled, reducedMotion, locale, permissions …). */
export type OpenOptions = BrowserContextOptions;

export interface SiteInBrowser {
	/** Opens an address without the base path, such as `/faq/?q=x`, in a context of its own. Closed after the test. */
	open: (path: string, options?: OpenOptions) => Promise<OpenPage>;
	/** Full address of a page. */
	url: (path: string) => string;
}

const DEFAULTS: OpenOptions = {
	viewport: { width: 1280, height: 800 },
	locale: 'zh-TW',
	timezoneId: 'Asia/Taipei',
	colorScheme: 'light',
	reducedMotion: 'no-preference',
	// A worker that fetches the whole site for offline use would do so in every test.
	serviceWorkers: 'block',
};

/** One browser for a test file: Vitest loads this module anew for each. */
let running: Promise<Running | undefined> | undefined;

afterAll(async () => {
	// Where it could not start, the tests have already said so.
	const started = await running?.catch(() => undefined);
	await started?.browser.close();
});

/** The browser; none where the machine has none of this engine, which its tests are skipped for. */
async function start(): Promise<Running | undefined> {
	const engine = chosenEngine();
	try {
		return await launch(engine);
	} catch (error) {
		if (engine === 'chromium') throw error;
		console.warn(`Skipped: no ${engine} (${(error as Error).message}).`);
		return undefined;
	}
}

/** Serves a build to the tests of the surrounding `describe`, or of the file, and opens its pages. */
export function useSite(build: Build): SiteInBrowser {
	let server: Served | undefined;
	beforeAll(async () => {
		server = await serve(folderOf(build), build.base);
		running ??= start();
		await running;
	});
	afterAll(() => server?.close());

	const served = () => {
		if (!server)
			throw new Error('The site is served only while tests run: call this inside a test.');
		return server;
	};
	return {
		url: (path) => served().url(path),
		open: async (path, options = {}) => {
			const { origin, url } = served();
			const { browser } = (await running) ?? skip(`no ${chosenEngine()} on this machine`);
			if (options.contrast) needs('contrast');
			const context = await browser.newContext({ ...DEFAULTS, ...options });
			onTestFinished(() => context.close());
			context.setDefaultTimeout(20_000);
			const faults = await watch(context, origin);
			const page = await context.newPage();
			await page.goto(url(path));
			return { page, context, faults, expectClean: (except) => expectClean(page, faults, except) };
		},
	};
}

/** Collects the faults of all pages of a context. */
async function watch(context: BrowserContext, origin: string): Promise<Faults> {
	const faults: Faults = { violations: [], consoleErrors: [], pageErrors: [], foreignRequests: [] };
	const seen = (url: string) => {
		const { protocol, host, href } = new URL(url);
		const leavesPage = /^(?:https?|wss?):$/.test(protocol);
		if (leavesPage && host !== new URL(origin).host) faults.foreignRequests.push(href);
	};
	context.on('request', (request) => seen(request.url()));
	context.on('page', (page) => page.on('websocket', (socket) => seen(socket.url())));
	context.on('console', (message) => {
		if (message.type() === 'error') faults.consoleErrors.push(describeMessage(message));
	});
	context.on('weberror', (event) => {
		const error = event.error();
		faults.pageErrors.push(error.stack || String(error));
	});
	// A binding outlives the document, so that no violation is lost when the page goes elsewhere.
	await context.exposeBinding('reportViolation', (_, line: string) => faults.violations.push(line));
	await context.addInitScript(() => {
		const { reportViolation } = globalThis as unknown as {
			reportViolation: (line: string) => void;
		};
		document.addEventListener('securitypolicyviolation', (event) => {
			const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
			reportViolation(
				`${effectiveDirective} blocked ${blockedURI} on ${location.pathname} (${sourceFile}:${lineNumber}) ${sample}`.trim(),
			);
		});
	});
	return faults;
}

function describeMessage(message: ConsoleMessage): string {
	const { url, lineNumber } = message.location();
	return `${message.text()} (${url}:${lineNumber})`;
}

async function expectClean(page: Page, faults: Faults, except?: RegExp): Promise<void> {
	// Events of the page come in order: when this answers, all that went before has arrived.
	await page.evaluate('0');
	const kept = Object.entries(faults).map(([kind, lines]: [string, string[]]) => [
		kind,
		lines.filter((line) => !except?.test(line)),
	]);
	expect(Object.fromEntries(kept), `faults of ${page.url()}`).toEqual({
		violations: [],
		consoleErrors: [],
		pageErrors: [],
		foreignRequests: [],
	});
}
