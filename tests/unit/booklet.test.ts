import { describe, expect, it } from 'vitest';
import { assembleBook } from '~/integrations/booklet/book';
import { bookId, chaptersOf } from '~/lib/book/chapters';

const SECTIONS = [
	{ id: 'effects', slugs: ['effects', 'effects/bonds'] },
	{ id: 'faq', slugs: ['faq', 'faq/what'] },
	{ id: 'reference', slugs: ['sources'] },
];
const slugs = new Set(SECTIONS.flatMap((section) => section.slugs));
const SHELL =
	'<!doctype html><html><head><style>x{}</style><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/book.css"></head><body><header id="book"></header><div data-book-chapters></div></body></html>';
const page = (title: string, prose: string, styles = '') =>
	`<!doctype html><html><head><link rel="stylesheet" href="/a.css">${styles}</head><body><article class="page page-article has-contents"><header class="page-title"><nav>up</nav><h1 id="_top">${title}</h1></header><div class="prose">${prose}</div><footer class="page-end">end</footer></article></body></html>`;
const cite = (id: string, number: number) =>
	`<sup class="cite"><a href="#source-${id}" aria-label="Source ${number}">${number}</a></sup>`;
const SOURCES = page(
	'Sources',
	'<section class="source-group"><h2 id="kind-a">A</h2><ul class="source-list"><li id="one">One</li><li id="two">Two</li></ul></section><section class="source-group"><h2 id="kind-b">B</h2><ul class="source-list"><li id="three">Three</li></ul></section>',
);

/** The book of the given texts; a page that is not given is empty. */
function book(texts: Record<string, string>, home = '/qt/'): string {
	const chapters = chaptersOf(SECTIONS).map((chapter) => ({
		chapter,
		html: texts[chapter.slug] ?? (chapter.slug === 'sources' ? SOURCES : page(chapter.slug, '')),
	}));
	return assembleBook({ shell: SHELL, chapters, place: { home, slugs } }).join('');
}

describe('the chapters of the book', () => {
	it('are the pages in reading order, entries of the FAQ inside its own', () => {
		expect(chaptersOf(SECTIONS).map(({ slug, number }) => `${number} ${slug}`)).toEqual([
			'1 effects',
			'2 effects/bonds',
			'3 faq',
			'4 sources',
		]);
		expect(bookId('faq/what')).toBe(bookId('faq', 'what'));
	});

	it('hold title and text, a level lower and without the page’s furniture', () => {
		const html = book({ effects: page('Effects', '<h2 id="a">A</h2><button>Go</button>') });
		expect(html).toContain('<h2>Effects</h2>');
		expect(html).toContain('<h3 id="effects--a">A</h3>');
		expect(html).not.toMatch(/<nav>|<button>|page-end|_top|data-book-chapters/);
	});

	it('need no script: forms are lists of values, everything is unfolded', () => {
		const html = book({
			effects: page(
				'T',
				'<form><div class="field"><label for="f">Rate</label><input id="f" value="4"></div><div class="field"><label for="g">Kind</label><select id="g"><option>a</option><option selected>b</option></select></div></form><details><summary>More</summary>text</details><script>1</script><p data-needs-script hidden>x</p>',
			),
		});
		expect(html).toContain('<span>Rate</span><b class="book-value">4</b>');
		expect(html).toContain('<b class="book-value">b</b>');
		expect(html).toContain('<details open="">');
		expect(html).not.toMatch(/<(?:form|input|select|label|script)|hidden/);
	});
});

describe('links of the book', () => {
	const linked = (href: string) => {
		const html = book({
			effects: page('E', `<a href="${href}">x</a>`),
			'effects/bonds': page('B', '<h2 id="duration">D</h2>'),
			faq: page('F', '<details id="what"><summary><h2>?</h2></summary></details>'),
		});
		return /<div class="prose"><a href="([^"]*)"/.exec(html)?.[1];
	};

	it.each([
		['/qt/effects/bonds/#duration', '#effects--bonds--duration'],
		['/qt/effects/bonds/', '#effects--bonds'],
		['/qt/effects/bonds/#gone', '#effects--bonds'],
		['/qt/faq/what/', '#faq--what'],
		['/qt/faq/#what', '#faq--what'],
		['/qt/', '#book'],
		['#nowhere', '#effects'],
		['/qt/effects/bonds/?years=5', '/qt/effects/bonds/?years=5'],
		['/qt/data/caps.csv', '/qt/data/caps.csv'],
		['/qt/en/effects/', '/qt/en/effects/'],
		['https://example.org/effects/', 'https://example.org/effects/'],
	])('%s leads to %s', (href, target) => {
		expect(linked(href)).toBe(target);
	});

	it('keep labels and descriptions with what they name', () => {
		const html = book({
			effects: page('E', '<p id="d">d</p><svg aria-labelledby="d" clip-path="url(#c)"></svg>'),
		});
		expect(html).toContain('aria-labelledby="effects--d"');
		expect(html).toContain('clip-path="url(#effects--c)"');
	});
});

describe('the sources of the book', () => {
	it('are one list, numbered in the order of citation, the uncited last', () => {
		const html = book({
			effects: page('E', cite('three', 1) + cite('one', 2)),
			'effects/bonds': page('B', cite('one', 1)),
		});
		expect([...html.matchAll(/<li id="sources--(\w+)"/g)].map(([, id]) => id)).toEqual([
			'three',
			'one',
			'two',
		]);
		const marks = [...html.matchAll(/href="#sources--(\w+)" aria-label="Source (\d+)">(\d+)</g)];
		expect(marks.map(([, id, label, text]) => [id, label, text])).toEqual([
			['three', '1', '1'],
			['one', '2', '2'],
			['one', '2', '2'],
		]);
	});

	it('are numbered where a record names them by id', () => {
		const html = book({ effects: page('E', '<a href="/qt/sources/#two">two</a>') });
		expect(html).toContain('<a href="#sources--two">1</a>');
	});
});

describe('style sheets of the book', () => {
	it('are those of all chapters, once, before its own; its page rules last', () => {
		const part = '<link rel="stylesheet" href="/part.css">';
		const html = book({ effects: page('E', '', part), faq: page('F', '', part) });
		const head = html.slice(0, html.indexOf('</head>'));
		expect([...head.matchAll(/\/\w+\.css|<style>/g)].map(([found]) => found)).toEqual([
			'/a.css',
			'/part.css',
			'/book.css',
			'<style>',
		]);
	});

	it('stop the build where a page has no text', () => {
		expect(() => book({ effects: '<html></html>' })).toThrow(/"effects" has no text/);
	});
});
