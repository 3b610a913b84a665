/** A calendar month as `YYYY-MM`. Compares as text. */
export type Month = string;

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

export function isMonth(text: string): boolean {
	return MONTH.test(text);
}

/** The month `count` months after another. */
export function addMonths(month: Month, count: number): Month {
	const [year = 0, number = 1] = month.split('-').map(Number);
	const index = year * 12 + (number - 1) + count;
	const pad = (value: number, length: number) => String(value).padStart(length, '0');
	return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`;
}

/** A month and those after it. */
export function monthsFrom(first: Month, count: number): Month[] {
	let [year = 0, number = 1] = first.split('-').map(Number);
	return Array.from({ length: count }, () => {
		const month = `${String(year).padStart(4, '0')}-${number < 10 ? '0' : ''}${number}`;
		year += number === 12 ? 1 : 0;
		number = number === 12 ? 1 : number + 1;
		return month;
	});
}
