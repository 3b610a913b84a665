/** Making one takes far longer than using it, as for numbers. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A month (YYYY-MM) as a sentence says it: 2022年6月, June 2022. */
export function formatMonth(tag: string, month: string): string {
	const formatter =
		formatters.get(tag) ??
		new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' });
	formatters.set(tag, formatter);
	return formatter.format(new Date(`${month}-01`));
}
