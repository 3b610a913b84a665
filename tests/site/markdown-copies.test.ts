import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
	attr,
	BUILDS,
	documentOf,
	type Element,
	findAll,
	folderOf,
	type Node,
	ROOT_BUILD,
	type SitePage,
	SUB_PATH_BUILD,
	textOf,
	wholePagesOf,
} from '../support/site.ts';

const HAS_NO_COPY = /\/(?:404|search)\b/;
const fileOf = ({ file }: SitePage) => join(dirname(file), 'index.md');
const isClass = (name: string) => (element: Element) =>
	(attr(element, 'class') ?? '').split(' ').includes(name);

interface Copy {
	page: SitePage;
	front: Record<string, string | number>;
	text: string;
}

function copiesOf(build: (typeof BUILDS)[number]): Copy[] {
	return wholePagesOf(build)
		.filter(({ path }) => !HAS_NO_COPY.test(path))
		.map((page) => {
			const [, front = '', text = ''] =
				/^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(readFileSync(fileOf(page), 'utf8')) ?? [];
			return { page, front: parse(front) as Copy['front'], text };
		});
}

/** What no reader sees, and what only leads on from here or answers to a reader. */
const FURNITURE =
	/^(?:breadcrumb|page-dates|path-steps|cite-page|neighbours|all-pages|embed-box|faq-links|claims-count|timeline-count|timeline-actions|strip-readout|plot-readout|figure-key|runoff-(?:keys|reader|share)|ask|explorer-form|explorer-files|report-link|cite|tool-form|row-link)$/;
const NOT_TEXT = /^(?:script|style|svg|button|table-of-contents|copy-link|form|template)$/;
const LEAF = /^(?:p|li|td|th|dt|dd|h[1-6]|caption|strong|summary)$/;

function isFurniture(element: Element): boolean {
	return (
		NOT_TEXT.test(element.tagName) ||
		attr(element, 'hidden') !== undefined ||
		attr(element, 'data-needs-script') !== undefined ||
		(attr(element, 'class') ?? '').split(' ').some((name) => FURNITURE.test(name))
	);
}

/** Pieces of text that a page shows, each as it stands between two tags. */
function pieces(node: Node, inLeaf = false): string[] {
	if (node.nodeName === '#text') return inLeaf ? [textOf(node)] : [];
	if (!('childNodes' in node)) return [];
	if ('tagName' in node && isFurniture(node)) return [];
	const isLeaf = inLeaf || ('tagName' in node && LEAF.test(node.tagName));
	return node.childNodes.flatMap((child) => pieces(child, isLeaf));
}

