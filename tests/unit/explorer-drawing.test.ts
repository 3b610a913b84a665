import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '~/i18n/languages';
import { plotX } from '~/lib/chart/plot';
import { explorerDrawing } from '~/lib/explorer/drawing';
import { type ExplorerData, PARTS, VIEWS } from '~/lib/explorer/model';
import { drawingTexts, sentenceText } from '~/widgets/explorer/texts';
import { anyPeriod, DATA, DEFAULTS, place } from '../support/explorer-data.ts';

describe('the drawing', () => {
	const SMALL: ExplorerData = {
		at: ['2020-01-29', '2020-02-26', '2020-03-25', '2020-04-29', '2020-05-27', '2020-06-24'],
		total: [100, 100, 200, 400, 400, 400],
		parts: {
			treasuries: [50, 50, 100, 200, 200, null],
			mbs: [25, 25, 50, 100, 100, null],
			reserves: [null, null, null, null, null, null],
			'on-rrp': [null, null, null, null, null, null],
			tga: [null, null, null, null, null, null],
			currency: [null, null, null, null, null, null],
		},
		spans: [{ id: 'qe4', kind: 'growth', from: '2020-03-15', to: '2020-04-29' }],
	};
	const texts = { part: String, span: (id: string) => id.toUpperCase(), tick: String };
	const drawing = explorerDrawing(SMALL, 'assets', { from: 0, to: 5 }, texts);
	const path = (name: string) => drawing.marks.find((mark) => mark.class === name)?.attributes['d'];

	it('stacks bands from zero to the total, and ends them where the record does', () => {
		expect(path('band band-treasuries')).toBe('M78 340l118 0 127-42.5 148.5-84.5 122.5 0V382H78Z');
		expect(path('band band-other')).toBe('M78 297.5l118 0 127-84.5 148.5-169 122.5 0V382H78Z');
		expect(path('band band-total')).toBe('M78 297.5l118 0 127-84.5 148.5-169 240.5 0');
		expect(path('span span-growth')).toMatch(/^M\d+(?:\.\d)? 44l[\d.]+ 0V382H/);
		expect(drawing.frame).toEqual({ top: 44, bottom: 382, min: 0, max: 400 });
	});

	it.each(VIEWS)('of %s can be drawn for any period, in both languages', (view) => {
		for (const lang of LANGS) {
			fc.assert(
				fc.property(anyPeriod, (period) => {
					const { marks } = explorerDrawing(DATA, view, period, drawingTexts(lang));
					const all = JSON.stringify(marks);
					expect(all).not.toMatch(/NaN|undefined|Infinity/);
					expect(marks.filter((mark) => mark.class.startsWith('band band-')).length).toBe(
						PARTS[view].length + 1,
					);
					const sentence = sentenceText(lang, DATA, { view, ...period });
					expect(sentence).not.toMatch(/NaN|undefined|[{}]/);
				}),
				{ numRuns: 25 },
			);
		}
	});

	it('names a band only where its name crosses no edge', () => {
		const { curves, frame, box, marks } = explorerDrawing(DATA, 'liabilities', DEFAULTS, texts);
		const names = marks.filter((mark) => mark.class.includes('band-name'));
		expect(names.map(({ text }) => text)).toEqual(expect.arrayContaining(['reserves', 'currency']));
		const y = (value: number) => frame.bottom - (value / frame.max) * (frame.bottom - frame.top);
		const x = plotX(box);
		for (const { text, attributes } of names) {
			const level = curves.findIndex(({ id }) => id === text);
			const near = (curve: number, index: number) => curves[curve]?.points[index]?.y ?? 0;
			curves[level]!.points.forEach((point, index) => {
				if (point.y === null || Math.abs(x(point.x) - Number(attributes['x'])) > 40) return;
				expect(y(point.y)).toBeLessThan(Number(attributes['y']) - 10);
				expect(y(level > 0 ? near(level - 1, index) : 0)).toBeGreaterThan(Number(attributes['y']));
			});
		}
	});

	it('says what happened over the period', () => {
		const state = { view: 'assets' as const, from: place('2022-05'), to: place('2025-11') };
		const sentence = sentenceText('en', DATA, state);
		expect(sentence).toContain('From the end of May 2022 to the end of November 2025');
		const change = DATA.parts.mbs[state.to]! - DATA.parts.mbs[state.from]!;
		expect(sentence).toContain(`MBS −$${(-change).toFixed(1)}bn`);
	});
});
