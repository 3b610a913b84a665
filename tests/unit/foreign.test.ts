import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageRuns } from '~/lib/foreign';

const foreign = (text: string, lang: 'zh' | 'en') =>
	languageRuns(text, lang)
		.filter(({ isForeign }) => isForeign)
		.map(({ text }) => text);

describe('phrases of the other language', () => {
	it.each([
		['期限溢酬（term premium）上升', ['term premium']],
		['Du、Forbes與Luzzetti（2024）', ['Du', 'Forbes', 'Luzzetti']],
		['紐約聯準銀行的Teller Window', ['Teller Window']],
		['扭轉操作（Operation Twist）', ['Operation Twist']],
	])('%s', (text, wanted) => {
		expect(foreign(text, 'zh')).toEqual(wanted.filter((phrase) => phrase.length > 2));
	});

	it.each(['QT與MBS在SOFR之上', '10年期公債', 'ON RRP降到零', 'C35', '2022-06-01'])(
		'leaves abbreviations and numbers: %s',
		(text) => expect(foreign(text, 'zh')).toEqual([]),
	);

	it('finds Chinese in English', () => {
		expect(foreign('in Taiwan 聯準會, in Hong Kong 聯儲局', 'en')).toEqual(['聯準會', '聯儲局']);
	});

	it('never changes the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('zh', 'en'), (text, lang) => {
				const runs = languageRuns(text, lang as 'zh' | 'en');
				expect(runs.map((run) => run.text).join('')).toBe(text);
			}),
		);
	});
});
