const DAY = 86_400_000;

function time(date: string): number {
	return Date.parse(`${date}T00:00:00Z`);
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
	return (
		/^\d{4}-\d{2}-\d{2}$/.test(text) &&
		!Number.isNaN(time(text)) &&
		// Some engines read 30 February as 2 March.
		addDays(text, 0) === text
	);
}

export function addDays(date: string, days: number): string {
	return new Date(time(date) + days * DAY).toISOString().slice(0, 10);
}

/** Day of the week: 0 is Sunday, 3 is Wednesday. */
export function weekday(date: string): number {
	return new Date(time(date)).getUTCDay();
}

function lastDay(month: string): string {
	const [year, number] = month.split('-').map(Number);
	return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}

export function lastWednesday(month: string): string {
	const last = lastDay(month);
	return addDays(last, -((weekday(last) + 4) % 7));
}

/** The last day of a month from Monday to Friday. */
export function lastWorkday(month: string): string {
	const last = lastDay(month);
	const back = { 0: 2, 6: 1 }[weekday(last)] ?? 0;
	return addDays(last, -back);
}
