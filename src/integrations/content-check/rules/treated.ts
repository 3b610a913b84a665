import { LANGS, type Lang } from '../../../i18n/languages.ts';
import { headingsOf } from '../../../lib/headings.ts';
import { treated } from '../../../schemas/claim.ts';
import type { Content, ContentRecord, Page } from '../content.ts';
import type { Issue } from '../issue.ts';

/** Every claim is listed by a page, and the page and section that its record names do treat it. */
export function checkTreated({ records, pages }: Content): Issue[] {
	return records.claims.flatMap((record) => {
		const listing = pages.filter(({ front }) => lists(front, record.id));
		if (listing.length > 0) return issuesOf(record, listing, pages);
		return issue(
			record,
			'page',
			`no page treats ${record.id}. Write about it on a page and list it in that page's "claims".`,
		);
	});
}

function issuesOf(record: ContentRecord, listing: Page[], pages: Page[]): Issue[] {
	const place = treated.safeParse((record.data as Record<string, unknown> | null)?.['treated']);
	// A field that is missing or of the wrong form is a matter of the schema.
	if (!place.success) return [];
	const { page: slug, anchor } = place.data;
	const slugs = new Set(listing.map((page) => page.slug).filter(Boolean));
	const inAll = [...slugs].filter((name) => LANGS.every((lang) => find(listing, name, lang)));
	const allowed = `Allowed: ${inAll.join(', ') || 'none yet'}.`;

	return LANGS.flatMap((lang) => {
		const page = find(pages, slug, lang);
		if (!page) return issue(record, 'page', `"${slug}" does not exist in ${lang}. ${allowed}`);
		if (!listing.includes(page)) {
			const said = `${page.file} does not list ${record.id} in its "claims". ${allowed}`;
			return issue(record, 'page', said);
		}
		const said = wrongAnchor(page, anchor);
		return said ? issue(record, 'anchor', said) : [];
	});
}

function wrongAnchor({ front, body, file }: Page, anchor: string | undefined): string | undefined {
	const ids = headingsOf(body).map(({ id }) => id);
	const allowed = `Allowed: ${ids.join(', ') || 'none, so leave it out'}.`;
	if (anchor === undefined) {
		const mayLack = front['kind'] === 'faq' || ids.length === 0;
		return mayLack ? undefined : `is required, because ${file} has headings. ${allowed}`;
	}
	return ids.includes(anchor) ? undefined : `"${anchor}" is no heading of ${file}. ${allowed}`;
}

function find(pages: Page[], slug: string, lang: Lang): Page | undefined {
	return pages.find((page) => page.slug === slug && page.lang === lang);
}

function lists(front: Page['front'], id: string): boolean {
	return Array.isArray(front['claims']) && front['claims'].includes(id);
}

function issue({ file }: ContentRecord, field: 'page' | 'anchor', message: string): Issue[] {
	return [{ file, field: `treated.${field}`, message }];
}
