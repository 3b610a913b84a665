import { getCollection } from 'astro:content';
import type { Lang } from '~/i18n/languages';
import { slugOfEntry } from '~/lib/paths';
import { NAVIGATION } from '~/navigation';
import { entryLang, type Page } from './records';

/**
 * Ids of the sources that a page cites, in the order of their numbers.
 * The FAQ shows all entries on one page, so its list is that of all entries.
 */
export async function citedSources(page: Page, lang: Lang): Promise<string[]> {
	if (slugOfEntry(page.id) !== 'faq') return page.data.sources;
	const entries = await faqEntries(lang);
	return [...new Set([...page.data.sources, ...entries.flatMap((entry) => entry.data.sources)])];
}

/** All FAQ entries of a language, in the order of the contents. */
export async function faqEntries(lang: Lang): Promise<Page[]> {
	const order = NAVIGATION.find(({ id }) => id === 'faq')?.slugs ?? [];
	const entries = await getCollection(
		'docs',
		(page) => entryLang(page.id) === lang && page.data.kind === 'faq',
	);
	return entries.sort(
		(a, b) => order.indexOf(slugOfEntry(a.id)) - order.indexOf(slugOfEntry(b.id)),
	);
}