/** Letters and digits alone: what marks and spaces stand between them is not compared. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}%$]/gu, '');

describe.each(BUILDS)('copies in Markdown of the $name build', (build) => {
	const isPublic = build === SUB_PATH_BUILD;
	const site = (isPublic ? 'https://qt.example.org' : '') + build.base;
	const copies = copiesOf(build);

	it('say which page they are of, in which language and as of when', () => {
		expect(copies.length).toBeGreaterThan(90);
		for (const { page, front } of copies) {
			const [title] = findAll(documentOf(page), ({ tagName }) => tagName === 'h1');
			expect(front).toMatchObject({
				title: textOf(title!),
				lang: page.lang,
				url: site + page.path.slice(1),
				license: 'CC-BY-4.0',
			});
			expect(front['updated']).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(front['description']).toMatch(/.{10}/);
		}
	});

	it('are named in the head of their pages, and of no other', () => {
		for (const page of wholePagesOf(build)) {
			const links = findAll(
				documentOf(page),
				(element) => attr(element, 'type') === 'text/markdown',
			);
			const named = links.map((link) => [attr(link, 'rel'), attr(link, 'href')]);
			expect(named, page.path).toEqual(
				HAS_NO_COPY.test(page.path) ? [] : [['alternate', 'index.md']],
			);
		}
	});

	it('lead to pages and files of the site that are there', () => {
		const ids = new Map<string, Set<string>>();
		const leads = (address: string) => {
			const [path = '', id] = address.split('#');
			const file = join(folderOf(build), path.replace(/\?.*$/, ''));
			if (!path.replace(/\?.*$/, '').endsWith('/') && path !== '') return existsSync(file);
			if (!existsSync(join(file, 'index.html'))) return false;
			if (id === undefined) return true;
			const known = ids.get(path) ?? idsIn(join(file, 'index.html'));
			ids.set(path, known);
			return known.has(id);
		};
		const wrong = copies.flatMap(({ page, text }) =>
			[...text.matchAll(/\]\(([^\s)]+)|<((?:\/|https?:)[^>\s]+)>/g)]
				.map(([, link, bare]) => (link ?? bare)!)
				.filter((link) => !link.startsWith(site) || link === '/')
				.filter((link) => !/^https?:\/\/(?!localhost|nowhere)/.test(link) && link !== site)
				.map((link) => `${page.path}: ${link}`),
		);
		expect(wrong).toEqual([]);
		const ours = new Set(
			copies.flatMap(({ text }) =>
				[...text.matchAll(/\]\(([^\s)]+)/g)]
					.map(([, link]) => link!)
					.filter((link) => link.startsWith(site))
					.map((link) => link.slice(site.length)),
			),
		);
		expect(ours.size).toBeGreaterThan(300);
		expect([...ours].filter((address) => !leads(address))).toEqual([]);
	});
});

function idsIn(file: string): Set<string> {
	const html = readFileSync(file, 'utf8');
	return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
}

describe('a copy in Markdown', () => {
	const copies = copiesOf(ROOT_BUILD);

	it('holds every piece of text that its page shows', () => {
		const missing = copies.flatMap(({ page, text }) => {
			const [article] = findAll(documentOf(page), ({ tagName }) => tagName === 'article');
			const held = letters(text);
			return pieces(article!)
				.map(letters)
				.filter((piece) => piece !== '' && !held.includes(piece))
				.map((piece) => `${page.path}: ${piece.slice(0, 80)}`);
		});
		expect(missing).toEqual([]);
	});

	it('has the headings of its page with their ids, and a table for each of its tables', () => {
		for (const { page, text } of copies) {
			const [prose] = findAll(documentOf(page), isClass('prose'));
			const ids = findAll(prose!, ({ tagName }) => /^h[2-6]$/.test(tagName))
				.map((heading) => attr(heading, 'id'))
				.filter((id) => id !== undefined);
			const named = [...text.matchAll(/^#{2,6} .+ \{#([\w-]+)\}$/gm)].map(([, id]) => id);
			expect(named, page.path).toEqual(expect.arrayContaining(ids));
			const tables = findAll(prose!, ({ tagName }) => tagName === 'table').filter(
				(table) => !isInFurniture(table),
			);
			expect(text.match(/^(?:> )?\| (?:---:?)/gm) ?? [], page.path).toHaveLength(tables.length);
		}
	});

	it('has a footnote for every source of its page, and none that is not there', () => {
		for (const { page, front, text } of copies) {
			const works = findAll(documentOf(page), (element) =>
				(attr(element, 'id') ?? '').startsWith('source-'),
			).map((item) => {
				const [link] = findAll(item, ({ tagName }) => tagName === 'a');
				return attr(link!, 'href')!;
			});
			const notes = [...text.matchAll(/^\[\^([\w-]+)\]: (.+)$/gm)];
			const defined = notes.map(([, id]) => id!);
			const cited = [...text.matchAll(/\[\^([\w-]+)\](?!:)/g)].map(([, id]) => id!);
			expect(notes.map(([, , note]) => /\]\(<?([^)>]+)/.exec(note!)?.[1])).toEqual(
				works.map((work) => /^[^()]*/.exec(work)![0]),
			);
			expect(new Set(defined).size, page.path).toBe(works.length);
			expect(front['sources']).toBe(works.length);
			expect(cited.filter((id) => !defined.includes(id))).toEqual([]);
		}
	});

	it('gives the results of a tool, each by its name', () => {
		for (const { page, text } of copies.filter(({ page: { path } }) => path.includes('/tools/'))) {
			const results = findAll(
				documentOf(page),
				(element) => attr(element, 'data-result') !== undefined,
			);
			for (const output of results.filter((element) => !isInFurniture(element))) {
				if (textOf(output).trim() !== '')
					expect(text).toContain(`\`${attr(output, 'data-result')}\``);
			}
		}
	});

	it('is Markdown: what is read from it is text, headings, lists, tables and notes', async () => {
		const processor = await createMarkdownProcessor({ syntaxHighlight: false });
		const sample = ['/what-is-qt/', '/en/effects/bonds/', '/en/tools/bond-price/', '/faq/', '/'];
		for (const { text } of copies.filter(({ page: { path } }) => sample.includes(path))) {
			const { code } = await processor.render(text);
			expect(code).toMatch(/<section data-footnotes="" class="footnotes">/);
			const left = code.replace(/<(?:pre|code)[^>]*>[\s\S]*?<\/(?:pre|code)>|<[^>]*>/g, '');
			expect(left).not.toMatch(/\*\*|\]\(|\[\^|\| ---/);
		}
	});
});

function isInFurniture(element: Element): boolean {
	for (let around: Node | null = element; around && 'tagName' in around;) {
		if (isFurniture(around)) return true;
		around = around.parentNode;
	}
	return false;
}

describe.each([
	['', 'zh-TW'],
	['en/', 'en'],
])('%sllms-full.txt', (prefix, lang) => {
	const text = readFileSync(join(folderOf(ROOT_BUILD), `${prefix}llms-full.txt`), 'utf8');

	it('holds every page of its language once; entries of the FAQ stand on its page', () => {
		const pages = wholePagesOf(ROOT_BUILD)
			.filter((page) => page.lang === lang && !HAS_NO_COPY.test(page.path))
			.map(({ path }) => path)
			.filter((path) => !/\/faq\/./.test(path));
		const named = [...text.matchAll(/^# .+\n\n\S+?[：:] ?<(\S+)>/gm)].map(([, path]) => path);
		expect([...named].sort()).toEqual(pages.sort());
		expect(named[0]).toBe(`/${prefix}`);
	});

	it('defines every source that it cites once', () => {
		const defined = [...text.matchAll(/^\[\^([\w-]+)\]: /gm)].map(([, id]) => id!);
		const cited = new Set([...text.matchAll(/\[\^([\w-]+)\](?!:)/g)].map(([, id]) => id!));
		expect(new Set(defined).size).toBe(defined.length);
		expect([...cited].filter((id) => !defined.includes(id))).toEqual([]);
	});
});
