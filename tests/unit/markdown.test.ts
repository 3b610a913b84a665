import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { proseProcessor } from '~/markdown/processor';

/** The site's own pages: links are checked against them. */
const docsDir = join(process.cwd(), 'content/docs');

const TERMS = new Map([['on-rrp', '隔夜附賣回']]);

async function processor(base: string) {
	const define = (_file: string, id: string) => TERMS.get(id);
	const prose = proseProcessor({ base, docsDir, define });
	return prose.createRenderer({ syntaxHighlight: false });
}

let site: Awaited<ReturnType<typeof processor>>;
beforeAll(async () => {
	site = await processor('/qt/');
});

/** HTML of a text that stands in a file of content/docs. */
async function render(text: string, file = 'zh-tw/test.mdx'): Promise<string> {
	// A failed text is also written to the console, which would only clutter the report.
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const { code } = await site.render(text, { fileURL: pathToFileURL(join(docsDir, file)) });
	return code.trim();
}

describe('headings', () => {
	it('take the id at their end and lose it from their text', async () => {
		expect(await render('## 它不是什麼 [#what-it-is-not]')).toBe(
			'<h2 id="what-it-is-not">它不是什麼</h2>',
		);
		expect(await render('### **Bold** and `code` [#b2]', 'en/test.mdx')).toBe(
			'<h3 id="b2"><strong>Bold</strong> and <code>code</code></h3>',
		);
	});

	it('are told to the table of contents under that id', async () => {
		const { metadata } = await site.render('## 目標 [#goals]');
		expect(metadata.headings).toEqual([{ depth: 2, slug: 'goals', text: '目標' }]);
	});

	it.each([
		'## 沒有代號',
		'## Ends in bold [#id] **bold**',
		'## 大寫 [#Id]',
		'## 數字 [#2022]',
		'##',
	])('without a usable id stop the build: %s', async (text) => {
		await expect(render(text)).rejects.toThrow(
			'A heading needs an id at its end, such as "## 定義 [#definition]".',
		);
	});
});

describe('links', () => {
	it.each([
		['zh-tw/test.mdx', '/effects/bonds/#duration', '/qt/effects/bonds/#duration'],
		['en/test.mdx', '/effects/bonds/#duration', '/qt/en/effects/bonds/#duration'],
		['en/faq/test.mdx', '/faq/', '/qt/en/faq/'],
		['zh-tw/test.mdx', '/', '/qt/'],
		['en/test.mdx', '/', '/qt/en/'],
		['en/test.mdx', '/what-is-qt', '/qt/en/what-is-qt/'],
	])('in %s to %s get base path and language', async (file, link, wanted) => {
		expect(await render(`[1](${link})`, file)).toBe(`<p><a href="${wanted}">1</a></p>`);
	});

	it('to elsewhere and within the page stay', async () => {
		const text = '[頁](https://example.org/effects/)與[段](#goals)';
		expect(await render(text)).toBe(
			'<p><a href="https://example.org/effects/">頁</a>與<a href="#goals">段</a></p>',
		);
	});

	it('under the root get the language alone', async () => {
		const root = await processor('/');
		const { code } = await root.render('[a](/faq/#scope)', {
			fileURL: pathToFileURL(join(docsDir, 'en/test.mdx')),
		});
		expect(code.trim()).toBe('<p><a href="/en/faq/#scope">a</a></p>');
	});

	it.each(['/effects/bond/', '/en/effects/bonds/', '/content/docs/'])(
		'to a page that does not exist stop the build: %s',
		async (link) => {
			const slug = link.slice(1, -1);
			await expect(render(`一行\n\n[text](${link})`, 'en/test.mdx')).rejects.toThrow(
				`Link to "${link}": there is no page "${slug}" in content/docs/en. Allowed: the slug of a page, without language, such as /effects/bonds/.`,
			);
		},
	);
});

it('a table scrolls in a wrapper that takes the keyboard, aligned without a style attribute', async () => {
	const written = await render('| 項目 | 金額 | 註 |\n|:--|--:|---|\n| 公債 | 1 | a |');
	const html = written.replaceAll('\n', '');
	expect(html).toMatch(/^<div class="table-scroll" tabindex="0"><table>.*<\/table><\/div>$/);
	expect(html).toContain('<th data-align="left" scope="col">項目</th>');
	expect(html).toContain('<th data-align="right" scope="col">金額</th>');
	expect(html).toContain('<th scope="col">註</th>');
	expect(html).toContain('<td data-align="right">1</td><td>a</td>');
	expect(html).not.toMatch(/style=|\salign=/);
});

it.each([
	['指**「縮減購債」**是', '指<strong>「縮減購債」</strong>是'],
	['**重點。**接著', '<strong>重點。</strong>接著'],
	[
		'公債（**Treasuries**）與**準備金**',
		'公債（<strong><span lang="en">Treasuries</span></strong>）與<strong>準備金</strong>',
	],
	['先**「一」**，後**（二）**是', '先<strong>「一」</strong>，後<strong>（二）</strong>是'],
	['看**「[問答](#q)」**這頁', '看<strong>「<a href="#q">問答</a>」</strong>這頁'],
	['記作`**「a」**`的寫法', '記作<code>**「a」**</code>的寫法'],
	['二的**次方', '二的**次方'],
])('bold beside Chinese punctuation is bold: %s', async (text, wanted) => {
	expect(await render(text)).toBe(`<p>${wanted}</p>`);
});

describe('a link to the glossary', () => {
	it('carries the definition, and the first of a page is marked', async () => {
		const term = (mark: string) =>
			`<a href="/qt/glossary/#on-rrp" data-tip="隔夜附賣回"${mark}>逆回購</a>`;
		expect(await render('[逆回購](/glossary/#on-rrp)、[逆回購](/glossary/#on-rrp)')).toBe(
			`<p>${term(' class="term"')}、${term('')}</p>`,
		);
	});

	it('is marked again on the next page', async () => {
		for (const file of ['zh-tw/a.mdx', 'zh-tw/b.mdx']) {
			expect(await render('[逆回購](/glossary/#on-rrp)', file)).toContain('class="term"');
		}
	});

	it('stops the build where there is no such term', async () => {
		await expect(render('[a](/glossary/#no-term)')).rejects.toThrow(
			'Link to "/glossary/#no-term": there is no term "no-term".',
		);
	});
});

it.each([
	[
		'zh-tw/test.mdx',
		'期限溢價就是term premium，',
		'期限溢價就是<span lang="en">term premium</span>，',
	],
	['en/test.mdx', 'called 量化緊縮 there', 'called <span lang="zh-TW">量化緊縮</span> there'],
	['zh-tw/test.mdx', '寫作`term premium`', '寫作<code>term premium</code>'],
])('words of the other language say so: %s', async (file, text, wanted) => {
	expect(await render(text, file)).toBe(`<p>${wanted}</p>`);
});

it('a mistake is found in its line', async () => {
	const text = '一段。\n\n## 好 [#good]\n\n## 沒有代號';
	await expect(render(text)).rejects.toMatchObject({ line: 5, column: 1 });
});
