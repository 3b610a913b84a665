import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Notes in the page what it must never do. Runs before everything else of each page. */
const NOTE = `{
	const note = (line) => {
		const lines = JSON.parse(sessionStorage.getItem('faults') ?? '[]');
		sessionStorage.setItem('faults', JSON.stringify([...lines, location.pathname + ': ' + line]));
	};
	addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
		note(effectiveDirective + ' blocked ' + blockedURI));
	addEventListener('error', ({ message }) => note(message));
	addEventListener('unhandledrejection', ({ reason }) => note(String(reason)));
	const { error } = console;
	console.error = (...all) => {
		note(all.join(' '));
		error(...all);
	};
}`;

const ADDRESS = '/note-faults.js';

export interface Watched {
	origin: string;
	close: () => Promise<void>;
}

/**
 * Serves a site once more, with a script in front that notes its faults in the page: a browser that
 * only a WebDriver moves tells of none itself.
 */
export async function watched(site: string): Promise<Watched> {
	const server = createServer((request, response) => {
		if (request.url === ADDRESS) {
			response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(NOTE);
			return;
		}
		void fetch(site + request.url).then(async (answer) => {
			const type = answer.headers.get('content-type') ?? '';
			const body = type.startsWith('text/html')
				? (await answer.text()).replace('<head>', `<head><script src="${ADDRESS}"></script>`)
				: Buffer.from(await answer.arrayBuffer());
			response.writeHead(answer.status, { 'Content-Type': type }).end(body);
		});
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
