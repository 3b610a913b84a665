export interface Table {
	/** Cells of the head, Markdown in one line each. */
	head: readonly string[];
	rows: readonly (readonly string[])[];
	/** Whether a column stands to the right, by its index. */
	isRight: (column: number) => boolean;
}

/** A table as GitHub's Markdown has it. Rows that are short are filled up. */
export function tableText({ head, rows, isRight }: Table): string {
	const width = Math.max(head.length, ...rows.map((row) => row.length));
	const columns = Array.from({ length: width }, (_, index) => index);
	const line = (cells: readonly string[]) =>
		`| ${columns.map((column) => cells[column] ?? '').join(' | ')} |`;
	const rule = columns.map((column) => (isRight(column) ? '---:' : '---'));
	return [line(head), line(rule), ...rows.map(line)].join('\n');
}
