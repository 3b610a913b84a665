import type { PlotData, PlotShape } from '~/lib/chart/plot';
import type { Drawing } from './draw';

/** A drawing as data for the browser: the same numbers at the same places. */
export function plotData({ layout, panels }: Drawing): PlotData {
	const { width, height, frames, span } = layout;
	const { left, right } = frames[0]!;
	return {
		box: { width, height, left, right, span },
		panels: panels.map(({ spec, columns, axis }, index) => {
			const { top, bottom } = frames[index]!;
			const shapes: PlotShape[] = spec.kind === 'bars' ? ['bars', 'steps'] : [];
			return {
				top,
				bottom,
				min: axis.ticks[0]!.value,
				max: axis.ticks.at(-1)!.value,
				unit: spec.unit,
				at: columns[0]!.readings.map(({ at }) => at),
				series: columns.map(({ spec: { label }, readings }, place) => ({
					label,
					shape: shapes[place] ?? (spec.kind === 'area' ? 'area' : 'line'),
					...(shapes[place] === 'bars' && { isFall: true }),
					values: readings.map(({ value }) => value ?? null),
				})),
			};
		}),
	};
}
