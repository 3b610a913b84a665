const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes. */
export function svgElement(
	tag: string,
	attributes: Record<string, string | number>,
	text?: string,
) {
	const element = document.createElementNS(SVG, tag);
	for (const [name, value] of Object.entries(attributes)) {
		element.setAttribute(name, String(value));
	}
	if (text !== undefined) element.textContent = text;
	return element;
}
