import { z } from 'astro/zod';
import { bilingual, confidence, isoDay, sourceIds } from './common.ts';

/** Phases of the Fed's balance sheet since 2007, in order of time. */
export const PHASES = [
	'pre-crisis',
	'crisis-lending',
	'qe1',
	'qe1-qe2-gap',
	'qe2',
	'twist',
	'qe3',
	'qe3-taper',
	'reinvestment',
	'qt1',
	'post-qt1',
	'qe4',
	'qe4-taper',
	'qe4-qt2-gap',
	'qt2',
	'post-qt2',
	'rmp',
] as const;

/** What an event is. */
export const EVENT_KINDS = [
	'announcement',
	'appointment',
	'cap-step',
	'communication',
	'end',
	'facility',
	'level',
	'market-stress',
	'rate',
	'reinvestment',
	'rmp-pace',
	'taper-step',
] as const;

/** A dated event of the Fed's balance sheet. The file name is the id and its anchor on /history/. */
export const event = z.strictObject({
	date: isoDay,
	/** `month` where the day is nominal or inferred. */
	precision: z.enum(['day', 'month']),
	phase: z.enum(PHASES),
	kind: z.enum(EVENT_KINDS),
	title: bilingual,
	summary: bilingual,
	/** Runoff caps in force that day, USD bn a month; 0 means full reinvestment. */
	caps: z.strictObject({ treasuries: z.number().min(0), mbs: z.number().min(0) }).optional(),
	/** Total assets (WALCL), USD bn, last Wednesday on or before the date. */
	totalAssets: z.number().positive(),
	sources: sourceIds,
	confidence,
	/** A caution for the reader. */
	note: bilingual.optional(),
});

export type Phase = (typeof PHASES)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
