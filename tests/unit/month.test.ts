import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, isMonth } from '~/lib/runoff/month';
import { monthName } from '../support/runoff-inputs';

const count = fc.integer({ min: -600, max: 600 });

describe('isMonth', () => {
	it.each(['2022-06', '2000-01', '2100-12', '0000-01'])('%s is one', (text) => {
		expect(isMonth(text)).toBe(true);
	});

	it.each(['', '2022', '2022-6', '2022-00', '2022-13', '2022-06-01', ' 2022-06', '2022-06\n'])(
		'%j is none',
		(text) => {
			expect(isMonth(text)).toBe(false);
		},
	);

	it('takes no other digits', () => {
		expect(isMonth('２０２２-０６')).toBe(false);
	});
});

describe('addMonths', () => {
	it.each([
		['2022-06', 0, '2022-06'],
		['2022-06', 41, '2025-11'],
		['2017-10', 21, '2019-07'],
		['2024-12', 1, '2025-01'],
		['2025-01', -1, '2024-12'],
		['2025-06', -6, '2024-12'],
		['0999-12', 1, '1000-01'],
	])('%s and %i months is %s', (month, months, wanted) => {
		expect(addMonths(month, months)).toBe(wanted);
	});

	it('agrees with the calendar', () => {
		fc.assert(
			fc.property(monthName, count, (month, months) => {
				const [year = 0, number = 0] = month.split('-').map(Number);
				const date = new Date(Date.UTC(year, number - 1 + months));
				expect(addMonths(month, months)).toBe(date.toISOString().slice(0, 7));
			}),
		);
	});

	it('goes step by step and back, in the order of the text', () => {
		fc.assert(
			fc.property(monthName, count, count, (month, a, b) => {
				expect(addMonths(addMonths(month, a), b)).toBe(addMonths(month, a + b));
				expect(addMonths(addMonths(month, a), -a)).toBe(month);
				expect(addMonths(month, a) > month).toBe(a > 0);
			}),
		);
	});
});
