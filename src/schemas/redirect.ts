import { z } from 'astro/zod';
import { bilingual, isoDay, slug } from './common.ts';

/** A page that has moved, in both languages at once. The file name is of no consequence. */
export const redirect = z.strictObject({
	/** Slug that the page had. */
	from: slug,
	/** Slug of the page that stands for it now, with an anchor where it is a part of one. */
	to: z
		.string()
		.regex(
			/^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:#[A-Za-z0-9][\w-]*)?$/,
			'write the slug of a page of this site, such as effects/bonds or faq#what-are-reserves',
		),
	/** Day of the move. */
	date: isoDay,
	/** Why, for whoever meets the old address in the records. */
	reason: bilingual,
});

export type Redirect = z.infer<typeof redirect>;
