import { type Mark, textMark } from '../chart/marks.ts';
import type { Scale } from '../chart/scale.ts';
import type { Curve } from './drawing.ts';
import type { Part } from './model.ts';

/** Room that a name takes to each side of its middle, and in height, in units of the view box. */
const REACH = 44;
const HEIGHT = 24;
/** From the middle of a line of text to its base. */
const BASE = 6;

/** Names of the bands, each where it has most room; a band that is nowhere high enough has none. */
export function bandNames(
	bands: readonly Curve[],
	x: Scale,
	y: Scale,
	name: (part: Part) => string,
): Mark[] {
	return bands.flatMap(({ id, points }, level): Mark[] => {
		if (id === 'total') return [];
		const edges = points.flatMap((point, index) => {
			const below = bands[level - 1]?.points[index]?.y ?? 0;
			return point.y === null ? [] : [{ x: x(point.x), top: y(point.y), bottom: y(below) }];
		});
		const [first, last] = [edges[0], edges.at(-1)];
		if (!first || !last) return [];
		const rooms = edges
			.filter((edge) => edge.x >= first.x + REACH && edge.x <= last.x - REACH)
			.map((edge) => {
				const near = edges.filter((other) => Math.abs(other.x - edge.x) <= REACH);
				const top = Math.max(...near.map((other) => other.top));
				const bottom = Math.min(...near.map((other) => other.bottom));
				return { x: edge.x, top, height: bottom - top };
			});
		const height = Math.max(...rooms.map((room) => room.height));
		const room = rooms.find((one) => one.height === height);
		if (!room || height < HEIGHT) return [];
		const mark = textMark(name(id), room.x, room.top + height / 2 + BASE);
		return [{ ...mark, class: 'fig-text band-name' }];
	});
}
