import type { CollectionEntry } from 'astro:content';
import { langOf, LANGUAGES, type Lang } from '~/i18n/languages';
import { slugOfEntry } from '~/lib/paths';
import { allOf, derived } from './collections';

export type Page = CollectionEntry<'docs'>;

/** Language of a docs entry from its id. */
export function entryLang(id: string): Lang {
	return id === 'en' || id.startsWith('en/') ? 'en' : 'zh';
}

const byLanguage = derived(
	(pages: readonly Page[]) =>
		new Map(
			[...Map.groupBy(pages, ({ id }) => entryLang(id))].map(([lang, own]) => [
				lang,
				new Map(own.map((page) => [slugOfEntry(page.id), page])),
			]),
		),
);

/** All pages of a language by slug. */
export async function pagesIn(lang: Lang): Promise<ReadonlyMap<string, Page>> {
	return byLanguage(await allOf('docs')).get(lang) ?? new Map<string, Page>();
}

/** Pages by slug, in the order given; a slug without a page throws. */
export async function pagesBySlug(lang: Lang, slugs: readonly string[]): Promise<Page[]> {
	const pages = await pagesIn(lang);
	return slugs.map((slug) => {
		const page = pages.get(slug);
		if (!page) throw new Error(`There is no page "${slug}" in ${LANGUAGES[lang].folder}.`);
		return page;
	});
}

const byId = derived(
	(records: readonly { id: string }[]) => new Map(records.map((record) => [record.id, record])),
);

/** Records of a collection by id, in the order given; an unknown id throws. */
export async function recordsById<C extends 'sources' | 'claims' | 'glossary' | 'events'>(
	collection: C,
	ids: readonly string[],
): Promise<CollectionEntry<C>[]> {
	const all = byId(await allOf(collection));
	return ids.map((id) => {
		const record = all.get(id);
		if (!record) throw new Error(`There is no record "${id}" in content/${collection}.`);
		return record as CollectionEntry<C>;
	});
}

/** Language, entry and slug of a page. */
export interface CurrentPage {
	lang: Lang;
	entry: Page;
	slug: string;
}

/** The page that is being rendered; for an embed, which has no entry of its own, the page it stands for. */
export function currentPage(locals: App.Locals): CurrentPage {
	if (locals.embeds) return locals.embeds;
	const { lang, entry } = locals.starlightRoute;
	return { lang: langOf(lang), entry: entry as Page, slug: slugOfEntry(entry.id) };
}
