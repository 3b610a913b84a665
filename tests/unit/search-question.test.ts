import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/widgets/search/outcome.ts';
import {
	cutQuery,
	FIELD_LIMIT,
	readQuestion,
	writeQuestion,
} from '../../src/widgets/search/question.ts';
import { announcement, foundText } from '../../src/widgets/search/sentences.ts';

const read = (text: string) => readQuestion(new URLSearchParams(text), 'en');
const anything = fc.string({ unit: 'binary', maxLength: 600 });

describe('a question in the address', () => {
	it('comes back as it was written', () => {
		fc.assert(
			fc.property(
				fc
					.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
					.filter((text) => text.trim() !== ''),
				fc.constantFrom('faq', 'term', undefined),
				(query, type) => {
					const { question, notes } = readQuestion(
						new URLSearchParams(writeQuestion({ query, type })),
						'zh',
					);
					expect(question).toEqual({ query: query.toWellFormed(), type });
					expect(notes).toEqual([]);
				},
			),
		);
	});

	it('is empty where nothing is asked', () => {
		expect(writeQuestion({ query: '  ', type: 'faq' })).toBe('');
		expect(read('').question).toEqual({ query: '', type: undefined });
	});

	it('is cut with a note, never within a character', () => {
		fc.assert(
			fc.property(anything, (query) => {
				const cut = cutQuery(query);
				expect(cut.length).toBeLessThanOrEqual(FIELD_LIMIT);
				expect(cut.isWellFormed()).toBe(true);
			}),
		);
		const { question, notes } = read(new URLSearchParams({ q: `${'x'.repeat(399)}😀` }).toString());
		expect(question.query).toBe('x'.repeat(399));
		expect(notes).toHaveLength(1);
		expect(read(`q=${'!'.repeat(10_000)}`).notes[0]).toContain('400');
		expect(read(`q=${'x'.repeat(300)}`).notes[0]).toContain('200');
		expect(read(`q=${'x'.repeat(200)}`).notes).toEqual([]);
	});

	it('names a type that does not exist', () => {
		expect(read('q=a&type=faq').question.type).toBe('faq');
		expect(read('q=a&type=%3Cb%3E')).toEqual({
			question: { query: 'a', type: undefined },
			notes: ['“Type of result, type” has no such choice; All is used.'],
		});
	});
});

describe('what is said of an outcome', () => {
	const empty: Outcome = {
		results: [],
		count: 0,
		types: {},
		understood: [],
		other: [],
		nearest: [],
	};
	const some = { ...empty, count: 3, types: { faq: 1, article: 2 } };

	it('tells nothing found, nothing of a type, and nothing to search for apart', () => {
		expect(foundText('zh', { query: 'x' }, empty)).toBe('沒有找到「x」。');
		expect(foundText('zh', { query: '。！' }, empty)).toBe('「。！」裡沒有可以搜尋的字或數字。');
		expect(foundText('en', { query: 'x', type: 'tool' }, { ...some, count: 0 })).toBe(
			'Nothing found for “x” under Tool; other types have 3.',
		);
	});

	it('names the query, and what was searched for in its place', () => {
		const understood = [{ kind: 'wording', from: '美联储', to: '聯準會' } as const];
		const results = Array.from({ length: 3 }, () => ({})) as Outcome['results'];
		expect(announcement('zh', { query: '美联储' }, { ...some, results, understood })).toBe(
			'「美联储」找到3頁，已用「聯準會」搜尋',
		);
	});

	it('is one short line whatever is asked', () => {
		fc.assert(
			fc.property(anything, (query) => {
				for (const outcome of [empty, some]) {
					const said = announcement('zh', { query }, outcome);
					expect(said.length).toBeLessThan(140);
					expect(said).not.toMatch(/[\p{Cc}\p{Cs}\n]/u);
				}
			}),
		);
	});
});
