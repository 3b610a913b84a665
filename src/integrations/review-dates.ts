import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { overdue, type Reviewed } from '../lib/review.ts';
import { type Page, readContent } from './content-check/content.ts';
import { dayOf } from './day.ts';

/**
 * The day on which reviews are judged: `REVIEW_DAY` (YYYY-MM-DD) where it is set, else today in UTC.
 * A value that is no day stops the build.
 */
export function reviewDay(env: Record<string, string | undefined>, now: Date): string {
	const given = env['REVIEW_DAY']?.trim();
	if (!given) return dayOf(now);
	const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given));
	// Date.parse takes 31 April for 1 May.
	if (!isDay || dayOf(new Date(given)) !== given) {
		throw new Error(`REVIEW_DAY is "${given}". Allowed: a day as YYYY-MM-DD, such as 2027-03-01.`);
	}
	return given;
}

/** One warning for all pages whose review is overdue, or undefined. Both languages of a page count once. */
export function reviewWarning(pages: readonly Reviewed[], day: string): string | undefined {
	const lines = overdue(pages, day).map(
		({ slug, reviewDue }) => `${reviewDue}  /${slug}${slug && '/'}`,
	);
	const due = [...new Set(lines)];
	if (due.length === 0) return undefined;
	return `On ${day} the review of ${due.length} page(s) is overdue:\n${due.join('\n')}`;
}

/** Warns of pages that nobody has looked at in time. It only speaks: the built files stay the same. */
export function reviewDates(
	env: Record<string, string | undefined>,
	now = () => new Date(),
): AstroIntegration {
	let pages: Reviewed[] = [];
	return {
		name: 'qt:review-dates',
		hooks: {
			'astro:config:done': ({ config }) => {
				// Search and 404 hold no facts.
				pages = readContent(fileURLToPath(config.root))
					.pages.filter(({ front }) => front['kind'] !== 'search')
					.map(reviewed);
			},
			'astro:build:start': ({ logger }) => {
				const warning = reviewWarning(pages, reviewDay(env, now()));
				if (warning) logger.warn(warning);
			},
		},
	};
}

function reviewed({ slug, front }: Page): Reviewed {
	return { slug, reviewDue: dayOf(front['reviewDue']) };
}
