import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
	'.html': 'text/html;charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.webmanifest': 'application/manifest+json',
};
/** What hosts compress: text. */
const TEXT = /^(?:text|application)\/|svg/;

export interface Host {
	origin: string;
	close: () => void;
}

/** Serves a built folder as static hosts do, text compressed by Brotli as well as it can be. */
export async function host(folder: string): Promise<Host> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const name = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		const type = TYPES[extname(name)] ?? 'application/octet-stream';
		readFile(join(folder, name)).then(
			(content) => {
				const isText = TEXT.test(type) && type !== 'application/octet-stream';
				const body = isText ? brotliCompressSync(content) : content;
				const encoding = isText ? { 'Content-Encoding': 'br' } : {};
				response.writeHead(200, {
					'Content-Type': type,
					'Content-Length': body.length,
					...encoding,
				});
				response.end(body);
			},
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(0, '127.0.0.1', resolve);
	});
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
