import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatIssue } from '~/integrations/content-check/issue';
import { big5, notOf } from '../support/language/characters';
import { languageIssues } from '../support/language/lint';
import { interfaceStrings } from '../support/language/strings';

const FILES: Record<string, string> = {
	'content/docs/zh-tw/a.mdx': `---
title: 縮表
description: 說明
summary: 債券收益率上升。
keyFigures:
  - { label: "縮減,期間", series: total-assets, at: 2022-06-01 }
---

第一段。

準備金 很多。
`,
	'content/docs/en/a.mdx': `---
title: Runoff
description: What it is
summary: Rates rose.
---

Bank resrves fell.
`,
	'content/claims/C01.yaml': `
verdict: holds
statement:
  zh: 縮表。
  en: The labour market.
`,
	'src/strings.ts': `
export const STRINGS = {
	one: { zh: '默認值', en: \`About \${n} rowz\` },
	name: 'colour',
	nested: { zh: { a: '第一' }, en: { a: 'First', b: (n: number) => n + ' second' } },
};
`,
	'src/Part.astro': `---
const T = {
	title: { zh: '標題', en: 'Title of {page}' },
};
---
<p>{T.title[lang]}</p>
`,
	'tests/content/words.txt': '',
};

let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'language-'));
	for (const [file, text] of Object.entries(FILES)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
});
afterAll(() => rmSync(root, { recursive: true }));

it('every fault is reported with its file, its line and what to write instead', () => {
	const found = languageIssues(root).map((issue) =>
		formatIssue(issue).replace(/ \((?:Chinese|English):.*/, ''),
	);
	expect(found.sort()).toEqual([
		'content/claims/C01.yaml:5  statement.en: "labour" → labor',
		'content/claims/C01.yaml:5  statement.en: "labour" → the American form',
		'content/docs/en/a.mdx:7  text: "resrves" → reserves',
		'content/docs/zh-tw/a.mdx:11  text: "金 很" → no space',
		'content/docs/zh-tw/a.mdx:4  summary: "收益率" → 殖利率',
		'content/docs/zh-tw/a.mdx:6  keyFigures.0.label: "減," → ，；：？！（）',
		'src/strings.ts:3  text: "rowz" → row, rows, Rowe',
		'src/strings.ts:3  text: "默認" → 預設',
	]);
});

it('the strings of the interface are those under a key of their language, in scripts and components', () => {
	const { zh, en } = interfaceStrings(root);
	expect(zh.map(({ where, text }) => `${where} ${text}`)).toEqual([
		'src/Part.astro:3 標題',
		'src/strings.ts:3 默認值',
		'src/strings.ts:5 第一',
	]);
	expect(en.map(({ text }) => text)).toEqual([
		'Title of \ufffc',
		'About \ufffc rowz',
		'First',
		' second',
	]);
});

it('the characters of Taiwan are those of Big5, and neither simplified nor Japanese ones', () => {
	const characters = [...big5()];
	expect(new Set(characters).size).toBe(characters.length);
	expect(characters.length).toBeGreaterThan(13_000);
	const foreign = new RegExp(notOf(characters.join('')), 'gu');
	expect('一龜台灣値国の后価円々'.match(foreign)).toEqual(['値', '国', '価', '円', '々']);
});
