/** Day of a date as YYYY-MM-DD, in UTC; YAML reads a bare day as a date. */
export function dayOf(day: unknown): string {
	return day instanceof Date ? day.toISOString().slice(0, 10) : String(day);
}
