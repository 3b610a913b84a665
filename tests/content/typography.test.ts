import { describe, expect, it } from 'vitest';
import { formatIssue } from '~/integrations/content-check/issue';
import { CHINESE, CHINESE_SPACING } from '../support/language/chinese';
import { ENGLISH } from '../support/language/english';
import { languageIssues } from '../support/language/lint';
import { emphasisFaults } from '../support/language/markup';
import { readTexts } from '../support/language/passages';
import { faultsAgainst } from '../support/language/rule';

const texts = readTexts('.');

it('every text keeps the rules of its language', () => {
	expect(languageIssues('.', texts).map(formatIssue)).toEqual([]);
});

it('the texts are all there: pages, key figures, records and strings of the interface', () => {
	for (const passages of [texts.zh, texts.en]) {
		const files = new Set(passages.map(({ file }) => file));
		for (const folder of ['docs/', 'claims/', 'events/', 'glossary/', 'central-banks/', 'data/'])
			expect([...files].some((file) => file.startsWith(`content/${folder}`)), folder).toBe(true);
		expect(files).toContain('src/i18n/ui.ts');
		expect([...files].filter((file) => /widgets\/.*strings\.ts$/.test(file)).length).toBeGreaterThan(10);
		expect(passages.some(({ where }) => where.endsWith('keyFigures.0.label'))).toBe(true);
		expect(passages.length).toBeGreaterThan(3000);
	}
});

describe.each([...CHINESE, CHINESE_SPACING, ...ENGLISH])('$name', (rule) => {
	const judge = (text: string) =>
		faultsAgainst({ ...rule, appliesTo: () => true }, [{ where: '', file: '', text }]);

	it('finds what is wrong', () => {
		for (const fault of rule.faults) expect(judge(fault), fault).not.toEqual([]);
	});

	it('leaves alone what is right', () => {
		expect(judge(rule.right)).toEqual([]);
	});
});

describe('Chinese: emphasis', () => {
	const judge = (body: string) =>
		emphasisFaults({ slug: '', lang: 'zh', file: 'a.mdx', front: {}, body, bodyLine: 1 });

	it.each(['*縮表*', '_縮表_', '<b>縮表</b>', '<em>縮表</em>', '**聯準會停止縮表。**'])('finds %s', (text) => {
		expect(judge(`前文\n是${text}。`).map(({ where }) => where)).toEqual(['a.mdx:2']);
	});

	it.each(['**縮表**', '3 * 4', '`a_b_c`', '[縮表](/a_b_c/)', '<Note kind="key">', '- 第一'])(
		'leaves %s alone',
		(text) => {
			expect(judge(text)).toEqual([]);
		},
	);
});
