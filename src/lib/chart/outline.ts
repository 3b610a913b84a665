import type { Point } from './path';

/** Points in tenths of a unit, as whole numbers: steps between them then lose nothing. */
const inTenths = ({ x, y }: Point) => ({ x: Math.round(x * 10), y: Math.round(y * 10) });

/** `2.5`, `-.3`, `0`: a number of tenths in as few signs as SVG reads. */
function short(tenths: number): string {
	return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}

/** SVG path of a line in steps from point to point; takes a third of the room of one in places. */
export function outline(points: readonly Point[]): string {
	const [first, ...rest] = points.map(inTenths);
	if (!first) return '';
	let last = first;
	const steps = rest.map((point) => {
		const x = short(point.x - last.x);
		const y = short(point.y - last.y);
		last = point;
		return y.startsWith('-') ? x + y : `${x} ${y}`;
	});
	return `M${short(first.x)} ${short(first.y)}${steps.length > 0 ? `l${steps.join(' ')}` : ''}`;
}

/** SVG path of the surface between such a line and a level `y`. */
export function surface(points: readonly Point[], y: number): string {
	const [first] = points;
	return first
		? `${outline(points)}V${short(Math.round(y * 10))}H${short(inTenths(first).x)}Z`
		: '';
}
