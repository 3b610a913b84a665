/** A sentence of a page's text with the citations behind it, or a table with the paragraph before it. */
export interface Passage {
	text: string;
	/** The rows, where it is a table. */
	rows?: string;
	/** Line within the body, from 0. */
	line: number;
}

/** Imports, headings, lines that are only a component, and the closing line of links of a FAQ entry. */
const NOT_PROSE = /^(?:import |#|<\/?[A-Z]|延伸閱讀：|Read on: |\s*$)/;
const TABLE_ROW = /^\s*\|/;
/** A sentence's end: Chinese stops anywhere, an English stop only before a space or a citation. */
const SENTENCE = /.+?(?:[。！？][」』）]*|[.!?][”"’')]*(?=\s|<Cite|$)|$)(?:\s*<Cite[^>]*\/>)*/gu;

/** Splits a page's text into passages; headings, imports and lines that are only a component are left out. */
export function passages(body: string): Passage[] {
	const lines = body.split('\n');
	const found: Passage[] = [];
	let paragraph = '';
	for (let line = 0; line < lines.length; line += 1) {
		const text = lines[line] ?? '';
		if (TABLE_ROW.test(text)) {
			const end = tableEnd(lines, line);
			const rows = lines.slice(line, end).join('\n');
			found.push({ text: `${paragraph}\n${rows}`, rows, line });
			line = end - 1;
			continue;
		}
		if (NOT_PROSE.test(text)) continue;
		paragraph = text;
		for (const [sentence] of text.matchAll(SENTENCE)) found.push({ text: sentence, line });
	}
	return found;
}

function tableEnd(lines: string[], start: number): number {
	const end = lines.findIndex((text, index) => index > start && !TABLE_ROW.test(text));
	return end === -1 ? lines.length : end;
}
