import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifiedPairs } from '../../src/components/simplified.ts';
import { wordMatcher } from '../../src/lib/word-matcher.ts';

const TEXT = '隔夜逆回購機制 頭髮與發行 ON RRP 2,379';
const { key, words, matches } = wordMatcher(simplifiedPairs(TEXT));
const found = (query: string, text = TEXT) => matches(key(text), words(query));

describe('a filter by words', () => {
	it.each(['逆回购', '逆回購', 'ｏｎ ｒｒｐ', 'rrp 隔夜', '头发', '发行', '2379', '「逆回購」？'])(
		'finds a text in any form of writing: %s',
		(query) => expect(found(query)).toBe(true),
	);

	it('wants every word', () => {
		expect(found('rrp 升息')).toBe(false);
		expect(words('。！ ')).toEqual([]);
	});

	it('finds every part of a text, and takes any query', () => {
		fc.assert(
			fc.property(fc.nat(), fc.nat(8), (start, length) => {
				const at = start % TEXT.length;
				expect(found(TEXT.slice(at, at + length))).toBe(true);
			}),
		);
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (query) => void found(query)));
	});

	it('knows pairs only for characters that differ', () => {
		expect(simplifiedPairs('QT 量化緊縮')).toBe('緊紧縮缩');
	});
});
