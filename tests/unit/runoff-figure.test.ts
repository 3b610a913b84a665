import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runoffFigure, SIZE } from '~/lib/runoff/figure';
import { runRunoff } from '~/lib/runoff/model';
import { runoffSeries } from '~/lib/runoff/series';
import { runoffPresets } from '~/widgets/runoff-calculator/presets';
import { pathPoints } from '../support/path-points';
import { plainInput, runoffInput } from '../support/runoff-inputs';

const TEXTS = { panel: String, series: String, number: String };
const presets = runoffPresets();
const seriesOf = (name: 'qt1' | 'qt2' | 'latest') => {
	const { input, actuals } = presets[name];
	return runoffSeries(input, runRunoff(input), actuals);
};
const pathOf = (name: string, figure: ReturnType<typeof runoffFigure>) =>
	figure.marks.find(({ attributes }) => String(attributes['class']).endsWith(`runoff-${name}`));

describe('what the figure shows', () => {
	it('is the opening level and every month, stacked', () => {
		const input = plainInput({ months: 3 });
		const run = runRunoff(input);
		const { months, panels } = runoffSeries(input, run, []);
		expect(months).toHaveLength(4);
		expect(months[1]).toBe(input.start);
		const [assets, liabilities, flows] = panels;
		expect(assets?.series.map(({ id }) => id)).toEqual(['treasuries', 'mbs']);
		expect(assets?.series[0]?.values[0]).toBe(input.treasuries);
		expect(assets?.series[1]?.values[0]).toBe(input.treasuries + input.mbs);
		expect(liabilities?.series.map(({ id }) => id)).toEqual([
			'reserves',
			'rrp',
			'tga',
			'currency',
			'floor',
		]);
		expect(flows?.series[1]?.values).toEqual([
			null,
			...run.months.map(({ treasuryRunoff }) => treasuryRunoff),
		]);
	});

	it.each(['qt1', 'qt2'] as const)('%s has the actual path, from its first month on', (name) => {
		const actual = seriesOf(name).panels[0]?.series.find(({ id }) => id === 'actual');
		expect(actual?.values[0]).toBeNull();
		expect(actual?.values.slice(1)).toEqual(
			presets[name].actuals.map(({ treasuries }) => treasuries),
		);
	});

	it('has no actual path where nothing is recorded', () => {
		expect(seriesOf('latest').panels[0]?.series.map(({ id }) => id)).toEqual(['treasuries', 'mbs']);
	});
});

describe('the drawing', () => {
	it('of QT2 is as it was when it was last looked at', () => {
		const { marks, ...size } = runoffFigure(seriesOf('qt2'), TEXTS);
		expect(size).toMatchObject({ width: 720, height: 660 });
		expect(marks.filter(({ tag }) => tag === 'text').map(({ text }) => text)).toMatchSnapshot();
		expect(pathOf('treasuries', { marks, ...size })?.attributes).toMatchSnapshot();
		expect(pathOf('treasury-cap', { marks, ...size })?.attributes).toMatchSnapshot();
	});

	it('stays inside its frame with finite numbers for any input', () => {
		fc.assert(
			fc.property(runoffInput, (input) => {
				const run = runRunoff(input);
				const { marks } = runoffFigure(runoffSeries(input, run, []), TEXTS);
				for (const { attributes } of marks) {
					const text = Object.values(attributes).join(' ');
					expect(text).not.toMatch(/NaN|Infinity|undefined/);
					const d = String(attributes['d'] ?? '');
					const points = pathPoints(d);
					const range = (axis: 'x' | 'y') => {
						const places = points.map((point) => point[axis]);
						return [Math.min(...places), Math.max(...places)] as const;
					};
					if (points.length === 0) continue;
					expect(range('x')[0]).toBeGreaterThanOrEqual(SIZE.left - 0.1);
					expect(range('x')[1]).toBeLessThanOrEqual(SIZE.right + 0.1);
					// Only a run of no month can have its floor above everything else.
					if (run.months.length === 0) continue;
					expect(range('y')[0]).toBeGreaterThanOrEqual(-1e-9);
					expect(range('y')[1]).toBeLessThanOrEqual(SIZE.height);
				}
			}),
			{ numRuns: 30 },
		);
	});
});
