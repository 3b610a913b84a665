import { headingsOf } from '../../../lib/headings.ts';
import { splitLink } from '../../../lib/paths.ts';
import type { Content, Page } from '../content.ts';
import type { Issue } from '../issue.ts';
import { lineAt } from '../lines.ts';

/** Pages on which every record of a folder has its id as an anchor. */
const RECORDS_ON = {
	claims: 'claims',
	glossary: 'glossary',
	history: 'events',
	sources: 'sources',
} as const;

const LINK = /\]\((\/[^)\s]*)\)/g;

/** Links in prose lead to a page that exists and, on articles and lists of records, to a place on it. */
export function checkLinks({ pages, records }: Content): Issue[] {
	return pages.flatMap((page) =>
		[...page.body.matchAll(LINK)].flatMap(({ index, 1: url = '' }) => {
			const { slug, anchor } = splitLink(url);
			const target = pages.find((other) => other.slug === slug && other.lang === page.lang);
			const message = target
				? wrongAnchor(records, target, anchor)
				: `there is no page "${slug}" in this language. Allowed: the slug of a page, such as /effects/bonds/`;
			if (!message) return [];
			const line = page.bodyLine + lineAt(page.body, index) - 1;
			return [{ file: page.file, line, field: 'text', message: `link to "${url}": ${message}.` }];
		}),
	);
}

/** Nothing where the anchor is right, or where components give the page ids of their own. */
function wrongAnchor(
	records: Content['records'],
	{ slug, body, front }: Page,
	id: string,
): string | undefined {
	const folder = slug in RECORDS_ON ? RECORDS_ON[slug as keyof typeof RECORDS_ON] : undefined;
	if (id === '' || (!folder && front['kind'] !== 'article')) return undefined;
	const headings = headingsOf(body).map((heading) => heading.id);
	if (headings.includes(id) || (folder && records[folder].some((record) => record.id === id))) {
		return undefined;
	}
	const allowed = folder
		? `the name of a file in content/${folder}, without its ending`
		: headings.join(', ');
	return `"${id}" is no place on that page. Allowed: ${allowed || 'none'}`;
}
