import type { Chart, Plugin } from 'chart.js';
import { PANELS } from '~/lib/runoff/series';
import type { FigureTexts } from '~/lib/runoff/figure';

/** What the overlay needs of the chart that it is drawn with. */
export interface Overlay {
	ink: string;
	fontFamily: string;
	/** Place of the month that is being read. */
	marked: number;
	/** Datasets that are bands, each with the one it lies on, or none. */
	bands: { of: number; on: number | undefined; colour: string }[];
}

/**
 * Fills the bands, names the panels and marks the month that is read. The bands are drawn here because
 * Chart.js's own filler splits each into segments and so takes longer than all the rest.
 */
export function overlayPlugin(overlay: Overlay, texts: FigureTexts): Plugin<'line'> {
	return {
		id: 'overlay',
		beforeDatasetsDraw: (chart) => fillBands(chart, overlay),
		afterDatasetsDraw({ ctx, chartArea, scales }) {
			const x = scales['x']?.getPixelForValue(overlay.marked) ?? 0;
			ctx.save();
			ctx.font = `700 12px ${overlay.fontFamily}`;
			ctx.fillStyle = overlay.ink;
			ctx.strokeStyle = overlay.ink;
			for (const panel of PANELS) {
				ctx.fillText(texts.panel(panel), chartArea.left + 6, (scales[panel]?.top ?? 0) + 16);
			}
			ctx.beginPath();
			ctx.moveTo(x, chartArea.top);
			ctx.lineTo(x, chartArea.bottom);
			ctx.stroke();
			ctx.restore();
		},
	};
}

function fillBands(chart: Chart<'line'>, { bands }: Overlay) {
	const { ctx } = chart;
	for (const { of, on, colour } of bands) {
		const { data: top, yScale } = chart.getDatasetMeta(of);
		const first = top[0];
		const last = top.at(-1);
		if (!first || !last) continue;
		ctx.beginPath();
		for (const { x, y } of top) ctx.lineTo(x, y);
		if (on === undefined) {
			ctx.lineTo(last.x, yScale!.bottom);
			ctx.lineTo(first.x, yScale!.bottom);
		} else {
			const { data: base } = chart.getDatasetMeta(on);
			for (let index = base.length - 1; index >= 0; index -= 1) {
				ctx.lineTo(base[index]!.x, base[index]!.y);
			}
		}
		ctx.fillStyle = colour;
		ctx.fill();
	}
}
