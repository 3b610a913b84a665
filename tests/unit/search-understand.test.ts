import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchData } from '~/lib/search/data';
import { keysOf, makeLibrary } from '~/lib/search/library';
import { excerpt, makeMarker, sectionsOf, stretches, unspaced } from '~/lib/search/passage';
import { scan } from '~/lib/search/scan';
import { pageScore, recordScore } from '~/lib/search/score';
import { understand } from '~/lib/search/understand';

/** A site of four pages. */
const DATA: SearchData = {
	simplified: '缩縮联聯储儲准準备備贷貸',
	concepts: [
		['量化緊縮|縮表|QT|quantitative tightening~收水', '', 'qt'],
		['聯準會|Fed|Federal Reserve~聯儲局|美聯儲'],
		['升息|rate hike~加息|raising rates'],
		['利率|interest rate|rate'],
		['殖利率曲線|yield curve', '', 'yield-curve'],
		['殖利率|yield~孳息率', '', 'yield'],
		['準備金|reserves~儲備金', '', 'reserves'],
		['房貸|mortgage~按揭|H按'],
		['為什麼|why~點解|為何', 'i'],
		['不同|difference|differ~差在哪|唔同', 'i'],
		['會|嗎|和|的|the|is|does|of|what', 'f'],
	],
	pages: [
		['what-is-qt', 0, '什麼是量化緊縮（QT）？', '量化緊縮|縮表升息'],
		['faq/qt-vs-rate-hikes', 1, 'QT和升息有什麼不同？', 'QT升息不同|升息'],
		['effects/real-estate', 0, '房地產', '房貸|房貸利率|縮表房貸'],
		['glossary', 4, '詞彙表', '詞彙表'],
	],
	records: [['history', 'repo-2019']],
	words: 'runoff principal',
};
const library = makeLibrary(DATA, 'zh');
const read = (query: string, spelling?: Map<string, string>) =>
	understand(query, library, spelling);
const concepts = (query: string) =>
	read(query)
		.units.filter(({ isInner }) => !isInner)
		.map(({ concepts: [concept], phrases }) => concept?.own[0] ?? phrases[0]);
const best = (query: string) =>
	library.pages
		.map((page) => ({ slug: page.slug, score: pageScore(page, undefined, read(query), library) }))
		.sort((a, b) => b.score - a.score);

describe('scan', () => {
	it('cuts Han text so that words hold as much as possible', () => {
		const texts = (text: string) => scan(text, library.vocabulary).map((token) => token.text);
		expect(texts('聯準會會升息嗎')).toEqual(['聯準會', '會', '升息', '嗎']);
		expect(texts('殖利率曲線倒掛')).toEqual(['殖利率曲線', '倒掛']);
		expect(texts('raising rates and the fed')).toEqual(['raising rates', 'and', 'the', 'fed']);
		expect(texts('h按35bp qt2')).toEqual(['h按', '35', 'bp', 'qt2']);
	});

	it('knows the words inside of a word', () => {
		const [token] = scan('殖利率曲線', library.vocabulary);
		expect(token!.inner.map(({ own }) => own[0])).toEqual(['殖利率', '利率']);
	});

	it('loses no letter, digit or Han character of the site’s own writing', () => {
		const text = fc.string({
			unit: fc.constantFrom(...'量化緊縮升息債券qtrate 09年月'),
			maxLength: 40,
		});
		fc.assert(
			fc.property(text, (any) => {
				const joined = scan(any, library.vocabulary)
					.map((token) => token.text)
					.join('');
				expect(joined.replace(/\s/g, '')).toBe(any.replace(/\s/g, ''));
				for (const token of scan(any, library.vocabulary)) keysOf(token);
			}),
		);
	});
});

