import { remembered } from '../remembered.ts';

/** Making a formatter takes far longer than using it. */
const formatterOf = remembered(
	(tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);

/** A month (YYYY-MM) as a sentence says it: 2022年6月, June 2022. */
export function formatMonth(tag: string, month: string): string {
	return formatterOf(tag).format(new Date(`${month}-01`));
}
