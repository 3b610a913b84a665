import type { Lang } from '~/i18n/languages';
import { slugOfEntry } from '~/lib/paths';
import { NAVIGATION } from '~/navigation';
import { allOf, derived } from './collections';
import { entryLang, type Page } from './records';

/**
 * Ids of the sources that a page cites, in the order of their numbers.
 * The FAQ shows all entries on one page, so its list is that of all entries.
 */
export async function citedSources(page: Page, lang: Lang): Promise<string[]> {
	if (slugOfEntry(page.id) !== 'faq') return page.data.sources;
	return [...new Set([...page.data.sources, ...faqSources(await faqEntries(lang))])];
}

const faqSources = derived((entries: readonly Page[]) => [
	...new Set(entries.flatMap((entry) => entry.data.sources)),
]);

/** All FAQ entries of a language, in the order of the contents. */
export async function faqEntries(lang: Lang): Promise<readonly Page[]> {
	return faqByLanguage(await allOf('docs')).get(lang) ?? [];
}

const faqByLanguage = derived((pages: readonly Page[]) => {
	const slugs = NAVIGATION.find(({ id }) => id === 'faq')?.slugs ?? [];
	const places = new Map(slugs.map((slug, place) => [slug, place]));
	const placeOf = ({ id }: Page) => places.get(slugOfEntry(id)) ?? -1;
	const entries = pages
		.filter(({ data }) => data.kind === 'faq')
		.sort((a, b) => placeOf(a) - placeOf(b));
	return Map.groupBy(entries, ({ id }) => entryLang(id));
});
