/** A page and the day by which somebody must look at it again. */
export interface Reviewed {
	slug: string;
	/** YYYY-MM-DD. */
	reviewDue: string;
}

/** Pages in the order in which they come up for review; those of one day by slug. */
export function byReviewDay<T extends Reviewed>(pages: readonly T[]): T[] {
	return [...pages].sort((a, b) => compare(a.reviewDue, b.reviewDue) || compare(a.slug, b.slug));
}

/** Pages whose review is overdue on a day (YYYY-MM-DD), the longest overdue first. The day itself is in time. */
export function overdue<T extends Reviewed>(pages: readonly T[], day: string): T[] {
	return byReviewDay(pages).filter(({ reviewDue }) => reviewDue < day);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
