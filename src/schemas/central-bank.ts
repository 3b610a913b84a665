import { z } from 'astro/zod';
import { bilingual, sourceIds } from './common.ts';

const measured = z.strictObject({ value: bilingual, date: bilingual.optional() });

/** A central bank and what it did with its balance sheet. Amounts differ in measure: the text names it. */
export const centralBank = z.strictObject({
	/** Place in the table, from 1. */
	order: z.number().int().positive(),
	name: bilingual,
	started: bilingual,
	ended: bilingual,
	method: z.enum([
		'passive',
		'active-and-passive',
		'reduced-purchases',
		'foreign-currency-sales',
		'none',
	]),
	methodNote: bilingual,
	peak: measured.optional(),
	latest: measured.optional(),
	pace: bilingual,
	keyFact: bilingual,
	sources: sourceIds,
	confidence: bilingual,
});
