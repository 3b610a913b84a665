import { escapeXml } from './xml.ts';

export interface OpenSearch {
	/** At most 16 characters, as OpenSearch 1.1 wants it. */
	name: string;
	description: string;
	/** BCP 47 tag. */
	lang: string;
	/** Address of the search page without a query. */
	page: string;
	/** Address of the icon, an SVG. */
	icon: string;
	/** Address of the description itself. */
	self: string;
}

/** An OpenSearch 1.1 description, by which a browser takes the site up among its search engines. */
export function openSearchText({ name, description, lang, page, icon, self }: OpenSearch): string {
	if ([...name].length > 16) throw new Error(`"${name}" is longer than 16 characters.`);
	const url = (type: string, rel: string, template: string) =>
		`<Url type="${type}" rel="${rel}" template="${escapeXml(template)}"/>`;
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`<ShortName>${escapeXml(name)}</ShortName>`,
		`<Description>${escapeXml(description)}</Description>`,
		`<Language>${escapeXml(lang)}</Language>`,
		'<InputEncoding>UTF-8</InputEncoding>',
		'<OutputEncoding>UTF-8</OutputEncoding>',
		`<Image width="16" height="16" type="image/svg+xml">${escapeXml(icon)}</Image>`,
		url('text/html', 'results', `${page}?q={searchTerms}`),
		url('application/opensearchdescription+xml', 'self', self),
		'</OpenSearchDescription>',
		'',
	].join('\n');
}
