import type { CollectionEntry } from 'astro:content';
import type { Lang } from '~/i18n/languages';
import { allOf } from './collections';
import { href } from './href';

type Change = CollectionEntry<'changes'>;

/** All changes, newest first; those of one day by id. */
export async function allChanges(): Promise<Change[]> {
	const changes = await allOf('changes');
	return changes.toSorted((a, b) => b.data.date.localeCompare(a.data.date, 'en'));
}

/** Id of a change on /about/. The prefix keeps it apart from the ids of headings. */
export function changeAnchor(id: string): string {
	return `change-${id}`;
}

/** Where a change is described, which is also its id in the feeds. */
export function changeHref(lang: Lang, id: string): string {
	return href(lang, `/about/#${changeAnchor(id)}`);
}
