import { z } from 'astro/zod';
import { bilingual, slug, sourceIds } from './common.ts';

export const VERDICTS = ['holds', 'imprecise', 'outdated', 'wrong', 'unchecked'] as const;

/** Sections of the source article, in its order. */
export const CLAIM_SECTIONS = [
	'intro',
	'what-is-qt',
	'how-qt-works',
	'qe-vs-qt',
	'effects-rates',
	'effects-stocks',
	'effects-bonds',
	'effects-fx',
	'effects-growth',
	'crypto-real-estate',
	'history',
	'respond-portfolio',
	'respond-companies',
	'respond-indicators',
	'conclusion',
	'faq-1',
	'faq-2',
	'faq-3',
	'faq-4',
	'faq-5',
	'faq-6',
	'faq-7',
	'faq-8',
	'faq-9',
	'faq-10',
] as const;

/** Where the site treats a claim most fully. */
export const treated = z.strictObject({
	page: slug,
	/** id of a heading there; an FAQ entry and a page without headings have none. */
	anchor: z
		.string()
		.regex(/^[a-z][a-z0-9-]*$/, 'write the id of a heading, such as goals')
		.optional(),
});

/** A statement of the source article and what the check of it found. The file name is the id. */
export const claim = z
	.strictObject({
		section: z.enum(CLAIM_SECTIONS),
		verdict: z.enum(VERDICTS),
		treated,
		/** Paraphrase of the statement. */
		statement: bilingual,
		/** The right or newer fact; only a statement that holds may go without. */
		finding: bilingual.optional(),
		sources: sourceIds,
	})
	.refine((value) => value.verdict === 'holds' || value.finding, {
		path: ['finding'],
		message: 'is required unless the verdict is "holds"',
	});
