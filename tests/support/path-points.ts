export interface PathPoint {
	x: number;
	y: number;
}

const COMMAND = /([MLlHhVvZ])([^MLlHhVvZ]*)/g;
const NUMBER = /-?(?:\d+(?:\.\d+)?|\.\d+)/g;

/** Corners of an SVG path of straight lines, each where it is. Throws at a command that is none of these. */
export function pathPoints(d: string): PathPoint[] {
	const points: PathPoint[] = [];
	let [x, y] = [0, 0];
	const left = d.replace(COMMAND, (_, command: string, text: string) => {
		const numbers = (text.match(NUMBER) ?? []).map(Number);
		const step = 'MLlZ'.includes(command) ? 2 : 1;
		for (let index = 0; index < numbers.length; index += step) {
			const [first = 0, second = 0] = numbers.slice(index);
			if (command === 'M' || command === 'L') [x, y] = [first, second];
			if (command === 'l') [x, y] = [x + first, y + second];
			if (command === 'H') x = first;
			if (command === 'h') x += first;
			if (command === 'V') y = first;
			if (command === 'v') y += first;
			points.push({ x, y });
		}
		return '';
	});
	if (left.trim()) throw new Error(`"${left}" of a path was not understood.`);
	return points;
}
