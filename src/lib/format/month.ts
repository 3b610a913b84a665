/** A month (YYYY-MM) as a sentence says it: 2022年6月, June 2022. */
export function formatMonth(tag: string, month: string): string {
	const format = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' });
	return format.format(new Date(`${month}-01`));
}
