import { z } from 'astro/zod';

export const SOURCE_KINDS = [
	'primary-official',
	'official-research',
	'paper',
	'data-series',
	'press',
	'analysis',
] as const;

/** A work that the site cites. The file name is the id and its anchor on /sources/. */
export const source = z.strictObject({
	kind: z.enum(SOURCE_KINDS),
	publisher: z.string().min(1),
	/** The work's own title where known, else a description. */
	title: z.string().min(1),
	/** Year, month or day; left out where the work is undated or continuously updated. */
	date: z
		.string()
		.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD, in quotes')
		.optional(),
	url: z.url('write a full address, such as https://www.federalreserve.gov/'),
});
