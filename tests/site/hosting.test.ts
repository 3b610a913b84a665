import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineHashes } from '../../src/integrations/security-policy.ts';
import { headersFor, readHeaderRules } from '../support/header-rules.ts';
import { BUILDS, folderOf, isEmbed, pagesOf } from '../support/site.ts';

describe.each(BUILDS)('_headers of the $name build', (build) => {
	const file = join(folderOf(build), '_headers');
	const rules = readHeaderRules(file);
	const pages = pagesOf(build);
	const sent = (path: string) => headersFor(rules, build.base + path.replace(/^\//, ''));
	const policyOf = (path: string) =>
		sent(path).find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '';

	it('is one that Cloudflare Pages takes', () => {
		const lines = readFileSync(file, 'utf8').split('\n');
		expect(rules.length).toBeLessThanOrEqual(100);
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
		expect(rules.filter(({ path }) => /\*./.test(path))).toEqual([]);
		expect(rules.every(({ path, headers }) => path.startsWith(build.base) && headers.length)).toBe(
			true,
		);
	});

	it('gives no address one header twice, which hosts understand in different ways', () => {
		const files = readdirSync(folderOf(build), { recursive: true, encoding: 'utf8' });
		const doubled = [...pages.map(({ path }) => path), ...files].filter((path) => {
			const names = sent(path).map(([name]) => name);
			return new Set(names).size < names.length;
		});
		expect(doubled).toEqual([]);
	});

	it('allows every inline script of every page, and no other', () => {
		for (const page of pages.filter(({ path }) => path.endsWith('/'))) {
			const { scripts } = inlineHashes(readFileSync(page.file, 'utf8'));
			const [, allowed = ''] = /script-src ([^;]*)/.exec(policyOf(page.path)) ?? [];
			const missing = scripts.filter((hash) => !allowed.includes(hash));
			expect(missing, page.path).toEqual([]);
			expect(allowed, page.path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
		}
	});

	it('lets embeds be framed by anybody and other pages by nobody', () => {
		const wrong = pages
			.filter(({ path }) => path.endsWith('/'))
			.filter((page) => policyOf(page.path).includes("frame-ancestors 'none'") === isEmbed(page));
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	it('keeps for a year what is named by its content, and nothing else', () => {
		const kept = readdirSync(folderOf(build), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(folderOf(build).length))
			.map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
			.filter((path) => sent(path).some(([name]) => name === 'Cache-Control'));
		expect(kept.length).toBeGreaterThan(100);
		const unnamed = kept.filter((path) => !/[._][\w-]{7,}\.(?:js|css|pf_\w+)$/.test(path));
		expect(unnamed).toEqual([]);
	});

	it('has HSTS ready, and switched off', () => {
		expect(readFileSync(file, 'utf8')).toMatch(/^# {2}Strict-Transport-Security: max-age=\d+$/m);
		expect(sent('/').map(([name]) => name)).not.toContain('Strict-Transport-Security');
	});
});
