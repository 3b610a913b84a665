import { svgElement } from '../tool/svg-element';

/** Properties that a drawing takes from the page's styles and must carry with it. */
const CARRIED = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-linejoin',
	'opacity',
	'font-weight',
	'text-anchor',
];
/** Whatever the width of the screen, on which a phone writes larger. */
const FONT_SIZE = 13;
const ROW = 20;
const LEFT = 8;
/** Room for the title above the drawing. */
const HEAD = 28;
/** Signs of a line of text in the width of the drawing; a Chinese one takes twice the room. */
const LINE = 92;

/** An explorer's drawing with its title, sentence, key and source as an SVG file that needs no style sheet. */
export function svgText(root: HTMLElement): string {
	const shown = root.querySelector<SVGSVGElement>('.plot-box > svg')!;
	const { width, height } = shown.viewBox.baseVal;
	const copy = shown.cloneNode(true) as SVGSVGElement;
	const originals = [...shown.querySelectorAll('*')];
	[...copy.querySelectorAll('*')].forEach((element, index) => {
		const original = originals[index]!;
		const style = getComputedStyle(original);
		for (const name of CARRIED) element.setAttribute(name, style.getPropertyValue(name));
		element.removeAttribute('class');
		// The month that was being read is no part of the figure.
		if (original.matches('.plot-cursor, .plot-brush')) element.remove();
	});
	const text = (selector: string) => root.querySelector(selector)?.textContent?.trim() ?? '';
	const ink = getComputedStyle(root).color;
	const lines = [
		...wrapped(text('[data-sentence]')),
		`Federal Reserve H.4.1, ${root.dataset['asOf']} · ${location.href}`,
	].map((line, index) => ({ line, y: height + 12 + (index + 1) * ROW }));
	const total = (lines.at(-1)?.y ?? height) + ROW;
	const words = (content: string, y: number, weight: number) =>
		svgElement('text', { x: LEFT, y, fill: ink, 'font-weight': weight }, content);
	const fill = getComputedStyle(root).backgroundColor;
	const ground = svgElement('rect', { y: -HEAD, width, height: total + HEAD, fill });
	copy.prepend(ground);
	copy.append(
		words(text('[data-title]'), -10, 700),
		...lines.map(({ line, y }) => words(line, y, 400)),
	);
	const attributes = {
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 -${HEAD} ${width} ${total + HEAD}`,
		width: String(width),
		height: String(total + HEAD),
		'font-size': String(FONT_SIZE),
		'font-family': getComputedStyle(root).fontFamily.replaceAll('"', "'"),
	};
	for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, value);
	return new XMLSerializer().serializeToString(copy);
}

/** A text in lines that fit the drawing; Latin words stay whole. */
function wrapped(text: string): string[] {
	const lines = [''];
	let room = LINE;
	for (const part of text.match(
		/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g,
	) ?? []) {
		const length = /[\u3000-\u9fff\uff00-\uffef]/.test(part) ? 2 : part.length;
		if (length > room) {
			lines.push('');
			room = LINE;
		}
		lines[lines.length - 1] += part;
		room -= length;
	}
	return lines;
}
