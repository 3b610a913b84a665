import { z } from 'astro/zod';
import { bilingual, isoDay, sourceIds } from './common.ts';

/** Collections whose records are also published as a table. */
const TABLE_COLLECTIONS = ['events', 'centralBanks', 'glossary', 'claims', 'sources'] as const;

/** A series or table for readers: what its columns are, in which unit, until when, under which terms. */
export const dataset = z
	.strictObject({
		/** The CSV file beside the record … */
		file: z
			.string()
			.regex(/^[a-z0-9-]+\.csv$/, 'write the name of a file in content/data, such as fed-caps.csv')
			.optional(),
		/** … or the collection whose records are the table. */
		collection: z.enum(TABLE_COLLECTIONS).optional(),
		title: bilingual,
		description: bilingual,
		/** Wednesday level, week average …, per column where it differs. */
		basis: bilingual,
		rights: bilingual,
		/** Day until which the rows are complete: for a closed table the last that its figures speak of. */
		asOf: isoDay,
		/** Day on which a closed table was put together, later than `asOf`. */
		compiled: isoDay.optional(),
		/** First and last value of the first column, as text. */
		range: z.strictObject({ from: z.string(), to: z.string() }),
		sources: sourceIds,
		columns: z
			.array(z.strictObject({ name: z.string(), unit: z.string(), label: bilingual }))
			.min(1),
	})
	.refine((value) => Boolean(value.file) !== Boolean(value.collection), {
		path: ['file'],
		message: 'write either "file" or "collection", one of the two',
	});
