import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import addresses from '../content/addresses.json' with { type: 'json' };
import { attr, documentOf, findAll, folderOf, pagesOf, ROOT_BUILD } from '../support/site.ts';

const folder = folderOf(ROOT_BUILD);
const pages = new Map(pagesOf(ROOT_BUILD).map((page) => [page.path, page]));

/** Anchors that the site has promised, by the page that they stand on. */
const ANCHORS: Record<string, readonly string[]> = {
	faq: addresses.faq,
	claims: addresses.claims,
	history: addresses.events,
	glossary: addresses.glossary,
	sources: addresses.sources,
};

describe.each(['/', '/en/'])('published addresses under %s', (root) => {
	const pathOf = (slug: string) => (slug === '' ? root : `${root}${slug}/`);

	it('all still have a page', () => {
		expect(addresses.pages.filter((slug) => !pages.has(pathOf(slug)))).toEqual([]);
	});

	it('all have their copy in Markdown', () => {
		const copies = addresses.pages.filter((slug) => slug !== 'search').map(pathOf);
		expect(copies.filter((path) => !existsSync(join(folder, path, 'index.md')))).toEqual([]);
	});

	it('all files for machines are still there', () => {
		const files = [
			...addresses.files.map((name) => `/${name}`),
			...addresses.languageFiles.map((name) => root + name),
		];
		expect(files.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
	});

	it('the site as one document is still there', () => {
		expect(addresses.documents.filter((slug) => !pages.has(pathOf(slug)))).toEqual([]);
	});

	it('all embeds are still there, and there is none that was not promised', () => {
		const found = [...pages.keys()].filter((path) => path.startsWith(`${root}embed/`));
		expect(found.sort()).toEqual(addresses.embeds.map((slug) => `${root}embed/${slug}/`).sort());
	});

	it.each(Object.entries(ANCHORS))('all anchors of %s still stand on it', (slug, anchors) => {
		const page = pages.get(pathOf(slug))!;
		const ids = new Set(
			findAll(documentOf(page), () => true).map((element) => attr(element, 'id')),
		);
		expect(anchors.length).toBeGreaterThan(9);
		expect(anchors.filter((id) => !ids.has(id))).toEqual([]);
	});
});
