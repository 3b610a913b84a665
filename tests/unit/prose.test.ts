import { describe, expect, it } from 'vitest';
import type { Content, Page } from '~/integrations/content-check/content';
import {
	bodyPassages,
	brokenParagraphs,
	countHan,
	countWords,
	frontPassages,
	paragraphs,
	recordPassages,
} from '../support/prose';

/** What the tests of the content rest on: that they read what readers see, all of it and nothing else. */
const BODY = `
import Cite from '~/components/Cite.astro';

量化緊縮（QT）是[縮表](/glossary/#runoff)，**不是**升息。<Cite id="frb-h41
fred-walcl" />

## 目標 [#goals]

<Note kind="belief" claims="C02">

常見的\`x,y\`說法
斷成兩行。

</Note>

- 第一項，
- 降到<Value series="total-assets" at="2025-12-03" />的低點

| 項目 | 數字 |
|:-----|-----:|
| 公債 | 5,770.8 |

\`\`\`
code 不算
\`\`\`

延伸閱讀：[首頁](/)。
`;
const page: Page = {
	slug: 'test',
	lang: 'zh',
	file: 'test.mdx',
	front: { title: 'QT', summary: '一句話' },
	body: BODY,
	bodyLine: 10,
};

describe('bodyPassages', () => {
	it('are the lines and cells as readers see them, with their line in the file', () => {
		expect(bodyPassages(page).map(({ where, text }) => [where, text])).toEqual([
			['test.mdx:13', '量化緊縮（QT）是縮表，不是升息。'],
			['test.mdx:16', '目標'],
			['test.mdx:20', '常見的\ufffc說法'],
			['test.mdx:21', '斷成兩行。'],
			['test.mdx:25', '第一項，'],
			['test.mdx:26', '降到\ufffc的低點'],
			['test.mdx:28', '項目'],
			['test.mdx:28', '數字'],
			['test.mdx:30', '公債'],
			['test.mdx:30', '5,770.8'],
			['test.mdx:36', '延伸閱讀：首頁。'],
		]);
	});
});

it('brokenParagraphs are those that go on in the next line', () => {
	expect(brokenParagraphs(page).map(({ where }) => where)).toEqual(['test.mdx:20']);
});

it('paragraphs come without markup, the last being the links', () => {
	const found = paragraphs(page);
	expect(found[0]).toBe('量化緊縮（QT）是縮表，不是升息。');
	expect(found.at(-1)).toBe('延伸閱讀：首頁。');
	expect(found.join()).not.toMatch(/import|Cite|Note|glossary|#goals|\*/);
});

it('frontPassages are the fields asked for', () => {
	expect(frontPassages(page, ['summary'])).toEqual([
		{ where: 'test.mdx summary', file: 'test.mdx', text: '一句話' },
	]);
});

it('recordPassages are the texts of one language, however deep, and no others', () => {
	const file = 'content/events/a.yaml';
	const data = {
		date: '2020',
		title: { zh: '標題', en: 'Title' },
		columns: [{ name: 'x', label: { zh: '欄', en: 'Column', cn: '栏' } }],
	};
	const content = { records: { events: [{ id: 'a', file, data }] } } as unknown as Content;
	expect(recordPassages(content, 'zh').map(({ where, text }) => [where, text])).toEqual([
		[`${file} title.zh`, '標題'],
		[`${file} columns.0.label.zh`, '欄'],
	]);
	expect(recordPassages(content, 'en').map(({ text }) => text)).toEqual(['Title', 'Column']);
});

it('counts Han characters and English words', () => {
	expect(countHan('QT於2025年12月結束，𠮷。')).toBe(6);
	expect(countWords('The Fed’s QT – from 5,770.8 to 4,188.7 | bn')).toBe(8);
});
