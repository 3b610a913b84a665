import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { foldersOf } from '~/integrations/hosting/folders';
import { cloudFrontPolicies } from '~/lib/hosting/cloudfront';
import { siteHeaders } from '~/lib/hosting/headers';
import { headersFile } from '~/lib/hosting/headers-file';
import { vercelConfig } from '~/lib/hosting/vercel';

const json = (value: unknown) => `${JSON.stringify(value, undefined, '\t')}\n`;
const site = { base: '/', scripts: ["'sha256-abc='"], moved: [] };

describe('the files for hosts that are configured beside the build', () => {
	// `vitest run tests/unit/hosting.test.ts --update` writes them anew.
	it('are those of the one description of the headers', async () => {
		await expect(json(vercelConfig())).toMatchFileSnapshot('../../deploy/vercel.json');
		for (const [name, policy] of Object.entries(cloudFrontPolicies())) {
			await expect(json(policy)).toMatchFileSnapshot(`../../deploy/cloudfront/${name}.json`);
		}
	});

	it('give on Vercel each address its headers once', () => {
		const headersOf = (path: string) =>
			vercelConfig()
				.headers.filter(({ source }) => new RegExp(`^${source}$`).test(path))
				.flatMap(({ headers }) => headers.map(({ key, value }) => [key, value]));
		const { all, framed, unframed, open } = siteHeaders();
		expect(headersOf('/')).toEqual([...all, ...unframed]);
		expect(headersOf('/en/embedded/')).toEqual([...all, ...unframed]);
		expect(headersOf('/en/embed/data/')).toEqual([...all, ...framed]);
		expect(headersOf('/data/fed-caps.csv')).toEqual([...all, ...unframed, ...open]);
		expect(headersOf('/_astro/a.js').at(-1)?.[1]).toContain('immutable');
	});
});

describe('_headers', () => {
	it('has one rule for all pages where there are more folders than Cloudflare Pages takes', () => {
		const folders = Array.from({ length: 95 }, (_, index) => `page-${index}`);
		const few = headersFile(site, folders.slice(1, 90));
		const many = headersFile(site, folders);
		const rules = (text: string) => text.split('\n').filter((line) => line.startsWith('/'));
		expect(few).toContain("frame-ancestors 'none'");
		expect(rules(few).length).toBeLessThanOrEqual(100);
		expect(rules(many)).toHaveLength(5);
		expect(many).toContain("Content-Security-Policy: default-src 'none'");
		// It may only be as strict as embeds allow.
		expect(many).not.toContain('frame-ancestors');
	});

	it('is refused where a line would be cut', () => {
		const scripts = Array.from({ length: 40 }, (_, index) => `'sha256-${index}${'a'.repeat(42)}='`);
		expect(() => headersFile({ ...site, scripts }, [])).toThrow(/Allowed: 2000/);
	});
});

it('foldersOf tells folders of pages from those without', () => {
	expect(
		foldersOf([
			'index.html',
			'404.html',
			'faq/index.html',
			'faq/what/index.html',
			'en/index.html',
			'en/404.html',
			'en/faq/index.html',
			'embed/tools/bond/index.html',
			'_astro/a.js',
			'data/a.csv',
			'data/index.html',
		]),
	).toEqual({
		pages: ['data', 'embed', 'en/faq', 'faq'],
		closed: ['_astro', 'embed', 'embed/tools'],
	});
});

describe('the function for CloudFront', () => {
	type Answer = { uri?: string; statusCode?: number; headers?: { location: { value: string } } };
	const code = readFileSync('deploy/cloudfront/function.js', 'utf8');
	const handle = (uri: string, querystring = {}): Answer =>
		runInNewContext(`${code}; handler(event)`, { event: { request: { uri, querystring } } });

	it.each([
		['/', '/index.html'],
		['/en/faq/', '/en/faq/index.html'],
		['/data/fed-caps.csv', '/data/fed-caps.csv'],
		['/_astro/a.B1.js', '/_astro/a.B1.js'],
	])('asks for %s as %s', (uri, asked) => {
		expect(handle(uri).uri).toBe(asked);
	});

	it.each([
		['/faq', {}, '/faq/'],
		['//evil.example', {}, '//evil.example'],
		['//evil', {}, '/evil/'],
		['/\\evil', {}, '/evil/'],
		[
			'/en/tools/mortgage',
			{
				loan: { value: '1' },
				x: { value: '' },
				a: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] },
			},
			'/en/tools/mortgage/?loan=1&x&a=1&a=2',
		],
	])('leads %s to its final slash', (uri, query, to) => {
		const answer = handle(uri, query);
		if (answer.statusCode === undefined) return expect(answer.uri).toBe(to);
		expect(answer).toMatchObject({ statusCode: 301, headers: { location: { value: to } } });
	});
});
