import type { Browser, Page } from 'playwright-core';

/** What Playwright does otherwise through WebDriver BiDi than in its own browsers, set right. */

export interface Session {
	sessionId: string;
	send: (method: string, params: unknown) => Promise<unknown>;
}

interface Touchscreen {
	tap: (progress: unknown, x: number, y: number) => Promise<void>;
}

interface Element {
	evaluateInUtility: <Value>(
		look: ([, node]: [unknown, Node]) => Value,
		arg: null,
	) => Promise<Value>;
}

/** The halves of Playwright's objects that speak with the browser. */
interface Inner {
	_browserSession: Session;
	delegate: {
		_session: Session;
		rawTouchscreen: Touchscreen;
		scrollRectIntoViewIfNeeded: (element: Element, rect: unknown) => Promise<unknown>;
	};
}

export function inner(outer: Browser | Page): Inner {
	const { _connection } = outer as unknown as {
		_connection: { toImpl: (outer: unknown) => Inner };
	};
	return _connection.toImpl(outer);
}

/** Playwright's own writes behind the digits of a number, where it should replace them. Runs in the page. */
export function replaceMarked(): void {
	const insert = (text: string) => {
		const focused = document.activeElement;
		if (focused instanceof HTMLIFrameElement) return focused;
		// The only way to write as a reader does; browsers agree to keep it.
		document.execCommand('insertText', false, text);
		return undefined;
	};
	Object.defineProperty(globalThis, '__pw_bidiInsertText', { get: () => insert, set: () => {} });
}

/** Playwright's own brings everything to the middle of the view first, even what stays in view. */
export function scrollOnlyIfNeeded(page: Page): void {
	const { delegate } = inner(page);
	const scroll = delegate.scrollRectIntoViewIfNeeded.bind(delegate);
	delegate.scrollRectIntoViewIfNeeded = async (element, rect) => {
		const isInView = await element.evaluateInUtility(([, node]) => {
			if (!(node instanceof globalThis.Element)) return false;
			const { top, left, bottom, right } = node.getBoundingClientRect();
			return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
		}, null);
		return isInView ? 'done' : scroll(element, rect);
	};
}

/** Playwright's own does nothing here. */
export function touch(page: Page): void {
	const { _session: session, rawTouchscreen } = inner(page).delegate;
	rawTouchscreen.tap = async (_, x, y) => {
		const actions = [
			{ type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerUp', button: 0 },
		];
		await session.send('input.performActions', {
			context: session.sessionId,
			actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }],
		});
	};
}
