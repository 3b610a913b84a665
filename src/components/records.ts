import { type CollectionEntry, getCollection } from 'astro:content';
import { langOf, LANGUAGES, type Lang } from '~/i18n/languages';
import { slugOfEntry } from '~/lib/paths';

export type Page = CollectionEntry<'docs'>;

/** Language of a docs entry from its id. */
export function entryLang(id: string): Lang {
	return id === 'en' || id.startsWith('en/') ? 'en' : 'zh';
}

/** A page by slug, or undefined. */
async function findPage(lang: Lang, slug: string): Promise<Page | undefined> {
	const pages = await getCollection('docs', (page) => entryLang(page.id) === lang);
	return pages.find((page) => slugOfEntry(page.id) === slug);
}

/** Pages by slug, in the order given; a slug without a page throws. */
export async function pagesBySlug(lang: Lang, slugs: readonly string[]): Promise<Page[]> {
	return Promise.all(
		slugs.map(async (slug) => {
			const page = await findPage(lang, slug);
			if (!page) throw new Error(`There is no page "${slug}" in ${LANGUAGES[lang].folder}.`);
			return page;
		}),
	);
}

/** Records of a collection by id, in the order given; an unknown id throws. */
export async function recordsById<C extends 'sources' | 'claims' | 'glossary' | 'events'>(
	collection: C,
	ids: readonly string[],
): Promise<CollectionEntry<C>[]> {
	const all = new Map((await getCollection(collection)).map((record) => [record.id, record]));
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
