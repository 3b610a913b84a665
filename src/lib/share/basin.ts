import type { Level } from '../chart/balance-sheet.ts';
import { SHARE_SIZE } from './address.ts';
import type { Drawing, Mark, TextMark } from './marks.ts';
import { type Period, water } from './water.ts';

/** What the basin holds: total assets over time, and the periods in which they were let run off. */
export interface BasinData {
	levels: readonly Level[];
	periods: readonly (Period & { label: string })[];
	/** The newest level: what it is, how much, of which day and from whom. */
	level: { label: string; value: string; note: string };
}

export const SIDE = 72;
const LEFT = SIDE;
const RIGHT = SHARE_SIZE.width - SIDE;
const MIDDLE = SHARE_SIZE.width / 2;
/** Heights of the walls' ends, the highest level and the floor. */
const [WALL, TOP, FLOOR] = [428, 446, 582];
const CORNER = 30;
const DRAIN = 15;
const STROKE = 6;

const INSIDE = `M${LEFT} 0V${FLOOR - CORNER}a${CORNER} ${CORNER} 0 0 0 ${CORNER} ${CORNER}H${RIGHT - CORNER}a${CORNER} ${CORNER} 0 0 0 ${CORNER} -${CORNER}V0z`;
const WALLS = `M${LEFT} ${WALL}V${FLOOR - CORNER}a${CORNER} ${CORNER} 0 0 0 ${CORNER} ${CORNER}H${MIDDLE - DRAIN}M${RIGHT} ${WALL}V${FLOOR - CORNER}a${CORNER} ${CORNER} 0 0 1 -${CORNER} ${CORNER}H${MIDDLE + DRAIN}`;
const DROP = `M${MIDDLE} ${FLOOR - 3}c6.500 8.500 10.500 13.500 10.500 19a10.500 10.500 0 0 1 -21 0c0 -5.500 4 -10.500 10.500 -19z`;

/** The site's mark drawn large, with the real balance sheet as its water. */
export function basin({ levels, periods, level }: BasinData): Drawing {
	const { area, parts } = water(levels, periods, {
		left: LEFT,
		right: RIGHT,
		top: TOP,
		bottom: FLOOR,
	});
	const key = (text: string, y: number, size: number, rest: Partial<TextMark>): TextMark => ({
		kind: 'text',
		text,
		x: LEFT + 26,
		y,
		anchor: 'start',
		size,
		weight: 'medium',
		color: 'ink-soft',
		...rest,
	});
	const marks: Mark[] = [
		{ kind: 'path', d: area, fill: 'expand', isInside: true },
		...parts.map((part): Mark => ({ kind: 'path', d: part.area, fill: 'shrink', isInside: true })),
		...parts.map(({ middle }, index): Mark => ({
			kind: 'text',
			text: periods[index]!.label,
			x: middle,
			y: FLOOR - 20,
			anchor: 'middle',
			size: 24,
			weight: 'bold',
			color: 'accent-ink',
		})),
		key(level.label, WALL + 28, 22, {}),
		key(level.value, WALL + 70, 38, { weight: 'bold', color: 'ink' }),
		key(level.note, WALL + 102, 20, {}),
		{ kind: 'path', d: DROP, fill: 'shrink' },
		year(levels[0]?.day, LEFT + CORNER, 'start'),
		year(levels.at(-1)?.day, RIGHT - CORNER, 'end'),
		{ kind: 'path', d: WALLS, stroke: 'ink', width: STROKE },
	];
	return { marks, inside: INSIDE };
}

/** The year of a day, below the floor. */
function year(day: string | undefined, x: number, anchor: TextMark['anchor']): TextMark {
	const text = (day ?? '').slice(0, 4);
	return {
		kind: 'text',
		text,
		x,
		y: FLOOR + 31,
		anchor,
		size: 20,
		weight: 'medium',
		color: 'ink-soft',
	};
}
