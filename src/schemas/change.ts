import { z } from 'astro/zod';
import { bilingual, isoDay, slug } from './common.ts';

export const CHANGE_KINDS = ['new', 'correction', 'data'] as const;

/** Something that changed for readers. The file name is the id, its anchor on /about/ and its id in the feeds. */
export const change = z.strictObject({
	date: isoDay,
	/** `new` for pages and tools, `correction` for a fact that was wrong, `data` for newer figures. */
	kind: z.enum(CHANGE_KINDS),
	/** Slug of the page concerned, where there is one. */
	page: slug.optional(),
	title: bilingual,
	text: bilingual,
});
