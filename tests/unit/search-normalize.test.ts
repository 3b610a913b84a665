import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestWord, stem } from '~/lib/search/english';
import { normalize, normalizeQuery, QUERY_LIMIT, traditionalizer } from '~/lib/search/normalize';
import { findNumbers, formsOf } from '~/lib/search/numbers';

/** Any UTF-16 text, half surrogate pairs among it. */
const anyText = fc.string({
	unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
	maxLength: 400,
});
/** What readers of this site type: Han, letters, digits, marks. */
const usualText = fc.string({
	unit: fc.constantFrom(...'量化緊縮升息債券QqTtＱＴ09 　.,%+-「」？！"\'()年月億\n\t'),
	maxLength: 60,
});
const text = fc.oneof(anyText, usualText);

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
		['8兆9,655億', '8兆9655億'],
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
		expect(normalizeQuery('縮'.repeat(10_000))).toBe('縮'.repeat(QUERY_LIMIT));
		expect(normalizeQuery('𠮷'.repeat(10_000))).toBe('𠮷'.repeat(QUERY_LIMIT));
		expect(normalizeQuery(`${'？'.repeat(150)}qt`)).toBe('qt');
	});

	it('gives at most the limit of well-formed text without quotes, controls or outer spaces', () => {
		fc.assert(
			fc.property(text, (query) => {
				const found = normalizeQuery(query);
				expect([...found].length).toBeLessThanOrEqual(QUERY_LIMIT);
				expect(found.isWellFormed()).toBe(true);
				expect(found).not.toMatch(/["'\p{Cc}\p{Cs}「」？]|\s\s|^\s|\s$/u);
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

	it('leaves normalized text as it is', () => {
		fc.assert(
			fc.property(usualText, (query) => {
				expect(normalize(normalize(query))).toBe(normalize(query));
			}),
		);
	});
});

describe('traditionalizer', () => {
	const fold = traditionalizer('缩縮联聯');

	it('gives pairs one form and leaves all else', () => {
		expect(fold('缩表 联準會 縮表 QT')).toBe('縮表 聯準會 縮表 QT');
		expect(traditionalizer('')('缩表')).toBe('缩表');
	});

	it('keeps the length and is done once', () => {
		fc.assert(
			fc.property(text, (any) => {
				expect(fold(any).length).toBe(any.length);
				expect(fold(fold(any))).toBe(fold(any));
			}),
		);
	});
});

describe('stem', () => {
	it.each([
		['raising', 'raises', 'raise', 'raised'],
		['reserves', 'reserve'],
		['Treasuries', 'Treasury', 'Treasurys'],
		['tapering', 'taper', 'tapers'],
		['selling', 'sells', 'sell'],
		['cutting', 'cuts', 'cut'],
		['banks', 'bank'],
	])('is one for %s and %s', (...words) => {
		expect(new Set(words.map((word) => stem(word.toLowerCase()))).size).toBe(1);
	});

	it('keeps different words apart', () => {
		const words = [
			'rate',
			'ratio',
			'bond',
			'bank',
			'stock',
			'loss',
			'boss',
			'qt',
			'qe',
			'taper',
			'tap',
		];
		expect(new Set(words.map(stem)).size).toBe(words.length);
	});
});

describe('spelling', () => {
	const known = [
		'tapering',
		'quantitative',
		'tightening',
		'treasury',
		'reserves',
		'interest',
		'bond',
	];

	it.each([
		['tappering', 'tapering'],
		['quantative', 'quantitative'],
		['tightning', 'tightening'],
		['resevres', 'reserves'],
		['interst', 'interest'],
		['bnod', 'bond'],
		['xylophone', undefined],
		['qt', undefined],
		['縮表', undefined],
	])('%s is read as %s', (word, wanted) => {
		expect(nearestWord(word, known)).toBe(wanted);
	});

	it('measures a distance: none to itself, the same both ways, at most the limit and one', () => {
		const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 8 });
		fc.assert(
			fc.property(word, word, fc.nat(4), (a, b, limit) => {
				const distance = editDistance(a, b, limit);
				expect(editDistance(a, a, limit)).toBe(0);
				expect(Math.min(distance, limit + 1)).toBe(Math.min(editDistance(b, a, limit), limit + 1));
				if (distance <= limit) expect(editDistance(a, b, 20)).toBe(distance);
			}),
		);
	});
});

describe('findNumbers', () => {
	const keys = (query: string) => findNumbers(normalize(query)).map(({ key }) => key);

	it.each([
		['950億', ['=95000000000']],
		['$95bn', ['=95000000000']],
		['95 billion dollars', ['=95000000000']],
		['9萬億', ['=9000000000000']],
		['9兆', ['=9000000000000']],
		['8兆9,655億', ['=8965500000000']],
		['$8.97 trillion', ['=8970000000000']],
		['2019年9月', ['2019-09']],
		['２０１９年９月１７日', ['2019-09-17']],
		['September 2019', ['2019-09']],
		['Sep. 17, 2019', ['2019-09-17']],
		['17 September 2019', ['2019-09-17']],
		['2019-09', ['2019-09']],
		['2019/9', ['2019-09']],
		['2019-13', []],
		['10年期', []],
		['QT2', []],
	])('in %s are %j', (query, wanted) => {
		expect(keys(query)).toEqual(wanted);
	});

	it('overlap nowhere, lie in the text, and are found again in each of their forms', () => {
		fc.assert(
			fc.property(text, (query) => {
				const clean = normalize(query);
				let end = 0;
				for (const { at, length, key } of findNumbers(clean)) {
					expect(at).toBeGreaterThanOrEqual(end);
					end = at + length;
					expect(end).toBeLessThanOrEqual(clean.length);
					expect(formsOf(key).length).toBeGreaterThanOrEqual(0);
				}
			}),
		);
		for (const key of ['2019-09', '2019-09-17', '=95000000000', '=8965500000000']) {
			for (const form of formsOf(key)) expect(keys(form)).toEqual([key]);
		}
	});
});
