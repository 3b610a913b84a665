import { z } from 'astro/zod';
import { centralBank } from '../../src/schemas/central-bank.ts';
import { change } from '../../src/schemas/change.ts';
import { claim } from '../../src/schemas/claim.ts';
import { comparison } from '../../src/schemas/comparison.ts';
import { dataset } from '../../src/schemas/dataset.ts';
import { event } from '../../src/schemas/event.ts';
import { term } from '../../src/schemas/glossary.ts';
import { redirect } from '../../src/schemas/redirect.ts';
import { pageNames, synonyms } from '../../src/schemas/search.ts';
import { source } from '../../src/schemas/source.ts';

/** Which files each schema is for, as the editor's settings name them. */
export const SCHEMAS: Record<string, { files: string; schema: z.ZodType }> = {
	'central-bank': { files: 'content/central-banks/*.yaml', schema: centralBank },
	change: { files: 'content/changes/*.yaml', schema: change },
	claim: { files: 'content/claims/*.yaml', schema: claim },
	comparison: { files: 'content/comparison/*.yaml', schema: comparison },
	dataset: { files: 'content/data/*.yaml', schema: dataset },
	event: { files: 'content/events/*.yaml', schema: event },
	redirect: { files: 'content/redirects/*.yaml', schema: redirect },
	'search-pages': { files: 'content/search/pages.yaml', schema: pageNames },
	'search-synonyms': { files: 'content/search/synonyms.yaml', schema: synonyms },
	source: { files: 'content/sources/*.yaml', schema: source },
	term: { files: 'content/glossary/*.yaml', schema: term },
};

/** A schema as an editor reads it (JSON Schema). Rules across fields and files are the content check's. */
export function jsonSchema(schema: z.ZodType): string {
	const json = z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-7',
		// A day is also a YAML date, which JSON does not know: the editor sees its text.
		unrepresentable: 'any',
		override: ({ jsonSchema: found }) => {
			if (
				found.anyOf?.some(
					(option) => typeof option === 'object' && Object.keys(option).length === 0,
				)
			) {
				delete found.anyOf;
				Object.assign(found, { type: 'string', format: 'date' });
			}
		},
	});
	return `${JSON.stringify(json, null, 2)}\n`;
}
