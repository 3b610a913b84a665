import type { Hand, Key } from './hand.ts';

/** Names of keys in the WebDriver protocol (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Record<Key, string> = {
	Backspace: '\uE003',
	Tab: '\uE004',
	Enter: '\uE007',
	Escape: '\uE00C',
	End: '\uE010',
	Home: '\uE011',
	ArrowLeft: '\uE012',
	'/': '/',
};

/** A hand that a WebDriver moves, by the commands of the protocol. The driver is at `origin`. */
export async function webDriverHand(origin: string, capabilities: object): Promise<Hand> {
	const opened = (await send(origin, 'POST', '/session', {
		capabilities: { alwaysMatch: capabilities },
	})) as { sessionId: string; capabilities: { browserVersion: string } };
	const session = `/session/${opened.sessionId}`;
	const post = (path: string, body: object) => send(origin, 'POST', session + path, body);
	const act = (type: 'key' | 'pointer', actions: readonly object[]) =>
		post('/actions', { actions: [{ type, id: type, actions }] });
	const keys = (values: readonly string[]) =>
		act(
			'key',
			values.flatMap((value) => [
				{ type: 'keyDown', value },
				{ type: 'keyUp', value },
			]),
		);
	const element = async (selector: string): Promise<object> =>
		(await post('/element', { using: 'css selector', value: selector })) as object;
	await post('/window/rect', { width: 1280, height: 800 });
	return {
		name: opened.capabilities.browserVersion,
		goto: async (url) => {
			await post('/url', { url });
		},
		value: async <Value>(expression: string) =>
			(await post('/execute/sync', { script: `return (${expression})`, args: [] })) as Value,
		click: async (selector) => {
			const [id] = Object.values(await element(selector)) as string[];
			await post(`/element/${id}/click`, {});
		},
		point: async (selector) => {
			const origin = await element(selector);
			await act('pointer', [{ type: 'pointerMove', x: 0, y: 0, origin }]);
		},
		type: async (text) => {
			await keys([...text]);
		},
		press: async (key) => {
			await keys([KEYS[key]]);
		},
		close: async () => {
			await send(origin, 'DELETE', session);
		},
	};
}

/** One command. Throws what the driver says of it. */
async function send(origin: string, method: string, path: string, body?: object): Promise<unknown> {
	const response = await fetch(origin + path, {
		method,
		...(body && { body: JSON.stringify(body) }),
	});
	const { value } = (await response.json()) as { value: { error?: string; message?: string } };
	if (response.ok) return value;
	throw new Error(`${method} ${path}: ${value.error} ${value.message}`.trim());
}
