import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeHosting } from '~/integrations/hosting/write';
import { writeMovedPages } from '~/integrations/moved-pages/write';
import { addPolicies } from '~/integrations/security-policy';
import { ContentProject } from '../support/content-project';

let project: ContentProject;
beforeEach(() => {
	project = new ContentProject();
	project.write(
		'content/redirects/old.yaml',
		'from: aims/old\nto: goals#goals\ndate: 2026-11-22\nreason: { zh: 文, en: text }\n',
	);
	mkdirSync(join(project.root, 'dist'));
});
afterEach(() => project.delete());

/** Runs the steps after a build with this base path, and gives the text of a file that they wrote. */
async function build(base: string, site = ''): Promise<(name: string) => string> {
	const root = join(project.root, 'dist');
	await writeMovedPages({ dir: pathToFileURL(`${root}/`), project: project.root, site, base });
	const scripts = await addPolicies(root);
	await writeHosting({ root, project: project.root, base, scripts });
	return (name) => readFileSync(join(root, name), 'utf8');
}

describe('a page that has moved', () => {
	it('leaves in each language a page that leads on by itself, by a link and for search engines', async () => {
		const read = await build('/qt/kb/', 'https://qt.example.org');
		for (const [prefix, lang] of [
			['', 'zh-TW'],
			['en/', 'en'],
		]) {
			const html = read(`${prefix}aims/old/index.html`);
			const to = `/qt/kb/${prefix}goals/#goals`;
			expect(html).toContain(
				`<html lang="${lang}"><head><meta http-equiv="Content-Security-Policy"`,
			);
			expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
			expect(html).toContain(`<p><a href="${to}">`);
			expect(html).toContain('<meta name="robots" content="noindex">');
			expect(html).toContain(
				`<link rel="canonical" href="https://qt.example.org/qt/kb/${prefix}goals/">`,
			);
			expect(html).not.toMatch(/<script|<style|style=/);
		}
	});

	it('names no canonical address where that of the site is not known', async () => {
		expect((await build('/'))('aims/old/index.html')).not.toContain('canonical');
	});

	it('is in the files of every kind of server', async () => {
		const read = await build('/qt/kb/');
		expect(read('_redirects').split('\n')).toEqual(
			expect.arrayContaining([
				'/qt/kb/aims/old/ /qt/kb/goals/#goals 301',
				'/qt/kb/aims/old /qt/kb/goals/#goals 301',
				'/qt/kb/en/aims/old/ /qt/kb/en/goals/#goals 301',
			]),
		);
		for (const file of ['.htaccess', '_hosting/nginx.conf', '_hosting/Caddyfile']) {
			expect(read(file)).toContain('/qt/kb/en/aims/old');
		}
	});

	it('never takes the place of a file', async () => {
		mkdirSync(join(project.root, 'dist/aims/old'), { recursive: true });
		writeFileSync(join(project.root, 'dist/aims/old/index.html'), 'here already');
		await expect(build('/')).rejects.toThrow(/EEXIST/);
	});

	it('is none where there is no record', async () => {
		project.remove('content/redirects/old.yaml');
		const read = await build('/');
		expect(existsSync(join(project.root, 'dist/aims'))).toBe(false);
		expect(read('_redirects')).toMatch(/^#[^\n]*\n$/);
	});
});
