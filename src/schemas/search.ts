import { z } from 'astro/zod';

const words = z.array(z.string().min(1));
const wording = z.strictObject({ zh: words.default([]), en: words.default([]) });

/** `content/search/synonyms.yaml`: what readers type for the same thing. */
export const synonyms = z.strictObject({
	/** Things that a page can be about; the site's own word first. */
	topics: z.array(wording),
	/** What is asked of a thing: difference, reason, end … Counts less than the thing. */
	intents: z.array(wording),
	/** Words that are set aside. */
	fillers: wording,
});

/** `content/search/pages.yaml`: what readers call a page, by slug; the home page is `index`. */
export const pageNames = z.record(
	z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, 'write the slug of a page'),
	z.strictObject({ zh: words.min(1), en: words.min(1) }),
);

export type Synonyms = z.infer<typeof synonyms>;
export type PageNames = z.infer<typeof pageNames>;
