import { inSchema, LICENSE, type Thing } from './thing';

interface DefinedTermSet {
	title: string;
	/** Undefined where the page has none: JSON leaves the field out. */
	description: string | undefined;
	/** Absolute address of the glossary; a term's is this with its id as anchor. */
	url: string;
	/** BCP 47 tag. */
	lang: string;
	/** Day of the last change, YYYY-MM-DD. */
	updated: string;
	terms: readonly { id: string; name: string; definition: string; otherNames: string[] }[];
}

/** The glossary. */
export function definedTermSet(set: DefinedTermSet): Thing {
	return inSchema({
		'@type': 'DefinedTermSet',
		name: set.title,
		description: set.description,
		url: set.url,
		inLanguage: set.lang,
		dateModified: set.updated,
		license: LICENSE,
		hasDefinedTerm: set.terms.map(({ id, name, definition, otherNames }) => ({
			'@type': 'DefinedTerm',
			name,
			// An abbreviation may be the name itself.
			alternateName: [...new Set(otherNames)].filter((other) => other !== name),
			description: definition,
			url: `${set.url}#${id}`,
		})),
	});
}
