import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import {
	inner,
	replaceMarked,
	scrollOnlyIfNeeded,
	touch,
	type Session,
} from './playwright-bidi.ts';

/**
 * Lets a Firefox of the machine do what WebDriver BiDi has no command for yet: paper, forced colors,
 * less motion, no scripts, touch. Firefox can do all of it, and tells its own windows how; so this
 * asks one of them (`--remote-allow-system-access`). It reaches into Playwright for the connection,
 * whose version is exact, and could go when Playwright and Firefox both speak of these things.
 */

type Media = Pick<
	BrowserContextOptions,
	'colorScheme' | 'reducedMotion' | 'forcedColors' | 'hasTouch' | 'javaScriptEnabled'
> & { media?: 'screen' | 'print' | null };

const COMMAND = 'emulation.setMediaFeaturesOverride';

/** Makes contexts of this browser do what their options say. */
export async function withOverrides(browser: Browser): Promise<void> {
	const session = inner(browser)._browserSession;
	refuseNothing(session);
	const { contexts } = (await session.send('browsingContext.getTree', {
		'moz:scope': 'chrome',
	})) as { contexts: { context: string }[] };
	const [window] = contexts;
	if (!window) throw new Error('Firefox shows no window to ask.');

	const newContext = browser.newContext.bind(browser);
	browser.newContext = async (options = {}) => {
		const context = await newContext(options);
		await context.addInitScript(replaceMarked);
		follow(context, options, (page, media) => override(session, window.context, page, media));
		return context;
	};
}

/** An older Firefox refuses this command, which Playwright sends for each context and page. */
function refuseNothing(session: Session): void {
	const sessions = Object.getPrototypeOf(session) as Session;
	const send = sessions.send;
	sessions.send = function (this: Session, method, params) {
		return method === COMMAND ? Promise.resolve({}) : send.call(this, method, params);
	};
}

function follow(
	context: BrowserContext,
	options: Media,
	apply: (page: Page, media: Media) => Promise<void>,
): void {
	const newPage = context.newPage.bind(context);
	context.newPage = async () => {
		const page = await newPage();
		let media: Media = options;
		await apply(page, media);
		page.emulateMedia = async (changes = {}) => {
			media = { ...media, ...(changes as Media) };
			await apply(page, media);
		};
		if (options.hasTouch) touch(page);
		scrollOnlyIfNeeded(page);
		return page;
	};
}

async function override(session: Session, window: string, page: Page, media: Media) {
	const fields = {
		mediumOverride: media.media ?? '',
		prefersColorSchemeOverride: media.colorScheme ?? 'none',
		prefersReducedMotionOverride: media.reducedMotion ?? 'none',
		forcedColorsOverride: media.forcedColors ?? 'none',
		touchEventsOverride: media.hasTouch ? 'enabled' : 'none',
		allowJavascript: media.javaScriptEnabled ?? true,
	};
	const { sessionId } = inner(page).delegate._session;
	const expression = `{
		const { NavigableManager } = ChromeUtils.importESModule(
			'chrome://remote/content/shared/NavigableManager.sys.mjs',
		);
		Object.assign(
			NavigableManager.getBrowsingContextById(${JSON.stringify(sessionId)}),
			${JSON.stringify(fields)},
		);
	}`;
	const answer = (await session.send('script.evaluate', {
		expression,
		target: { context: window },
		awaitPromise: true,
	})) as { type: string; exceptionDetails?: { text: string } };
	if (answer.type !== 'success') throw new Error(`Firefox: ${answer.exceptionDetails?.text}`);
}
