import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRAMED_FOLDERS, HSTS } from '~/lib/hosting/headers';
import { type Host, host, isInstalled, SERVERS } from '../support/hosts/servers.ts';
import { BUILDS, folderOf, isEmbed, pagesOf } from '../support/site.ts';

const FOREVER = 'public, max-age=31536000, immutable';
/** How the pages for unknown addresses begin. */
const HEAD = '<h1><span data-if="not-found">';
const LOST = { zh: `${HEAD}找不到這一頁`, en: `${HEAD}This page does not exist` };

const cases = Object.entries(SERVERS).flatMap(([name, server]) =>
	BUILDS.map((build) => ({ name, server, build, base: build.base })),
);

describe.each(cases)('$name, with the site under $base', ({ name, server, build, base }) => {
	const test = it.skipIf(!isInstalled(server));
	let site: Host;
	beforeAll(async () => {
		if (isInstalled(server)) site = await host(server, folderOf(build), base);
		else console.warn(`${name} is not installed here: ${server.file} was not tried.`);
	});
	afterAll(() => site?.close());

	const get = (path: string, headers: Record<string, string> = {}) =>
		fetch(site.origin + base + path, { redirect: 'manual', headers });
	const headerOf = async (path: string, header: string) => (await get(path)).headers.get(header);
	/** A file of the build whose name begins like this: hashes are not known. */
	const fileLike = (folder: string, pattern: RegExp) =>
		`${folder}/${readdirSync(join(folderOf(build), folder)).find((file) => pattern.test(file))}`;

	test('serves every page at its address', async () => {
		for (const { path } of pagesOf(build)) {
			const response = await get(path.slice(1));
			await response.arrayBuffer();
			expect(response.status, path).toBe(200);
			expect(response.headers.get('Content-Type'), path).toMatch(/^text\/html; ?charset=utf-8$/i);
		}
	});

	test.each(['faq', 'en/effects/bonds', 'embed/data'])(
		'leads %s to its final slash',
		async (path) => {
			const response = await get(path);
			expect([301, 308]).toContain(response.status);
			const to = new URL(response.headers.get('Location')!, site.origin + base + path);
			expect(to.href).toBe(`${site.origin}${base}${path}/`);
		},
	);

	test.each([
		['nope/', 'zh'],
		['nope', 'zh'],
		['enable/', 'zh'],
		['en/nope/', 'en'],
		['en/faq/nope/', 'en'],
		['data/nope.csv', 'zh'],
		['_astro/nope.js', 'zh'],
		['_astro/', 'zh'],
		['en/share/', 'en'],
		['%3Cscript%3Ealert(1)%3C/script%3E/', 'zh'],
		['_headers', 'zh'],
		['_redirects', 'zh'],
		['_hosting/nginx.conf', 'zh'],
	] as const)('knows no %s and says so in the right language', async (path, lang) => {
		const response = await get(path);
		expect(response.status).toBe(404);
		expect(response.headers.get('Content-Type')).toMatch(/^text\/html/);
		expect(response.headers.get('Cache-Control')).toBe('no-cache');
		expect((await response.text()).replace(/\s+</g, '<')).toContain(LOST[lang]);
	});

	test('hands out neither what is for itself nor what lies outside', async () => {
		for (const path of ['.htaccess', '..%2f..%2f..%2f..%2fetc/passwd', 'faq/%00/']) {
			const response = await get(path);
			expect(response.status, path).toBeGreaterThanOrEqual(400);
			expect(await response.text(), path).not.toMatch(/root:|RedirectMatch/);
		}
	});

	test.each([
		['data/fed-caps.csv', 'text/csv; charset=utf-8'],
		['data/fed-caps.json', 'application/json'],
		['en/site.webmanifest', 'application/manifest+json'],
		['feed.xml', 'xml'],
		['llms.txt', 'text/plain; charset=utf-8'],
		['favicon.svg', 'image/svg+xml'],
		['icon-192.png', 'image/png'],
		['pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
	])('sends %s as %s', async (path, type) => {
		const response = await get(path);
		expect(response.status).toBe(200);
		const sent = response.headers.get('Content-Type')!.toLowerCase().replace(/;\s*/, '; ');
		expect(sent).toContain(type);
	});

	test('lets files that are named by their content be kept, and has all else asked for again', async () => {
		const hashed = [
			fileLike('_astro', /\.js$/),
			fileLike('_astro', /\.css$/),
			fileLike('pagefind/fragment', /\.pf_fragment$/),
			fileLike('pagefind/index', /\.pf_index$/),
		];
		for (const path of hashed) expect(await headerOf(path, 'Cache-Control'), path).toBe(FOREVER);
		const changing = ['', 'en/faq/', 'data/fed-caps.csv', 'pagefind/pagefind.js', 'feed.xml'];
		for (const path of changing) {
			const response = await get(path);
			expect(response.headers.get('Cache-Control'), path).toBe('no-cache');
			const tag = response.headers.get('ETag')!;
			expect((await get(path, { 'If-None-Match': tag })).status, path).toBe(304);
		}
	});

	test('sends the policies, and lets only embeds be framed', async () => {
		const framed = pagesOf(build).filter(isEmbed);
		expect(framed.length).toBeGreaterThan(FRAMED_FOLDERS.length);
		for (const { path } of pagesOf(build)) {
			const { headers } = await get(path.slice(1));
			const policy = headers.get('Content-Security-Policy')!;
			expect(policy, path).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'/);
			expect(policy.includes("frame-ancestors 'none'"), path).toBe(!isEmbed({ path }));
			expect(headers.get('Cross-Origin-Opener-Policy'), path).toBe(
				isEmbed({ path }) ? null : 'same-origin',
			);
			expect(headers.get('X-Frame-Options'), path).toBeNull();
		}
		for (const path of ['', 'nope/', 'data/fed-caps.csv', fileLike('_astro', /\.js$/)]) {
			const { headers } = await get(path);
			expect(headers.get('X-Content-Type-Options'), path).toBe('nosniff');
			expect(headers.get('Referrer-Policy'), path).toBe('strict-origin-when-cross-origin');
			expect(headers.get('Permissions-Policy'), path).toContain('camera=(), ');
			expect(headers.get(HSTS[0]), path).toBeNull();
		}
	});

	test('lets scripts of other sites read the data, and nothing else', async () => {
		expect(await headerOf('data/fed-caps.json', 'Access-Control-Allow-Origin')).toBe('*');
		expect(await headerOf('faq/', 'Access-Control-Allow-Origin')).toBeNull();
	});

	test('packs text where the reader takes it', async () => {
		const response = await get('data/fed-caps.csv', { 'Accept-Encoding': 'gzip' });
		const page = await get('faq/', { 'Accept-Encoding': 'gzip' });
		expect([
			response.headers.get('Content-Encoding'),
			page.headers.get('Content-Encoding'),
		]).toContain('gzip');
	});
});
