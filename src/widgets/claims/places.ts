import type { CollectionEntry } from 'astro:content';
import type { Page } from '~/components/records';
import { headingsOf } from '~/lib/headings';
import { slugOfEntry } from '~/lib/paths';

type Treated = CollectionEntry<'claims'>['data']['treated'];

interface Place {
	/** From the root, without language. */
	link: string;
	text: string;
}

/** Where a claim is treated: the section that does it most fully, then the other pages that list it. */
export function placesOf(id: string, treated: Treated, pages: readonly Page[]): Place[] {
	const listing = pages.filter((page) => page.data.claims.includes(id));
	const isMain = (page: Page) => slugOfEntry(page.id) === treated.page;
	return [
		...listing.filter(isMain).map((page) => section(page, treated.anchor)),
		...listing.filter((page) => !isMain(page)).map((page) => section(page)),
	];
}

function section(page: Page, anchor?: string): Place {
	const headings = anchor === undefined ? [] : headingsOf(page.body ?? '');
	const heading = headings.find(({ id }) => id === anchor);
	const link = `/${slugOfEntry(page.id)}/`;
	if (!heading) return { link, text: page.data.title };
	return { link: `${link}#${heading.id}`, text: `${page.data.title} › ${heading.text}` };
}
