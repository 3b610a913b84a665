import { z } from 'astro/zod';
import { isoDay, slug, sourceIds } from './common.ts';

/** What a page is: decides its furniture (summary box, question form, full width). */
const PAGE_KINDS = ['home', 'article', 'faq', 'tool', 'index', 'search'] as const;

/** A day, or the month of a monthly series. */
const readingDate = z.union([z.string().regex(/^\d{4}-\d{2}$/), isoDay]);

/** A figure to take along: a series of `src/components/value-series.ts` at a date or between two. */
const keyFigure = z.strictObject({
	label: z.string().min(1),
	series: z.string().min(1),
	at: readingDate.optional(),
	from: readingDate.optional(),
	to: readingDate.optional(),
});

/** Front matter of a page beyond Starlight's title and description. */
export const pageFields = {
	kind: z.enum(PAGE_KINDS),
	/** One sentence that answers the title, plain text. */
	summary: z.string().min(1),
	/** Shown under the summary, from the records; the same in every language apart from the label. */
	keyFigures: z.array(keyFigure).max(3, 'at most three key figures').default([]),
	/** Shown above the text of pages that name asset classes or investors' choices. */
	notice: z.enum(['not-advice']).optional(),
	/** ids of content/sources that the page cites, in order of first use. */
	sources: sourceIds,
	/** ids of content/claims that the page treats. */
	claims: z.array(z.string().regex(/^C\d{2,3}$/, 'write a claim id such as C07')).default([]),
	/** Slugs of pages to read next. */
	related: z.array(slug).default([]),
	/** Day of the last change of substance. */
	updated: isoDay,
	/** Day by which somebody must look at the page again. */
	reviewDue: isoDay,
};

/** The whole front matter that an author may write. */
export const frontMatter = z.strictObject({
	title: z.string().min(1),
	description: z.string().min(10),
	...pageFields,
});
