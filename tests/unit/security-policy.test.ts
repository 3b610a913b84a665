import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPolicies, inlineHashes, policyFor } from '~/integrations/security-policy';

/** The example of the Content Security Policy specification, and SHA-256 of nothing. */
const HELLO = "alert('Hello, world.');";
const HELLO_HASH = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
const EMPTY_HASH = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

describe('inlineHashes', () => {
	it('are those that a browser computes of the text between the tags', () => {
		expect(inlineHashes(`<script>${HELLO}</script><style></style>`)).toEqual({
			scripts: [HELLO_HASH],
			styles: [EMPTY_HASH],
		});
		expect(inlineHashes(`<script type="module" data-a="b">${HELLO}</script>`).scripts).toEqual([
			HELLO_HASH,
		]);
		const other = inlineHashes(`<script>${HELLO}\n</script>`).scripts;
		expect(other).toHaveLength(1);
		expect(other).not.toEqual([HELLO_HASH]);
	});

	it('name each script once, however often it stands there', () => {
		const html = `<script>${HELLO}</script><p>x</p><script>${HELLO}</script>`;
		expect(inlineHashes(html).scripts).toEqual([HELLO_HASH]);
	});

	it('leave out what never runs: data blocks, and scripts in files of their own', () => {
		const html = [
			'<script type="application/ld+json">{"@type":"Article"}</script>',
			'<script type="application/json" id="presets">{}</script>',
			'<script type="module" src="/_astro/tool.js"></script>',
			'<link rel="stylesheet" href="/_astro/page.css">',
		].join('\n');
		expect(inlineHashes(html)).toEqual({ scripts: [], styles: [] });
	});
});

describe('policyFor', () => {
	const directives = (html: string) =>
		Object.fromEntries(
			policyFor(html)
				.split('; ')
				.map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
		);

	it('allows the own origin, WebAssembly and the named inline code, and nothing else', () => {
		const found = directives(`<script>${HELLO}</script><style></style>`);
		expect(found['default-src']).toEqual(["'none'"]);
		expect(found['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'", HELLO_HASH]);
		expect(found['style-src']).toEqual(["'self'", EMPTY_HASH]);
		expect(found['base-uri']).toEqual(["'none'"]);
		expect(policyFor('')).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
	});
});

describe('the step after the build', () => {
	let root: string;
	const page = (head: string, body = '') =>
		`<!doctype html><html><head lang="en">${head}</head><body>${body}</body></html>`;
	const write = (name: string, html: string) => writeFileSync(join(root, name), html);
	const run = () => addPolicies(root);

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'policy-'));
		mkdirSync(join(root, 'faq'));
		mkdirSync(join(root, 'pagefind'));
	});
	afterEach(() => rmSync(root, { recursive: true }));

	it('puts the policy first in the head of every page, and leaves the rest as it was', async () => {
		const html = page(`<script>${HELLO}</script>`);
		write('index.html', html);
		write('faq/index.html', html);
		write('pagefind/ui.html', html);
		await run();
		for (const name of ['index.html', 'faq/index.html']) {
			const written = readFileSync(join(root, name), 'utf8');
			const [start = '', rest = ''] = written.split(
				`<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`,
			);
			expect(start.endsWith('<head lang="en">')).toBe(true);
			expect(start + rest).toBe(html);
			expect(policyFor(html)).toContain(HELLO_HASH);
		}
		expect(readFileSync(join(root, 'pagefind/ui.html'), 'utf8')).toBe(html);
	});

	it('refuses a style attribute, which no hash can allow', async () => {
		write('index.html', page('', '<td\n style="text-align:right">1</td>'));
		await expect(run()).rejects.toThrow(/index\.html: a style attribute would break/);
	});

	it('refuses a page without a head', async () => {
		write('index.html', '<!doctype html><header>title</header>');
		await expect(run()).rejects.toThrow(/index\.html: no <head> to put the policy into/);
	});
});
