import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attr, documentOf, findAll, folderOf, pagesOf, ROOT_BUILD } from '../support/site.ts';

const folder = folderOf(ROOT_BUILD);
const pages = pagesOf(ROOT_BUILD);

/** Code of the scripts that a page loads by itself, with what they import before anything happens. */
function scriptsOf(path: string): string {
	const page = pages.find((candidate) => candidate.path === path);
	if (!page) throw new Error(`There is no page ${path}.`);
	const scripts = findAll(documentOf(page), ({ tagName }) => tagName === 'script');
	const seen = new Set<string>();
	const load = (file: string): string => {
		if (seen.has(file)) return '';
		seen.add(file);
		const code = readFileSync(join(folder, file), 'utf8');
		const imported = [...code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(([, name]) =>
			load(`/_astro/${name}`),
		);
		return code + imported.join('');
	};
	return scripts
		.map((script) => {
			const src = attr(script, 'src');
			return src
				? load(src)
				: script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
		})
		.join('\n');
}

const ARTICLES = [
	'/what-is-qt/',
	'/how-qt-works/',
	'/en/effects/bonds/',
	'/history/qt2-2022-2025/',
];

describe('what a page loads by itself', () => {
	it.each(ARTICLES)('%s: no chart code and no search engine', (path) => {
		const code = scriptsOf(path);
		expect(code.length).toBeGreaterThan(500);
		expect(code).not.toContain('pagefind/pagefind.js');
		expect(code).not.toMatch(/CategoryScale|chartjs/i);
	});

	it('the calculator loads chart code only when its figure is looked at', () => {
		expect(scriptsOf('/tools/runoff-calculator/')).not.toMatch(/chartjs|getContext/i);
	});

	it('no page links a web font', () => {
		for (const page of pages)
			expect(readFileSync(page.file, 'utf8')).not.toMatch(/\.woff2?|font-face/);
	});
});
