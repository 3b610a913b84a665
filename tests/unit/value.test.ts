import { expect, it } from 'vitest';
import { formatMoney } from '~/lib/format/value';

it.each([
	['en', 8965.487, 'full', '$8.965 trillion'],
	['zh-TW', 8965.487, 'full', '8兆9,655億美元'],
	['en', 865.453, 'full', '$865.5 billion'],
	['en', 15, 'full', '$15 billion'],
	['zh-TW', 15, 'full', '150億美元'],
	['en', 105.993, 'full', '$106.0 billion'],
	['en', 8965.487, 'short', '$8.97 trillion'],
	['zh-TW', 8965.487, 'short', '8.97兆美元'],
	['en', -17.259, 'number', '17.3'],
	['zh-TW', -17.259, 'number', '173'],
] as const)('%s %f as %s is %s', (tag, billions, form, wanted) => {
	expect(formatMoney(tag, billions, form)).toBe(wanted);
});

it('rounds half a tenth the same way in both languages', () => {
	expect(formatMoney('en', 4554.45, 'number')).toBe('4,554.5');
	expect(formatMoney('zh-TW', 4554.45, 'number')).toBe('45,545');
});