describe('understand', () => {
	it.each([
		['縮表', ['量化緊縮']],
		['ＱＴ', ['量化緊縮']],
		['缩表', ['量化緊縮']],
		['quantitative tightening', ['量化緊縮']],
		['美联储為何加息', ['聯準會', '為什麼', '升息']],
		['QT跟升息唔同', ['量化緊縮', '跟', '升息', '不同']],
		['H按', ['房貸']],
		['準備', ['準備金']],
		['mortg', ['房貸']],
	])('%s is about %j', (query, wanted) => {
		expect(concepts(query)).toEqual(wanted.filter((word) => word !== '跟'));
	});

	it('says so where the site has another word', () => {
		expect(read('美联储').readings).toEqual([{ kind: 'wording', from: '美联储', to: '聯準會' }]);
		expect(read('rate hike').readings).toEqual([
			{ kind: 'wording', from: 'rate hike', to: '升息' },
		]);
		for (const query of ['聯準會', '縮表', 'QT', '缩表']) expect(read(query).readings).toEqual([]);
	});

	it('reads a misspelt word as the one it is told, and names words that it does not know', () => {
		expect(read('resevres').unknown).toEqual(['resevres']);
		const spelled = read('resevres', new Map([['resevres', 'reserves']]));
		expect(spelled.units[0]!.concepts[0]!.term).toBe('reserves');
		expect(spelled.readings).toContainEqual({ kind: 'spelling', from: 'resevres', to: 'reserves' });
		expect(spelled.unknown).toEqual([]);
	});

	it('takes any text, in two readings the same', () => {
		const any = fc.string({
			unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
			maxLength: 300,
		});
		fc.assert(
			fc.property(any, (query) => {
				const { units } = read(query);
				expect(read(query).units).toEqual(units);
				for (const { weight, keys } of units) {
					expect(weight).toBeGreaterThan(0);
					expect(keys.length).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 300 },
		);
		for (const query of ['縮'.repeat(10_000), 'a '.repeat(10_000), '\ud83d'.repeat(10_000), '"']) {
			expect(() => read(query)).not.toThrow();
		}
	});
});

describe('pageScore', () => {
	it.each([
		['量化緊縮', 'what-is-qt'],
		['QT和升息有什麼不同', 'faq/qt-vs-rate-hikes'],
		['按揭', 'effects/real-estate'],
		['縮表會影響房貸嗎', 'effects/real-estate'],
	])('puts first for %s: %s', (query, slug) => {
		expect(best(query)[0]!.slug).toBe(slug);
	});

	it('is 0 for a page that has nothing of what was asked', () => {
		expect(best('房貸').find(({ slug }) => slug === 'glossary')!.score).toBe(0);
	});

	it('grows with what is found in the text', () => {
		const understanding = read('準備金');
		const [page] = library.pages;
		const score = (strength: number) =>
			pageScore(page!, new Map([[understanding.units[0]!, strength]]), understanding, library);
		expect(score(0)).toBe(0);
		expect(score(0.4)).toBeGreaterThan(0);
		expect(score(0.6)).toBeGreaterThan(score(0.4));
	});

	it('gives a record its share of the query', () => {
		const { units } = read('準備金 房貸');
		expect(recordScore(new Map(), units)).toBe(0);
		expect(recordScore(new Map(units.map((unit) => [unit, 1])), units)).toBe(1);
	});
});

describe('passages', () => {
	const marker = makeMarker(['縮表', '準備金', 'reserve', 'bond yield'], library.fold);
	const shown = (text: string) =>
		stretches(text, marker)
			.map((part) => (part.marked ? `[${part.text}]` : part.text))
			.join('');

	it.each([
		['聯準會縮表，準備金減少', '聯準會[縮表]，[準備金]減少'],
		['Reserves fell; RESERVE balances', '[Reserves] fell; [RESERVE] balances'],
		['bond yields rose, unreserved', '[bond yields] rose, unreserved'],
		['nothing of it', 'nothing of it'],
	])('marks %s', (text, wanted) => {
		expect(shown(text)).toBe(wanted);
	});

	it('shows the sentence that says most', () => {
		const text = `第一句。${'長'.repeat(90)}。聯準會縮表時準備金減少。最後。`;
		const plain = excerpt(text, marker)
			.map((part) => part.text)
			.join('');
		expect(plain).toContain('聯準會縮表時準備金減少。');
		expect(plain.length).toBeLessThanOrEqual(90);
	});

	it('changes no text but by cutting it', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...'縮表準備金。 Ab,'), maxLength: 300 }),
				(text) => {
					const all = stretches(text, marker).map((part) => part.text);
					expect(all.join('')).toBe(text);
					const cut = excerpt(text, marker)
						.map((part) => part.text)
						.join('');
					expect(cut.length).toBeLessThanOrEqual(182);
				},
			),
		);
	});

	it('reads the index’s text as it was written', () => {
		expect(unspaced('聯 準 會 縮 表 ， QT2 期 間 。 ON RRP 先 減 少')).toBe(
			'聯準會縮表，QT2期間。ON RRP先減少',
		);
	});

	it('cuts a page at its headings', () => {
		const anchors = [
			{ element: 'h2', id: 'a', text: '甲 乙 .', location: 2 },
			{ element: 'div', id: 'x', text: '', location: 3 },
			{ element: 'h2', id: 'b', text: 'B', location: 5 },
		];
		expect(sectionsOf('開 始 甲 乙 一 B 二', anchors)).toEqual([
			{ id: 'a', title: '甲乙', text: '甲乙一' },
			{ id: 'b', title: 'B', text: 'B二' },
		]);
	});
});
