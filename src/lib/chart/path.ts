export interface Point {
	x: number;
	y: number;
}

/**
 * Points on halves of a unit, in tenths as whole numbers: steps between whole numbers lose nothing. A drawing
 * is 720 units wide and shown about as many pixels wide, so a point is at most a quarter of a pixel away.
 */
const onHalves = (value: number) => Math.round(value * 2) * 5;
const inTenths = ({ x, y }: Point) => ({ x: onHalves(x), y: onHalves(y) });

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
	return first ? `${linePath(points)}V${short(onHalves(y))}H${short(inTenths(first).x)}Z` : '';
}

/** SVG path of bars from a level `y`, ordered by x; as one line along it, because only their heights differ. */
export function barsPath(
	bars: readonly { from: number; to: number; y: number }[],
	y: number,
): string {
	const level = short(onHalves(y));
	let last: number | undefined;
	return bars
		.map((bar) => {
			const [from, to] = [onHalves(bar.from), onHalves(bar.to)];
			const start = last === undefined ? `M${short(from)} ${level}` : `h${short(from - last)}`;
			last = to;
			return `${start}V${short(onHalves(bar.y))}h${short(to - from)}V${level}`;
		})
		.join('');
}
