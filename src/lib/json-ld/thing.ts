/** A schema.org object as it stands in a page, or within another. */
export interface Thing {
	'@type': string;
	[property: string]: unknown;
}

/** License of the site's own text and records. */
export const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** Adds the vocabulary to an object that is not within another. */
export function inSchema(thing: Thing): Thing {
	return { '@context': 'https://schema.org', ...thing };
}
