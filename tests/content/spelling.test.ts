import { describe, expect, it } from 'vitest';
import { readWords, Speller, spellingFaults } from '../support/language/spelling';

const words = readWords('.');
const speller = new Speller(words);

describe('a seeded fault', () => {
	const judge = (text: string) => spellingFaults(speller, [{ where: 'a.mdx:3', file: 'a.mdx', text }]);

	it('is reported with its place, the word and a suggestion', () => {
		const [fault, ...others] = judge('The 10-year yeild rose.');
		expect(others).toEqual([]);
		expect(fault?.where).toBe('a.mdx:3');
		expect(fault?.message).toContain('"yeild" → yield');
	});

	it.each(['behaviour', 'normalise', 'cheque', 'the centre', 'a programme', 'cancelled', 'reserfes'])(
		'is found in "%s"',
		(text) => {
			expect(judge(text)).toHaveLength(1);
		},
	);

	it.each(['fomc', 'warsh', 'sofr'])('is found where a name lacks its capitals: "%s"', (text) => {
		expect(judge(text)).toHaveLength(1);
	});
});

it('leaves names, terms, possessives, numbers and addresses alone', () => {
	const text =
		'Repo rates, the FOMC’s repos and Warsh’s speech: QT2, 17th, $8.97tn, C17, from_wednesday, YYYY-MM-DD, https://exmaple.org/pge, Asset Purchase Programme.';
	expect(speller.misspelled(text)).toEqual([]);
});

describe("the project's words", () => {
	it('are sorted, each once', () => {
		const compare = new Intl.Collator('en', { caseFirst: 'upper' }).compare;
		expect(words).toEqual([...new Set(words)].sort(compare));
	});

	it('are those that the dictionary lacks', () => {
		expect(words.filter((word) => speller.isCommon(word))).toEqual([]);
	});
});
