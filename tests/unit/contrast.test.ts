import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colorsOf } from '~/lib/colors';
import { cielab, contrast, seenBy, SIGHTS } from '../support/contrast.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** Text is written on these. */
const GROUNDS = ['paper', 'panel', 'panel-strong', 'expand-wash', 'shrink-wash', 'target'];
const TEXTS = ['ink', 'ink-soft', 'accent', 'expand', 'shrink', 'good', 'caution', 'wrong'];
const SERIES = ['series-1', 'series-2', 'series-3', 'series-4'];
/** Lines and edges that carry meaning: series, the two hues, the borders of fields and buttons. */
const MARKS = [...SERIES, 'expand', 'shrink', 'line-strong', 'accent'];
/** Where a text or mark stands on a ground of its own. */
const PAIRS = [
	['accent-ink', 'accent'],
	['accent-ink', 'wrong'],
	['ink', 'mark'],
	['ink-soft', 'mark'],
	['accent', 'mark'],
	['deep-ink', 'deep'],
	['deep-soft', 'deep'],
] as const;

describe.each(['light', 'dark'] as const)('the colors of the %s theme', (theme) => {
	const color = colorsOf(css, theme);
	const ratio = (one: string, other: string) => contrast(color(one), color(other));

	it.each(GROUNDS)('text is 4.5 : 1 or more on %s', (ground) => {
		const faint = TEXTS.filter((text) => ratio(text, ground) < 4.5);
		expect(faint).toEqual([]);
	});

	it.each(PAIRS)('%s is 4.5 : 1 or more on %s', (text, ground) => {
		expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['paper', 'panel'])('marks are 3 : 1 or more on %s', (ground) => {
		const faint = MARKS.filter((mark) => ratio(mark, ground) < 3);
		expect(faint).toEqual([]);
	});

	it.each(SIGHTS)('expansion and runoff are told apart with %s', (sight) => {
		const [expand, shrink] = [color('expand'), color('shrink')].map((one) => seenBy(sight, one));
		expect(distance(expand!, shrink!)).toBeGreaterThanOrEqual(25);
	});
});

/** How different two colors look: the distance of their CIELAB values (ΔE*ab, 1976). */
function distance(one: string, other: string): number {
	const [a, b] = [cielab(one), cielab(other)];
	return Math.hypot(...a.map((value, index) => value - b[index]!));
}

describe('the series of a figure', () => {
	const figure = readFileSync('src/components/figures/figure.css', 'utf8');
	const dashes = SERIES.map(
		(name) =>
			new RegExp(`\\.series-line\\.${name} \\{[^}]*stroke-dasharray: ([^;]+);`).exec(figure)?.[1] ??
			'solid',
	);

	it('each have a pattern of their own, so that no colour is needed', () => {
		expect(new Set(dashes).size).toBe(SERIES.length);
	});
});
