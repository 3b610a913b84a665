export interface Point {
	x: number;
	y: number;
}

/**
 * Points in tenths of a unit, as whole numbers: a tenth is finer than any screen shows, and steps between
 * whole numbers lose nothing.
 */
const inTenths = ({ x, y }: Point) => ({ x: Math.round(x * 10), y: Math.round(y * 10) });

/** `2.5`, `-.3`, `0`: a number of tenths in as few signs as SVG reads. */
function short(tenths: number): string {
	return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}

/** SVG path of a line in steps from point to point; takes a third of the room of one in places. */
export function linePath(points: readonly Point[]): string {
	const [first, ...rest] = points.map(inTenths);
	if (!first) return '';
	let last = first;
	const steps = rest.flatMap((point) => {
		const [x, y] = [short(point.x - last.x), short(point.y - last.y)];
		last = point;
		if (x === '0' && y === '0') return [];
		return y.startsWith('-') ? x + y : `${x} ${y}`;
	});
	return `M${short(first.x)} ${short(first.y)}${steps.length > 0 ? `l${steps.join(' ')}` : ''}`;
}

/** SVG path of the area between a line and a level `y`. */
export function areaPath(points: readonly Point[], y: number): string {
	const [first] = points;
	return first
		? `${linePath(points)}V${short(Math.round(y * 10))}H${short(inTenths(first).x)}Z`
		: '';
}

/** SVG path of a rectangle between two corners. */
export function boxPath(from: Point, to: Point): string {
	const [start, end] = [inTenths(from), inTenths(to)];
	return `M${short(start.x)} ${short(start.y)}V${short(end.y)}H${short(end.x)}V${short(start.y)}Z`;
}
