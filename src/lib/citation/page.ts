/** A page of this site as a work that can be cited. */
export interface CitedPage {
	lang: 'zh' | 'en';
	title: string;
	/** Name of the site, which stands in the author's place. */
	site: string;
	/** Absolute address. */
	address: string;
	/** Day of the last change, YYYY-MM-DD. */
	updated: string;
}

/** Year, month and day of YYYY-MM-DD as numbers; anything else throws. */
export function partsOfDay(day: string): { year: number; month: number; day: number } {
	const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
	if (!found) throw new Error(`"${day}" is not a day: write YYYY-MM-DD.`);
	return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** English name of a month, 1 to 12. */
export function monthName(month: number): string {
	return MONTHS[month - 1] ?? '';
}

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** A title with the mark that ends a sentence, unless it ends with one already. */
export function ended(title: string, mark: string): string {
	return /[?!.？！。]$/.test(title) ? title : title + mark;
}
