import { readFile, writeFile } from 'node:fs/promises';
import { LANGS, LANGUAGES } from '../../i18n/languages.ts';
import { ui } from '../../i18n/ui.ts';
import { chaptersOf } from '../../lib/book/chapters.ts';
import { frontMatter } from '../../lib/markdown/front-matter.ts';
import { pagePath } from '../../lib/paths.ts';
import { NAVIGATION } from '../../navigation.ts';
import { type Page, readPages } from '../content-check/content.ts';
import { dayOf } from '../day.ts';
import { inParallel } from '../in-parallel.ts';
import { Kept } from '../kept.ts';
import { fullText } from './full-text.ts';
import { copiedPart, type Copy, copyOf, footnotes } from './page.ts';
import { placeOf } from './place.ts';
import { STRINGS } from './strings.ts';

const LICENSE = 'CC-BY-4.0';
/** Pages that hold nothing to copy. */
const LEFT_OUT = /^(?:search|404)$/;

interface Site {
	/** Folder of the finished pages. */
	dir: URL;
	/** Root of the project whose pages they are. */
	project: string;
	/** Origin of the site, or '' where it is not known: links then have none. */
	site: string;
	base: string;
	/** File that keeps copies between builds. */
	cache?: string;
}

/**
 * Puts a copy in Markdown beside every page (`index.md`) and the whole text of a language into
 * `llms-full.txt`. Both are made of the finished pages, so that they say what readers see, figures from
 * records and results of tools included.
 */
export async function writeCopies({ dir, project, site, base, cache }: Site): Promise<void> {
	const kept = new Kept<Copy>(cache);
	for (const lang of LANGS) {
		const { prefix } = LANGUAGES[lang];
		const copy = async (page: Page) => {
			const folder = new URL(pagePath('./', prefix, page.slug), dir);
			const html = await readFile(new URL('index.html', folder), 'utf8');
			const place = placeOf(lang, site, pagePath(base, prefix, page.slug));
			const part = copiedPart(html, place);
			const copy = kept.of([place.url, part], () => copyOf(part, place));
			const updated = dayOf(page.front['updated']);
			await writeFile(new URL('index.md', folder), pageText(page, copy, place, updated));
			return [page.slug, { ...copy, url: place.url, updated }] as const;
		};
		const pages = readPages(project, lang).filter(({ slug }) => !LEFT_OUT.test(slug));
		const copies = new Map(await inParallel(pages, copy));
		const order = ['', ...chaptersOf(NAVIGATION).map(({ slug }) => slug)];
		const chapters = order.map((slug) => copies.get(slug)!);
		const text = fullText(lang, ui(lang)('siteName'), chapters);
		await writeFile(new URL(`${prefix}llms-full.txt`, dir), text);
	}
	kept.save();
}

function pageText(
	{ lang, front }: Page,
	{ title, text, notes }: Copy,
	{ url }: { url: string },
	updated: string,
): string {
	const head = frontMatter({
		title,
		description: String(front['description']),
		lang: LANGUAGES[lang].tag,
		url,
		updated,
		license: LICENSE,
		sources: notes.length,
	});
	const foot = footnotes(notes, STRINGS.sources[lang]);
	return `${[head, text, ...(foot ? [foot] : [])].join('\n\n')}\n`;
}
