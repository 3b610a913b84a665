export interface Point {
	x: number;
	y: number;
}

const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/** A tenth of a unit is finer than any screen shows and keeps the page small. */
function round(value: number): number {
	return Math.round(value * 10) / 10;
}

/** SVG path of a line through points. */
export function linePath(points: readonly Point[]): string {
	return points.length === 0 ? '' : `M${points.map(at).join('L')}`;
}

/** SVG path of the area between a line and a level `y`. */
export function areaPath(points: readonly Point[], y: number): string {
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last) return '';
	return `${linePath(points)}L${at({ x: last.x, y })}L${at({ x: first.x, y })}Z`;
}
