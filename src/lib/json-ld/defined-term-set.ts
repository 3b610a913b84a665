import type { DefinedTermSetLeaf, WithContext } from 'schema-dts';
import { inSchema, LICENSE } from './thing.ts';

interface Glossary {
	title: string;
	/** Absolute address of the glossary; a term's is this with its id as anchor. */
	url: string;
	/** BCP 47 tag. */
	lang: string;
	/** Day of the last change, YYYY-MM-DD. */
	updated: string;
	terms: readonly { id: string; name: string; definition: string; otherNames: string[] }[];
}

/** The glossary. */
export function definedTermSet(set: Glossary): WithContext<DefinedTermSetLeaf> {
	return inSchema<DefinedTermSetLeaf>({
		'@type': 'DefinedTermSet',
		name: set.title,
		url: set.url,
		inLanguage: set.lang,
		dateModified: set.updated,
		license: LICENSE,
		hasDefinedTerm: set.terms.map(({ id, name, definition, otherNames }) => ({
			'@type': 'DefinedTerm',
			name,
			...namesBeside(name, otherNames),
			description: definition,
			url: `${set.url}#${id}`,
		})),
	});
}

/** An abbreviation may be the name itself. */
function namesBeside(name: string, others: readonly string[]) {
	const names = [...new Set(others)].filter((other) => other !== name);
	return names.length > 0 ? { alternateName: names } : {};
}
