import { z } from 'astro/zod';
import { bilingual, sourceIds } from './common.ts';

/** A term. The file name is the id and its anchor on /glossary/. */
export const term = z.strictObject({
	/** zh: Taiwan; hk: Hong Kong; cn: Simplified Chinese. */
	term: bilingual.extend({ hk: z.string().min(1), cn: z.string().min(1) }),
	abbr: z.string().min(1).optional(),
	/** Other forms in use, in any Chinese usage. */
	variants: z.array(z.string().min(1)).default([]),
	definition: bilingual,
	/** ids of other terms. */
	related: z.array(z.string()).default([]),
	sources: sourceIds,
});
