import { LANGUAGES, type Lang } from '~/i18n/languages';
import { formatNumber } from '~/lib/format/numbers';
import { formatSigned } from '~/lib/format/signed';
import { COLUMNS, ERROR_COLUMNS, type RunoffColumn, type RunoffRow } from '~/lib/runoff/table';

/** Text of a cell: errors with their sign, nothing where nothing actual is recorded. */
export function cellText(lang: Lang, column: RunoffColumn, value: number | undefined): string {
	if (value === undefined) return '';
	const format = isError(column) ? formatSigned : formatNumber;
	return format(LANGUAGES[lang].tag, value, 1);
}

export function isError(column: RunoffColumn): boolean {
	return (ERROR_COLUMNS as readonly string[]).includes(column);
}

/** Whether any row has something actual to be compared with. */
function hasErrors(rows: readonly RunoffRow[]): boolean {
	return rows.some(({ cells }) => cells.treasuryError !== undefined);
}

/** Writes the rows into the table in the browser; columns without a number are hidden. */
export function drawTable(table: HTMLTableElement, lang: Lang, rows: readonly RunoffRow[]) {
	const shown = COLUMNS.filter((column) => !isError(column) || hasErrors(rows));
	for (const head of table.querySelectorAll<HTMLElement>('th[data-error]')) {
		head.hidden = !hasErrors(rows);
	}
	const lines = rows.map(({ month, cells }) => {
		const line = document.createElement('tr');
		const head = document.createElement('th');
		head.scope = 'row';
		head.textContent = month;
		line.append(head);
		for (const column of shown) {
			const cell = line.insertCell();
			cell.dataset['align'] = 'right';
			cell.textContent = cellText(lang, column, cells[column]);
		}
		return line;
	});
	table.tBodies[0]?.replaceChildren(...lines);
}
