import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { headersFor, readHeaderRules } from './header-rules.ts';

export interface Served {
	/** `http://127.0.0.1:<port>` */
	origin: string;
	/** Path that the site is served under, with a slash at both ends. */
	base: string;
	/** Full address of a page from its address without the base path: `url('/faq/?q=x#y')`. */
	url: (path: string) => string;
	close: () => Promise<void>;
}

/** Types that sirv leaves without a charset or does not know; static hosts send them like this. */
const TYPES: readonly (readonly [RegExp, string])[] = [
	[/\.md$/, 'text/markdown;charset=utf-8'],
	[/\.txt$/, 'text/plain;charset=utf-8'],
	[/\.csv$/, 'text/csv;charset=utf-8'],
	[/\.xml$/, 'application/xml;charset=utf-8'],
	[/\.(?:pagefind|pf_\w+)$/, 'application/octet-stream'],
];

/**
 * Serves a built folder as a plain static host does: a folder answers with its `index.html` and is
 * redirected to from the address without a slash, everything unknown gets the nearest `404.html` with
 * status 404, and everything the headers that `_headers` gives it.
 * @param port any that is free where it is 0; another folder can follow at the port of one that was closed
 */
export async function serve(folder: string, base = '/', port = 0): Promise<Served> {
	const files = filesIn(folder);
	const rules = readHeaderRules(join(folder, '_headers'));
	const send404 = (response: ServerResponse, path = '/') => {
		const name = path.startsWith('/en/') ? '/en/404.html' : '/404.html';
		const page = files.has(name) ? readFileSync(join(folder, name)) : 'Not found';
		response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
	};
	const send = sirv(folder, {
		etag: true,
		dotfiles: true,
		// Taken where a folder holds compressed files (compress.ts).
		brotli: true,
		setHeaders,
		onNoMatch: (_, res) => send404(res),
	});

	const server = createServer((request: IncomingMessage, response: ServerResponse) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		if (`${pathname}/` === base) return redirect(response, base + search);
		if (!pathname.startsWith(base)) return send404(response);
		for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
		const path = decoded(`/${pathname.slice(base.length)}`);
		// sirv is more forgiving than a host: it would also serve /faq and /feed.xml/.
		if (files.has(`${path}/index.html`)) return redirect(response, `${pathname}/${search}`);
		if (!files.has(path.endsWith('/') ? `${path}index.html` : path)) return send404(response, path);
		request.url = `/${pathname.slice(base.length)}${search}`;
		return send(request, response);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(port, '127.0.0.1', resolve);
	});
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin,
		base,
		url: (path) => origin + base + path.replace(/^\//, ''),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				// A browser keeps its connections open, and close() alone would wait for them.
				server.closeAllConnections();
			}),
	};
}

/** Addresses of all files of a folder, each with a slash in front. */
function filesIn(folder: string): Set<string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return new Set(
		entries
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder).length))
			.map((path) => `/${path.replaceAll(sep, '/').replace(/^\//, '')}`),
	);
}

function setHeaders(response: ServerResponse, pathname: string): void {
	const type = TYPES.find(([pattern]) => pattern.test(pathname))?.[1];
	if (type) response.setHeader('Content-Type', type);
}

function redirect(response: ServerResponse, location: string): void {
	response.writeHead(301, { Location: location }).end();
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
