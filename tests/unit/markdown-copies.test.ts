import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullText } from '~/integrations/markdown-copies/full-text';
import { copiedPart, copyOf, footnotes } from '~/integrations/markdown-copies/page';
import { placeOf } from '~/integrations/markdown-copies/place';
import { codeSpan, emphasize, escapeMarkdown, escapeStart, link } from '~/lib/markdown/escape';
import { frontMatter } from '~/lib/markdown/front-matter';
import { tableText } from '~/lib/markdown/table';
import { parse } from 'yaml';

const processor = await createMarkdownProcessor({ smartypants: false, syntaxHighlight: false });
const rendered = async (markdown: string) => (await processor.render(markdown)).code;
const decoded = (html: string) =>
	html
		.replace(/<[^>]*>/g, '')
		.replace(/&#x([\dA-F]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');

const place = placeOf('en', '', '/qt/en/effects/bonds/');
const copied = (html: string, at = place) => copyOf(copiedPart(html, at), at);
/** Markdown of a page with a text. */
const textOf = (prose: string, at = place) =>
	copied(
		`<html><body><article class="page"><header class="page-title"><h1 id="_top">Bonds</h1></header><div class="prose">${prose}</div></article></body></html>`,
		at,
	).text.replace(/^# Bonds\n\n/, '');

describe('text as Markdown', () => {
	it('says the same when it is read as Markdown, whatever signs it holds', async () => {
		const word = fc.string({ unit: fc.constantFrom(...'a縮1*_`[]()<>#+-.!&|~\\"'), minLength: 1 });
		await fc.assert(
			fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), async (words) => {
				const text = words.join(' ');
				const html = await rendered(escapeStart(escapeMarkdown(text)));
				expect(html).toMatch(/^<p>/);
				expect(decoded(html)).toBe(text);
			}),
			{ numRuns: 300 },
		);
	});

	it.each([
		['**', '重點。', '**重點**。'],
		['**', '「縮減購債」', '「**縮減購債**」'],
		['*', ' taper ', ' *taper* '],
		['**', '。', '。'],
	] as const)('%s around %j leaves punctuation outside', async (mark, text, wanted) => {
		expect(emphasize(text, mark)).toBe(wanted);
		const html = await rendered(`指${wanted}是`);
		expect(decoded(html)).toBe(`指${text}是`.replace(/\s+/g, ' '));
		expect(html).not.toContain('*');
	});

	it('keeps addresses and code whole', async () => {
		const html = await rendered(link('a', 'https://example.org/x_(y) z', 'say "so"'));
		expect(html).toContain('href="https://example.org/x_%28y%29%20z"');
		expect(html).toContain('title="say &#x22;so&#x22;"');
		expect(await rendered(codeSpan('a`b'))).toContain('<code>a`b</code>');
	});

	it('makes tables that are read as such', async () => {
		const isRight = (column: number) => column === 1;
		const text = tableText({ head: ['A', 'B'], rows: [['a \\| b', '1'], ['c']], isRight });
		expect(text).toBe('| A | B |\n| --- | ---: |\n| a \\| b | 1 |\n| c |  |');
		expect(await rendered(text)).toContain('<td>a | b</td>');
	});

	it('has front matter that YAML reads', () => {
		const fields = { title: 'What: "QT" #1?', sources: 3, url: '/en/' };
		const text = frontMatter(fields);
		expect(text.startsWith('---\n') && text.endsWith('\n---')).toBe(true);
		expect(parse(text.replaceAll('---', ''))).toEqual(fields);
	});
});

