import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { movedPagesOf } from '../../src/integrations/moved-pages/records.ts';
import addresses from '../content/addresses.json' with { type: 'json' };
import anchors from '../content/anchors.json' with { type: 'json' };
import { attr, documentOf, findAll, folderOf, pagesOf, ROOT_BUILD } from '../support/site.ts';

const folder = folderOf(ROOT_BUILD);
const pages = new Map(pagesOf(ROOT_BUILD).map((page) => [page.path, page]));

/** Old addresses that lead to where their pages stand now. */
const moved = new Set(movedPagesOf('.', '/').map(({ from }) => from));

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

	it('all still have a page, or lead to where it stands now', () => {
		const gone = addresses.pages.map(pathOf).filter((path) => !pages.has(path) && !moved.has(path));
		expect(gone, 'a published page is gone: see docs/how-to/move-a-page.md').toEqual([]);
	});

	it('all have their copy in Markdown', () => {
		const copies = addresses.pages.filter((slug) => slug !== 'search').map(pathOf);
		expect(
			copies.filter((path) => !moved.has(path) && !existsSync(join(folder, path, 'index.md'))),
		).toEqual([]);
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

/** Ids that readers and other sites link to: headings, figures and rows of the comparison. */
const LINKED = /^(?:h[23]|figure|tr)$/;
const ANCHOR_FILE = 'tests/content/anchors.json';

function anchorsOn(path: string): string[] {
	const main = findAll(documentOf(pages.get(path)!), ({ tagName }) => tagName === 'main')[0]!;
	return (
		findAll(main, ({ tagName }) => LINKED.test(tagName))
			.map((element) => attr(element, 'id'))
			.filter((id) => id !== undefined)
			// The title of the list of contents is furniture.
			.filter((id) => id !== 'toc-title')
	);
}

describe('published anchors', () => {
	const listed = anchors as Record<string, string[]>;
	const standing = addresses.pages.filter((slug) => pages.has(slug === '' ? '/' : `/${slug}/`));

	// `UPDATE_ANCHORS=1 npx vitest run tests/site/addresses.test.ts` adds those of new parts to the list.
	if (process.env['UPDATE_ANCHORS']) {
		it('are added to the list', () => {
			const merged = standing.map((slug) => {
				const found = anchorsOn(slug === '' ? '/' : `/${slug}/`);
				return [slug, [...new Set([...(listed[slug] ?? []), ...found])].sort()];
			});
			const text = JSON.stringify(Object.fromEntries(merged), undefined, 2);
			writeFileSync(ANCHOR_FILE, `${text}\n`);
		});
	}

	it.each(['/', '/en/'])('all still stand on their pages under %s', (root) => {
		const gone = standing.flatMap((slug) => {
			const found = new Set(anchorsOn(slug === '' ? root : `${root}${slug}/`));
			return (listed[slug] ?? [])
				.filter((id) => !found.has(id))
				.map((id) => `${root}${slug}#${id}`);
		});
		expect(gone, 'a published anchor is gone: give its id to what stands there now').toEqual([]);
	});

	it('are never fewer than at the opening', () => {
		expect(Object.keys(listed).length).toBeGreaterThanOrEqual(51);
		expect(Object.values(listed).flat().length).toBeGreaterThanOrEqual(186);
	});
});
