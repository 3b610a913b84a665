import { attr, documentOf, findAll, type SitePage } from './site.ts';

/** An object of JSON-LD, of which a test knows what it looks for. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type JsonLd = Record<string, any>;

/** All JSON-LD objects of a page; a block that does not parse throws. */
export function jsonLdOf(page: SitePage): JsonLd[] {
	return findAll(
		documentOf(page),
		(element) => attr(element, 'type') === 'application/ld+json',
	).flatMap((block) => {
		const text = block.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
		const data = JSON.parse(text) as JsonLd | JsonLd[];
		return Array.isArray(data) ? data : [data];
	});
}

/** The one object of a type on a page. */
export function thingOf(page: SitePage, type: string): JsonLd {
	const [thing, ...others] = jsonLdOf(page).filter((item) => item['@type'] === type);
	if (!thing || others.length > 0) throw new Error(`${page.path} needs one ${type}.`);
	return thing;
}
