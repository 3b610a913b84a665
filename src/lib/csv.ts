/** CSV text (RFC 4180, one header row, final line break) of rows of text. */
export function toCsv(columns: readonly string[], rows: readonly Record<string, string>[]): string {
	const line = (cells: readonly string[]) => cells.map(quote).join(',');
	return `${[line(columns), ...rows.map((row) => line(columns.map((name) => row[name] ?? '')))].join('\n')}\n`;
}

function quote(cell: string): string {
	return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * A record as one row: nested fields joined by `_` (`title.zh` → `title_zh`), lists by `;`.
 * What is missing is an empty cell.
 */
export function flatten(value: unknown, prefix = ''): Record<string, string> {
	if (value === undefined || value === null) return {};
	if (Array.isArray(value)) return { [prefix]: value.map(String).join(';') };
	if (typeof value !== 'object') return { [prefix]: String(value) };
	return Object.assign(
		{},
		...Object.entries(value).map(([key, nested]) =>
			flatten(nested, prefix ? `${prefix}_${key}` : key),
		),
	) as Record<string, string>;
}
