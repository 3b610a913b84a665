/** One shape or text of a figure, ready to draw: the server and the browser draw the same list. */
export interface Mark {
	tag: 'path' | 'line' | 'circle' | 'text';
	class: string;
	/** SVG attributes, in units of the figure's view box. */
	attributes: Record<string, string>;
	/** What a `text` says. */
	text?: string;
}

/** A tenth of a unit is finer than any screen shows. */
const units = (value: number) => String(Math.round(value * 10) / 10);

function attributesOf(numbers: Record<string, number>): Record<string, string> {
	return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, units(value)]));
}

export function pathMark(name: string, d: string): Mark {
	return { tag: 'path', class: name, attributes: { d } };
}

export function lineMark(name: string, x1: number, y1: number, x2: number, y2: number): Mark {
	return { tag: 'line', class: name, attributes: attributesOf({ x1, y1, x2, y2 }) };
}

export function circleMark(name: string, cx: number, cy: number, r: number): Mark {
	return { tag: 'circle', class: name, attributes: attributesOf({ cx, cy, r }) };
}

export function textMark(
	text: string,
	x: number,
	y: number,
	anchor: 'start' | 'middle' | 'end' = 'middle',
): Mark {
	const attributes = { ...attributesOf({ x, y }), 'text-anchor': anchor };
	return { tag: 'text', class: 'fig-text', attributes, text };
}
