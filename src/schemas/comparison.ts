import { z } from 'astro/zod';
import { bilingual, sourceIds } from './common.ts';

/** One dimension in which QE and QT are compared. The file name is its id. */
export const comparison = z.strictObject({
	/** Place in the table, from 1. */
	order: z.number().int().positive(),
	dimension: bilingual,
	/** What the textbook says of QE. */
	qe: bilingual,
	/** What the textbook says of QT. */
	qt: bilingual,
	/** What happened. */
	happened: bilingual,
	sources: sourceIds,
	claims: z.array(z.string()).default([]),
	/** Events of content/events that show it, in order of time. */
	events: z.array(z.string()).default([]),
});
