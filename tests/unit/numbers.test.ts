import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '~/lib/format/fill';
import { formatBillions, formatNumber } from '~/lib/format/numbers';
import { formatSigned } from '~/lib/format/signed';

const DOLLAR = { zh: '美元', en: '$' };
const amount = fc
	.integer({ min: -1_000_000_000, max: 1_000_000_000 })
	.map((hundredths) => hundredths / 100);

describe('formatNumber', () => {
	it.each([
		['en', 1234.56, 1, '1,234.6'],
		['zh-TW', 1234.56, 1, '1,234.6'],
		['en', -1234.5, 0, '−1,235'],
		['en', -0.04, 1, '0.0'],
		['zh-TW', -0, 2, '0.00'],
		['en', 7, 2, '7.00'],
	])('%s %f with %i digits is %s', (tag, value, digits, wanted) => {
		expect(formatNumber(tag, value, digits)).toBe(wanted);
	});

	it('has a true minus sign below zero as it is read, and no sign else', () => {
		fc.assert(
			fc.property(amount, fc.constantFrom('en', 'zh-TW'), (value, tag) => {
				const text = formatNumber(tag, value, 1);
				const read = Number(text.replaceAll(',', '').replace('−', '-'));
				expect(Math.abs(read - value)).toBeLessThanOrEqual(0.0501);
				expect(text.startsWith('−')).toBe(read < 0);
				expect(text).not.toContain('-');
			}),
		);
	});
});

describe('formatBillions', () => {
	it.each([
		[0, '0億美元', '$0.0bn'],
		[-0, '0億美元', '$0.0bn'],
		[-0.04, '0億美元', '$0.0bn'],
		[-0.1, '−1億美元', '−$0.1bn'],
		[0.1, '1億美元', '$0.1bn'],
		[999.9, '9,999億美元', '$999.9bn'],
		[999.94, '9,999億美元', '$999.9bn'],
		[999.96, '1兆美元', '$1,000.0bn'],
		[1000, '1兆美元', '$1,000.0bn'],
		[1000.1, '1兆1億美元', '$1,000.1bn'],
		[2297.5, '2兆2,975億美元', '$2,297.5bn'],
		[6535.8, '6兆5,358億美元', '$6,535.8bn'],
		[9999.94, '9兆9,999億美元', '$9,999.9bn'],
		[9999.96, '10兆美元', '$10,000.0bn'],
		[-1582, '−1兆5,820億美元', '−$1,582.0bn'],
		[12_345_678.9, '12,345兆6,789億美元', '$12,345,678.9bn'],
	])('%f billion is %s and %s', (billions, zh, en) => {
		expect(formatBillions('zh-TW', billions, DOLLAR)).toBe(zh);
		expect(formatBillions('en', billions, DOLLAR)).toBe(en);
	});

	it('in Chinese says the amount to the nearest 億, less than 10,000 of them beside 兆', () => {
		fc.assert(
			fc.property(amount, (billions) => {
				const text = formatBillions('zh-TW', billions, DOLLAR);
				const found = /^(−?)(?:([\d,]+)兆)?(?:([\d,]+)億)?美元$/.exec(text);
				expect(found, text).not.toBeNull();
				const [, sign, zhao = '0', yi = '0'] = found ?? [];
				const [trillions, hundredMillions] = [zhao, yi].map((digits) =>
					Number(digits.replaceAll(',', '')),
				);
				expect(hundredMillions).toBeLessThan(10_000);
				const read = (trillions ?? 0) * 10_000 + (hundredMillions ?? 0);
				expect(Math.abs(read - Math.abs(billions) * 10)).toBeLessThanOrEqual(0.5001);
				expect(sign).toBe(billions < 0 && read > 0 ? '−' : '');
			}),
		);
	});
});

it('formatSigned shows a plus above zero and no sign where it rounds to zero', () => {
	const texts = [3.25, -3.25, 0.04, -0.04, 0].map((value) => formatSigned('en', value, 1));
	expect(texts).toEqual(['+3.3', '−3.3', '0.0', '0.0', '0.0']);
});

describe('fill', () => {
	it('puts each value in its place, once, and leaves a name without a value', () => {
		expect(fill('{a} and {b} and {a}', { a: '1', b: '2' })).toBe('1 and 2 and 1');
		expect(fill('{a} {missing}', { a: '{b}', b: 'never' })).toBe('{b} {missing}');
		expect(fill('{n}', { n: '$& $1' })).toBe('$& $1');
	});
});
