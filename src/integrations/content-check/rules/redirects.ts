import { type Content, type ContentRecord, headingIds } from '../content.ts';
import type { Issue } from '../issue.ts';

/** First parts of addresses that are not pages of content/docs. */
const TAKEN = /^(?:404|book|embed|en|index|pagefind|share)(?:\/|$)/;
/** Pages that hold an anchor for every record of a folder. */
const RECORDS_ON: Record<string, keyof Content['records']> = {
	claims: 'claims',
	history: 'events',
	glossary: 'glossary',
	sources: 'sources',
};

/** An old address leads straight to a page, or a part of one, that is there, and stands in nobody's way. */
export function checkRedirects(content: Content): Issue[] {
	const { redirects } = content.records;
	const live = new Set(content.pages.map(({ slug }) => slug));
	const froms = redirects.map(({ data }) => field(data, 'from'));
	return redirects.flatMap(({ file, data }: ContentRecord, index): Issue[] => {
		const [from, to] = [field(data, 'from'), field(data, 'to')];
		// What is no text at all is the schema's to report.
		if (from === undefined || to === undefined) return [];
		const [slug = '', anchor] = to.split('#', 2);
		const issue = (name: string, message: string) => ({ file, field: name, message });
		const found: Issue[] = [];
		if (live.has(from)) {
			found.push(issue('from', `"${from}" is a page. Allowed: the slug of a page that is gone.`));
		} else if (TAKEN.test(from)) {
			found.push(
				issue('from', `"${from}" belongs to other files of the site. Allowed: the slug of a page.`),
			);
		}
		if (froms.indexOf(from) < index) {
			found.push(issue('from', `"${from}" is redirected twice. Allowed: one record for it.`));
		}
		if (froms.includes(slug)) {
			found.push(
				issue('to', `"${to}" has moved itself. Allowed: the page where a reader ends up.`),
			);
		} else if (!live.has(slug)) {
			found.push(
				issue('to', `"${to}" does not exist. Allowed: the slug of a page in content/docs.`),
			);
		} else if (anchor !== undefined && !anchorsOf(content, slug).has(anchor)) {
			found.push(
				issue(
					'to',
					`"${slug}" has no part "${anchor}". Allowed: the id of a heading or record there.`,
				),
			);
		}
		return found;
	});
}

function field(data: unknown, name: string): string | undefined {
	const value = (data as Record<string, unknown> | null)?.[name];
	return typeof value === 'string' ? value : undefined;
}

/** Ids on a page that its text and its records give it; they are the same in every language. */
function anchorsOf({ pages, records }: Content, slug: string): Set<string> {
	const folder = RECORDS_ON[slug];
	return new Set([
		...pages.filter((page) => page.slug === slug).flatMap(({ body }) => headingIds(body)),
		...(folder ? records[folder].map(({ id }) => id) : []),
		...(slug === 'faq' ? entries(pages) : []),
	]);
}

/** Ids of the FAQ's entries: the last parts of their slugs. */
function entries(pages: Content['pages']): string[] {
	return pages
		.filter((page) => page.slug.startsWith('faq/'))
		.map((page) => page.slug.slice('faq/'.length));
}
