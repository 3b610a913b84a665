import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asPhrases, normalizeQuery, parts } from '~/lib/search/query';

/** Any UTF-16 text, half surrogate pairs among it. */
const anyText = fc.string({
	unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
	maxLength: 400,
});
/** What readers of this site type: Han, letters, digits, marks. */
const usualText = fc.string({
	unit: fc.constantFrom(...'量化緊縮升息債券QqTtＱＴ09 　.,%+-「」？！"\'()\n\t'),
	maxLength: 60,
});
const text = fc.oneof(anyText, usualText);

const quotesIn = (query: string) => query.split('"').length - 1;

describe('normalizeQuery', () => {
	it.each([
		['QT', 'qt'],
		['ＱＴ和升息', 'qt和升息'],
		['１０年期公債', '10年期公債'],
		['ＯＮ　ＲＲＰ', 'on rrp'],
		['「量化緊縮」是什麼？', '量化緊縮 是什麼'],
		['"exact phrase"', 'exact phrase'],
		['  many \t\n spaces  ', 'many spaces'],
		['QT\u0000\u0007 end\u200b', 'qt end'],
		['3.75%–4.00%', '3.75% 4.00%'],
		['+50 -25', '+50 -25'],
		['Qué es QT?', 'qué es qt'],
		['<script>alert(1)</script>', 'script alert 1 script'],
		['a\ud83db', 'a b'],
		['\udc00', ''],
		['？！。', ''],
		['', ''],
	])('%j is looked up as %j', (query, wanted) => {
		expect(normalizeQuery(query)).toBe(wanted);
	});

	it('looks up the beginning of a very long query', () => {
		expect(normalizeQuery('縮'.repeat(10_000))).toBe('縮'.repeat(200));
		expect(normalizeQuery('𠮷'.repeat(10_000))).toBe('𠮷'.repeat(200));
		expect(normalizeQuery(`${'？'.repeat(150)}qt`)).toBe('qt');
	});

	it('gives at most 200 characters of well-formed text, lower case, without quotes or controls', () => {
		fc.assert(
			fc.property(text, (query) => {
				const found = normalizeQuery(query);
				expect([...found].length).toBeLessThanOrEqual(200);
				expect(found.isWellFormed()).toBe(true);
				expect(found).not.toMatch(/["'\p{Cc}\p{Cs}「」？]|\s\s|^\s|\s$/u);
				expect(found).toBe(found.toLowerCase());
			}),
			{ numRuns: 500 },
		);
	});

	it('does not matter how wide or in which case the letters are', () => {
		const wide = (letters: string) =>
			letters.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme-ascii' }), (query) => {
				expect(normalizeQuery(wide(query))).toBe(normalizeQuery(query));
				expect(normalizeQuery(query.toUpperCase())).toBe(normalizeQuery(query));
			}),
		);
	});

	it('leaves a normalized query as it is', () => {
		fc.assert(
			fc.property(usualText, (query) => {
				const once = normalizeQuery(query);
				expect(normalizeQuery(once)).toBe(once);
			}),
		);
	});
});

describe('asPhrases', () => {
	it.each([
		['', undefined],
		['reserves', 'reserves'],
		['量化緊縮', '"量化緊縮"'],
		['qt和升息有什麼不同', undefined],
		['台灣 香港 qt', '"台灣" "香港" qt'],
	])('of %j is %j', (query, wanted) => {
		expect(asPhrases(query)).toBe(wanted);
	});

	it('holds no run of Han characters outside quotes and nothing that was not asked', () => {
		fc.assert(
			fc.property(text.map(normalizeQuery), (query) => {
				const found = asPhrases(query);
				if (found === undefined) return;
				expect(quotesIn(found) % 2).toBe(0);
				expect(found.replace(/"[^"]*"/g, '')).not.toMatch(/[\u3400-\u9fff]/u);
				expect(found.replace(/["\s]/g, '')).toBe(query.replace(/\s/g, ''));
			}),
		);
	});
});

describe('parts', () => {
	it.each([
		['', []],
		['qt和升息', ['qt', '"和升"', '"升息"']],
		['債', ['債']],
		['a qt', ['qt']],
		['qt qt 縮表 縮表', ['qt', '"縮表"']],
	])('of %j are %j', (query, wanted) => {
		expect(parts(query)).toEqual(wanted);
	});

	it('are at most 24, each once, all from the query', () => {
		const long = '天地玄黃宇宙洪荒日月盈昃辰宿列張寒來暑往秋收冬藏閏餘成歲';
		expect(parts(long)).toHaveLength(24);
		fc.assert(
			fc.property(text.map(normalizeQuery), (query) => {
				const found = parts(query);
				expect(found.length).toBeLessThanOrEqual(24);
				expect(new Set(found).size).toBe(found.length);
				for (const part of found) {
					expect(query).toContain(part.replaceAll('"', ''));
					expect([0, 2]).toContain(quotesIn(part));
				}
			}),
		);
	});
});
