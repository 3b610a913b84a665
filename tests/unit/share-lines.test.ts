import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginnings } from '~/lib/share/sentences';
import { breakLines } from '~/lib/share/lines';
import { setLine } from '~/lib/share/text';

/** Chinese is one em wide, all else half of it. */
const advance = (char: string) => (/[\u2e80-\uffef]/.test(char) ? 1 : 0.5);
const lines = (text: string, width: number, balanced = true) =>
	breakLines(text, { advance, width, balanced });

const FIRST = /^[、，。；：？！…—–·」』》）,.;:?!)\]%]/;
const LAST = /[「『《（([$]$/;

/** Texts as they are written: marks stand between words and never in long runs. */
const word = fc.constantFrom(
	...[
		'量化緊縮',
		'聯準會',
		'的',
		'債券',
		'資產負債表',
		'QT',
		'ON RRP',
		'balance sheet',
		'2,297.5億',
	],
	...['3.4%', '$6.74 trillion', '（QT）', '「縮表」', '2017–2019'],
);
const mark = fc.constantFrom('', '', '，', '。', '；', '、', '？」', '：', ' ', ', ', '. ');
const text = fc
	.array(fc.tuple(word, mark), { minLength: 1, maxLength: 25 })
	.map((parts) => parts.flat().join('').trim());
const width = fc.double({ min: 10, max: 40, noNaN: true });

describe('breaking lines', () => {
	it('begins and ends no line with a mark that may not stand there', () => {
		fc.assert(
			fc.property(text, width, fc.boolean(), (all, most, balanced) => {
				const broken = lines(all, most, balanced);
				expect(broken.slice(1).filter((line) => FIRST.test(line))).toEqual([]);
				expect(broken.slice(0, -1).filter((line) => LAST.test(line))).toEqual([]);
			}),
		);
	});

	it('makes no line wider than it may be', () => {
		fc.assert(
			fc.property(text, width, fc.boolean(), (all, most, balanced) => {
				for (const line of lines(all, most, balanced)) {
					expect(setLine(line, advance).width).toBeLessThanOrEqual(most + 1e-9);
				}
			}),
		);
	});

	it('keeps the text', () => {
		const bare = (words: string) => words.replace(/\s+/g, '');
		fc.assert(
			fc.property(text, width, fc.boolean(), (all, most, balanced) => {
				expect(bare(lines(all, most, balanced).join(''))).toBe(bare(all));
			}),
		);
	});

	it('takes as few lines whether they are to be even or full', () => {
		fc.assert(
			fc.property(text, width, (all, most) => {
				expect(lines(all, most, true)).toHaveLength(lines(all, most, false).length);
			}),
		);
	});

	it.each([
		[
			'even lines',
			'什麼是銀行準備金？銀行會把它借給客戶嗎？',
			14,
			['什麼是銀行準備金？', '銀行會把它借給客戶嗎？'],
		],
		['no word split', '還有哪些央行做過縮表', 6, ['還有哪些', '央行做過縮表']],
		['no amount split', '總資產共減少2兆3,793億美元', 11, ['總資產共減少', '2兆3,793億美元']],
		[
			'nor in English',
			'assets fell $2.379 trillion in QT2',
			12,
			['assets fell', '$2.379 trillion in QT2'],
		],
		['a full stop stays with its sentence', '債券到期不續買。', 7, ['債券到期', '不續買。']],
		[
			'an opening mark goes with what follows',
			'俗稱縮表叫做「縮表的緊縮」',
			8,
			['俗稱縮表叫做', '「縮表的緊縮」'],
		],
		['English breaks at spaces', 'Growth and inflation', 6, ['Growth and', 'inflation']],
		['a word that is too wide is cut', 'Donaudampfschiff', 4, ['Donaudam', 'pfschiff']],
		['nothing is no line', ' ', 4, []],
	])('%s: %s', (_, all, most, wanted) => {
		expect(lines(all, most)).toEqual(wanted);
	});
});

describe('setting a line', () => {
	it('draws a gap between Chinese and Latin, and none beside punctuation', () => {
		expect(setLine('看QT', advance).width).toBeCloseTo(2.125);
		expect(setLine('看，QT', advance).width).toBeCloseTo(3);
	});

	it('pulls an opening mark at its start over the edge, so that no hole is seen', () => {
		const { characters, width } = setLine('「縮表」', advance);
		expect(characters.map(({ x }) => x)).toEqual([-0.5, 0.5, 1.5, 2.5]);
		expect(width).toBe(3.5);
	});
});

describe('beginnings', () => {
	it('are whole statements, the text first: never cut at a comma', () => {
		expect(beginnings('QT略升，但沒有估計；賠多少看期間。2022年另有原因。')).toEqual([
			'QT略升，但沒有估計；賠多少看期間。2022年另有原因。',
			'QT略升，但沒有估計；賠多少看期間。',
			'QT略升，但沒有估計。',
		]);
	});

	it('do not take a decimal point for the end of a sentence', () => {
		expect(beginnings('It fell by 3.4%, but rose; later it held.')).toEqual([
			'It fell by 3.4%, but rose; later it held.',
			'It fell by 3.4%, but rose.',
		]);
	});
});
