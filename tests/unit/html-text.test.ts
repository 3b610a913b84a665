import { describe, expect, it } from 'vitest';
import { markedTexts } from '~/lib/html-text';

const textOf = (html: string) =>
	markedTexts(`<div data-answer="a">${html}</div>`, 'data-answer').get('a');

describe('the text of marked elements', () => {
	it.each([
		['one line a paragraph', '<p>一。</p>\n<p>二。</p>', '一。\n二。'],
		[
			'links and emphasis by their words',
			'<p>see <a href="/x/"><em>this</em></a>.</p>',
			'see this.',
		],
		[
			'no citation marks',
			'<p>A.<sup class="cite" data-pagefind-ignore><a href="#s">1</a></sup> B</p>',
			'A. B',
		],
		['nothing hidden', '<p>A<span hidden>B<b>C</b></span><span>D</span></p>', 'AD'],
		['no script or style', '<p>A</p><script>if (1 < 2) "<p>";</script><style>p{}</style>', 'A'],
		['no comments', '<p>A<!-- <p>B</p> -->C</p>', 'AC'],
		['a space for a break of the source', '<p>a\n\tb</p>', 'a b'],
		['list items and cells on lines of their own', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
		['void elements, closed or not', '<p>a<br>b<br/>c<img alt="x>y" src="z"></p>', 'a\nb\nc'],
		[
			'signs for their names and numbers',
			'<p>&lt;b&gt; &amp;amp; &#39;&#x27;&quot; 1&nbsp;2</p>',
			"<b> &amp; ''\" 1 2",
		],
		['an attribute that holds a tag', '<p><a data-tip="a > b <i>">c</a></p>', 'c'],
	])('has %s', (_, html, wanted) => {
		expect(textOf(html)).toBe(wanted);
	});

	it('is kept apart by the mark, without what stands between', () => {
		const html =
			'<h2>Q</h2><div data-answer="a"><div>A</div></div><p>x</p><div class="y" data-answer="b">B</div>';
		expect([...markedTexts(html, 'data-answer')]).toEqual([
			['a', 'A'],
			['b', 'B'],
		]);
	});

	it('is missing where nothing is marked or nothing is read', () => {
		expect(markedTexts('<p>x</p>', 'data-answer').size).toBe(0);
		expect(textOf('<p data-pagefind-ignore>x</p>')).toBeFalsy();
	});
});
