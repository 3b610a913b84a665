import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveEnd, yearAtShare, yearsBetween } from '~/lib/timeline/period';
import { readView, shows, type TimelineChoices, writeView } from '~/lib/timeline/view';
import { EVENT_KINDS, PHASES } from '~/schemas/event';

const CHOICES: TimelineChoices = {
	phases: ['all', 'qe', 'qt', ...PHASES],
	kinds: ['all', ...EVENT_KINDS],
	years: { from: 2007, to: 2026 },
};
const WHOLE = { phase: 'all', kind: 'all', from: 2007, to: 2026 };
const read = (query: string) => readView(new URLSearchParams(query), CHOICES);
const year = fc.integer({ min: 2007, max: 2026 });

describe('the view of an address', () => {
	it('is everything where the address says nothing', () => {
		expect(read('')).toEqual({ view: WHOLE, notes: [] });
	});

	it('takes phase, kind and years', () => {
		expect(read('phase=qt2&kind=cap-step&from=2022&to=2024')).toEqual({
			view: { phase: 'qt2', kind: 'cap-step', from: 2022, to: 2024 },
			notes: [],
		});
	});

	it.each([
		['phase=qt9', WHOLE, ['phase']],
		['kind=Rate', WHOLE, ['kind']],
		['from=1990&to=2099', WHOLE, ['from', 'to']],
		['from=soon', WHOLE, ['from']],
		['from=2012.4', { ...WHOLE, from: 2012 }, ['from']],
		['from=2020&to=2010', { ...WHOLE, from: 2020, to: 2020 }, ['to']],
	])('%s: the nearest valid value, with a note', (query, view, noted) => {
		const found = read(query);
		expect(found.view).toEqual(view);
		expect(found.notes.map(({ parameter }) => parameter)).toEqual(noted);
	});

	it('is always one that can be chosen, whatever the address', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (phase, kind, from, to) => {
				const query = new URLSearchParams({ phase, kind, from, to });
				const { view } = readView(query, CHOICES);
				expect(CHOICES.phases).toContain(view.phase);
				expect(CHOICES.kinds).toContain(view.kind);
				expect(view.from >= 2007 && view.from <= view.to && view.to <= 2026).toBe(true);
			}),
		);
	});

	it('is found again in the address written for it, which keeps what is not its own', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...CHOICES.phases),
				fc.constantFrom(...CHOICES.kinds),
				year,
				year,
				(phase, kind, a, b) => {
					const view = { phase, kind, ...yearsBetween(a, b) };
					const written = writeView(new URLSearchParams('theme=dark&from=1'), view, CHOICES);
					expect(written.get('theme')).toBe('dark');
					expect(readView(written, CHOICES)).toEqual({ view, notes: [] });
				},
			),
		);
		expect(writeView(new URLSearchParams('phase=qe&to=2010'), WHOLE, CHOICES).toString()).toBe('');
	});
});

describe('a view', () => {
	const event = { phase: 'qt1', kind: 'cap-step', date: '2018-01' };

	it('shows an event that fits in every respect, in its first and last year too', () => {
		for (const query of ['', 'phase=qt', 'kind=cap-step', 'from=2018&to=2018', 'to=2018']) {
			expect(shows(read(query).view, event)).toBe(true);
		}
	});

	it('leaves out one that does not fit in any one', () => {
		for (const query of ['phase=qe', 'kind=rate', 'from=2019', 'to=2017']) {
			expect(shows(read(query).view, event)).toBe(false);
		}
	});
});

describe('a period', () => {
	it('goes from the earlier to the later end, whichever was touched first', () => {
		expect(yearsBetween(2019, 2012)).toEqual({ from: 2012, to: 2019 });
		expect(yearsBetween(2012, 2012)).toEqual({ from: 2012, to: 2012 });
	});

	it('begins and ends in the years under the pointer, which may be beside the strip', () => {
		const at = (share: number) => yearAtShare(share, CHOICES.years);
		expect([-0.2, 0, 0.049, 0.051, 0.5, 0.999, 1, 7].map(at)).toEqual([
			2007, 2007, 2007, 2008, 2017, 2026, 2026, 2026,
		]);
	});

	it('never ends before it begins: the end that is passed gives way', () => {
		const years = { from: 2010, to: 2015 };
		expect(moveEnd(years, 'from', 2012)).toEqual({ from: 2012, to: 2015 });
		expect(moveEnd(years, 'from', 2020)).toEqual({ from: 2020, to: 2020 });
		expect(moveEnd(years, 'to', 2008)).toEqual({ from: 2008, to: 2008 });
	});
});