describe('a page as Markdown', () => {
	it('has headings with their ids, lists and notes', () => {
		const text = textOf(
			'<h2 id="size">How <em>large</em></h2><ul><li>one</li><li>two</li></ul><div class="note"><p class="note-label">Limits</p><p>few</p></div>',
		);
		expect(text).toBe('## How *large* {#size}\n\n- one\n- two\n\n> **Limits**\n>\n> few');
	});

	it('leads where the page leads, from anywhere', () => {
		const html =
			'<p><a href="#size">a</a> <a href="/qt/en/data/">b</a> <a href="https://example.org/">c</a>.</p>';
		expect(textOf(html)).toBe(
			'[a](/qt/en/effects/bonds/#size) [b](/qt/en/data/) [c](https://example.org/).',
		);
		const known = placeOf('en', 'https://qt.example.org', '/qt/en/effects/bonds/');
		expect(textOf(html, known)).toContain('[b](https://qt.example.org/qt/en/data/)');
	});

	it('says of a figure in the text of which day and from where it is', () => {
		expect(
			textOf(
				'<p>fell by <a class="value" href="/qt/en/data/#x" data-tip="Treasuries, 2025-12-03, Source y"><data value="1">$1</data></a>.</p>',
			),
		).toBe('fell by [$1](/qt/en/data/#x "Treasuries, 2025-12-03, Source y").');
	});

	it('sets apart what only a style sheet sets apart on the page', () => {
		expect(
			textOf(
				'<p class="row"><span>C01</span><span>Holds</span></p><p class="row">See <a href="#a">a</a><a href="#b">b</a></p>',
			),
		).toBe('C01 · Holds\n\nSee: [a](/qt/en/effects/bonds/#a), [b](/qt/en/effects/bonds/#b)');
	});

	it('leaves out scripts, controls and what is hidden', () => {
		expect(
			textOf(
				'<p>a</p><script>1</script><button>Go</button><p hidden>b</p><svg><title>c</title></svg>',
			),
		).toBe('a');
	});

	it('gives the inputs of a tool with their parameters, and its results', () => {
		const text = textOf(
			'<form class="tool-form"><fieldset><legend>Inputs</legend><div class="field"><label for="f">Rate</label><input id="f" name="rate" value="4" aria-describedby="h"><p id="h">0 to 9.</p></div><div class="field"><label for="g">Kind</label><select id="g" name="kind"><option value="a">A</option><option value="b" selected>B</option></select></div></fieldset></form><dl><div><dt>Price</dt><dd><output data-result="price" value="1">1.00</output></dd></div></dl>',
		);
		expect(text).toContain('- Rate `rate`: `4` — 0 to 9.');
		expect(text).toContain('- Kind `kind`: `b` (one of: `a` A, `b` B)');
		expect(text).toContain('`/qt/en/effects/bonds/?rate=4`');
		expect(text).toContain('- Price `price`: 1.00');
	});

	it('cites sources as footnotes named by their ids', () => {
		const page = copied(
			'<article class="page"><h1>T</h1><p>Fell.<sup class="cite"><a href="#source-b">1</a>,<a href="#source-a">2</a></sup></p><footer class="page-end"><section><h2>Sources</h2><ol class="source-list"><li id="source-b"><span lang="en">Bank</span>: <a href="https://example.org/b">B</a></li><li id="source-a">A</li></ol></section></footer></article>',
		);
		expect(page.text).toBe('# T\n\nFell.[^b][^a]');
		expect(footnotes(page.notes, 'Sources')).toBe(
			'## Sources\n\n[^b]: Bank: [B](https://example.org/b)\n[^a]: A',
		);
	});

	it('stops the build where there is no text', () => {
		expect(() => copied('<main></main>')).toThrow('/qt/en/effects/bonds/ has no text');
	});
});

it('the whole text has each page with its address, and each source once', () => {
	const notes = [['a', 'A']] as const;
	const chapter = { title: 'T', text: '# T\n\nx[^a]', notes, url: '/t/', updated: '2026-11-22' };
	expect(fullText('en', 'QT', [chapter, { ...chapter, url: '/u/' }])).toBe(
		'# T\n\nPage: </t/>  \nUpdated: 2026-11-22\n\nx[^a]\n\n---\n\n# T\n\nPage: </u/>  \nUpdated: 2026-11-22\n\nx[^a]\n\n---\n\n# QT: Sources\n\n[^a]: A\n',
	);
});
