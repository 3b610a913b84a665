import { z } from 'astro/zod';

/** A text in both languages, neither of them empty. */
export const bilingual = z.strictObject({
	zh: z.string().min(1),
	en: z.string().min(1),
});

/** ids of `content/sources`, in order of weight. */
export const sourceIds = z.array(z.string().regex(/^[a-z0-9][a-z0-9-]*$/)).default([]);

/** A page without language, such as `effects/bonds`; an index page is its folder. */
export const slug = z
	.string()
	.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, 'write the slug of a page, such as effects/bonds');

/** How well a fact is supported; see `/about/`. */
export const confidence = z.enum(['high', 'medium', 'low']);

/** A calendar day. YAML reads an unquoted 2017-10-01 as a date; both forms are taken. */
export const isoDay = z
	.union([z.string(), z.date()], 'write a day as YYYY-MM-DD')
	.transform((value, ctx) => {
		const text = value instanceof Date ? value.toISOString().slice(0, 10) : value;
		if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
			ctx.addIssue({ code: 'custom', message: `"${text}" is not a day: write YYYY-MM-DD` });
		}
		return text;
	});
