import type { Mark } from '~/lib/chart/marks';
import { svgElement } from './svg-element';

/** What of a tool's figure changes with the inputs. */
export interface FigureContent {
	/** What it shows, in a sentence or two: its caption and its name for a screen reader. */
	sentence: string;
	marks: Mark[];
	/** Its numbers, row by row, as text. */
	rows: string[][];
}

/** Draws a figure anew into the markup of `ToolFigure.astro`. */
export function drawFigure(root: ParentNode, { sentence, marks, rows }: FigureContent) {
	const caption = root.querySelector('[data-figure-sentence]');
	const svg = root.querySelector('[data-figure-drawing]');
	if (!caption || !svg || caption.textContent === sentence) return;
	caption.textContent = sentence;
	svg.setAttribute('aria-label', sentence);
	svg.replaceChildren(...marks.map(shapeOf));
	root.querySelector('[data-figure-rows]')?.replaceChildren(...rows.map(rowOf));
}

/** A mark as an element. */
export function shapeOf({ tag, class: name, attributes, text }: Mark): SVGElement {
	return svgElement(tag, { class: name, ...attributes }, text);
}

function rowOf(cells: string[]): HTMLTableRowElement {
	const row = document.createElement('tr');
	row.append(
		...cells.map((text) => {
			const cell = document.createElement('td');
			cell.dataset['align'] = 'right';
			cell.textContent = text;
			return cell;
		}),
	);
	return row;
}
