import type { RunoffFigure } from '~/lib/runoff/figure';
import { svgElement } from '../tool/svg-element';

/** Puts a drawing into the place of what an `<svg>` shows. */
export function drawSvg(svg: SVGSVGElement, { marks }: RunoffFigure) {
	svg.replaceChildren(
		...marks.map(({ tag, attributes, text }) => svgElement(tag, attributes, text)),
	);
}
