export interface Heading {
	id: string;
	text: string;
}

/** Headings of a page in order, as authors write them: `## 目標 [#goals]`. One without an id is left out. */
export function headingsOf(markdown: string): Heading[] {
	return [...markdown.matchAll(/^#{2,3} +(.*?)\s*\[#([a-z][a-z0-9-]*)\]\s*$/gm)].map(
		([, text = '', id = '']) => ({ id, text }),
	);
}
