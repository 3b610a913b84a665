import { SIZE } from '~/lib/runoff/figure';
import { svgElement } from '../tool/svg-element';

/** Properties that a drawing takes from the page's styles and must carry with it. */
const CARRIED = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'font-weight',
];
/** Whatever the width of the screen, on which a phone writes larger. */
const FONT_SIZE = 13;
const ROW = 20;

/** The figure with its title, key and source as an SVG file that needs no style sheet. */
export function svgText(figure: HTMLElement, title: string, notes: string[]): string {
	const shown = figure.querySelector<SVGSVGElement>('.runoff-canvas svg')!;
	const copy = shown.cloneNode(true) as SVGSVGElement;
	const originals = [...shown.querySelectorAll('*')];
	[...copy.querySelectorAll('*')].forEach((element, index) => {
		const style = getComputedStyle(originals[index]!);
		for (const name of CARRIED) element.setAttribute(name, style.getPropertyValue(name));
		element.removeAttribute('class');
		// The month that was being read is no part of the figure.
		if (originals[index]!.classList.contains('runoff-cursor')) element.remove();
	});
	const keys = [...figure.querySelectorAll<HTMLElement>('.runoff-keys li:not([hidden])')];
	const ink = getComputedStyle(figure).color;
	const rows = Math.ceil(keys.length / 3);
	const top = SIZE.height + 16;
	const height = top + (rows + notes.length) * ROW + 8;
	const key = keys.flatMap((item, index) => {
		const mark = item.querySelector('.runoff-key')!;
		const x = SIZE.left + (index % 3) * 234;
		const y = top + Math.floor(index / 3) * ROW;
		return [
			svgElement('line', {
				x1: x,
				x2: x + 22,
				y1: y - 4,
				y2: y - 4,
				stroke: getComputedStyle(mark).color,
				'stroke-width': mark.classList.contains('is-area') ? 10 : 2,
				...(mark.classList.contains('is-dashed') && { 'stroke-dasharray': '6 4' }),
			}),
			svgElement('text', { x: x + 28, y, fill: ink }, item.textContent.trim()),
		];
	});
	const lines = notes.map((note, index) =>
		svgElement(
			'text',
			{ x: SIZE.left, y: top + (rows + index) * ROW + 6, 'font-size': 12, fill: ink },
			note,
		),
	);
	const background = getComputedStyle(figure.closest('.tool')!).backgroundColor;
	copy.prepend(
		svgElement('title', {}, title),
		svgElement('rect', { width: SIZE.width, height, fill: background }),
	);
	copy.append(...key, ...lines);
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	copy.setAttribute('viewBox', `0 0 ${SIZE.width} ${height}`);
	copy.setAttribute('width', String(SIZE.width));
	copy.setAttribute('height', String(height));
	copy.setAttribute('font-size', String(FONT_SIZE));
	copy.setAttribute('font-family', getComputedStyle(figure).fontFamily.replaceAll('"', "'"));
	return new XMLSerializer().serializeToString(copy);
}
