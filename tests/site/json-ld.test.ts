import { describe, expect, it } from 'vitest';
import addresses from '../content/addresses.json';
import { type JsonLd, jsonLdOf, thingOf } from '../support/json-ld.ts';
import {
	attr,
	BUILDS,
	documentOf,
	type Element,
	findAll,
	type Node,
	pagesOf,
	ROOT_BUILD,
	type SitePage,
	SUB_PATH_BUILD,
	textOf,
	wholePagesOf,
} from '../support/site.ts';

const pages = wholePagesOf(ROOT_BUILD);
const slugOf = ({ path }: SitePage) => path.replace(/^\/(?:en\/)?/, '').replace(/\/$/, '');
const kindOf = (page: SitePage) =>
	attr(findAll(documentOf(page), ({ tagName }) => tagName === 'html')[0]!, 'data-kind')!;
const listed = ({ path }: SitePage) => !/404/.test(path);

/** Types that a page has beside its breadcrumbs. */
function wantedOf(page: SitePage): string[] {
	const special: Record<string, string> = {
		faq: 'FAQPage',
		glossary: 'DefinedTermSet',
		data: 'Dataset',
		sources: 'CollectionPage',
	};
	const byKind: Record<string, string> = {
		article: 'Article',
		faq: 'QAPage',
		home: 'WebSite',
		tool: 'Article',
	};
	const type = special[slugOf(page)] ?? byKind[kindOf(page)];
	return ['BreadcrumbList', ...(type ? [type] : [])].sort();
}

/** Every value in an object, however deep, with its name. */
function valuesOf(value: unknown, name = ''): [string, unknown][] {
	if (typeof value !== 'object' || value === null) return [[name, value]];
	const isList = Array.isArray(value);
	return Object.entries(value).flatMap(([key, nested]) => valuesOf(nested, isList ? name : key));
}

/** Text that a reader sees of an answer: without marks of citations and what search leaves out too. */
function visible(node: Node): string {
	const isUnread =
		/^(?:cite|note-claims)$/.test(attr(node, 'class') ?? '') || node.nodeName === 'script';
	if (isUnread) return '';
	if (!('childNodes' in node) || node.childNodes.length === 0) return textOf(node);
	return node.childNodes.map(visible).join(' ');
}
const squeeze = (text: string) => text.replace(/\s+/g, '');
const proseOf = (page: SitePage): Element =>
	findAll(documentOf(page), (element) => attr(element, 'class') === 'prose')[0]!;

describe('the JSON-LD of a page', () => {
	it('has the types of its kind, and no other', () => {
		const found = pages.filter(listed).map((page) => {
			const types = new Set(jsonLdOf(page).map((item) => item['@type'] as string));
			return [page.path, [...types].sort()];
		});
		expect(found).toEqual(pages.filter(listed).map((page) => [page.path, wantedOf(page)]));
	});

	it('says of each article what its page says', () => {
		const articles = pages.filter((page) => wantedOf(page).includes('Article'));
		expect(articles.length).toBeGreaterThan(40);
		for (const page of articles) {
			const article = thingOf(page, 'Article');
			const [title] = findAll(documentOf(page), ({ tagName }) => tagName === 'h1');
			const cited = findAll(documentOf(page), (element) =>
				(attr(element, 'id') ?? '').startsWith('source-'),
			).map((line) => attr(findAll(line, ({ tagName }) => tagName === 'a')[0]!, 'href'));
			expect(article['headline']).toBe(textOf(title!));
			expect(article['inLanguage']).toBe(page.lang);
			expect(article['isAccessibleForFree']).toBe(true);
			expect(article['license']).toMatch(/^https:\/\/creativecommons\.org\//);
			expect(article['citation'] ?? []).toEqual(cited);
		}
	});

	it('defines every term of the glossary under its anchor', () => {
		for (const page of pages.filter((candidate) => slugOf(candidate) === 'glossary')) {
			const terms = thingOf(page, 'DefinedTermSet')['hasDefinedTerm'] as JsonLd[];
			const ids = findAll(
				documentOf(page),
				(element) => attr(element, 'class') === 'glossary-term',
			).map((element) => attr(element, 'id'));
			expect(terms.map(({ url }) => (url as string).split('#')[1])).toEqual(ids);
			expect(terms.every(({ name, description }) => name && description)).toBe(true);
		}
	});
});

describe.each(['/', '/en/'])('questions under %s', (root) => {
	const entries = pages.filter(
		(page) => kindOf(page) === 'faq' && page.path.startsWith(`${root}faq/`),
	);
	const faq = pages.find(({ path }) => path === `${root}faq/`)!;

	it('are answered with the text that the reader sees', () => {
		expect(entries).toHaveLength(addresses.faq.length);
		for (const page of entries) {
			const { mainEntity } = thingOf(page, 'QAPage');
			const [title] = findAll(documentOf(page), ({ tagName }) => tagName === 'h1');
			const { text } = mainEntity.acceptedAnswer as { text: string };
			expect(mainEntity['@type']).toBe('Question');
			expect(mainEntity.name).toBe(textOf(title!));
			expect(text.length).toBeGreaterThan(40);
			expect(squeeze(text)).toBe(squeeze(visible(proseOf(page))));
			expect(text).not.toMatch(/[<>{}]|\*\*|\]\(/);
		}
	});

	it('stand on the FAQ with the same answers, in the order of the page', () => {
		const asked = thingOf(faq, 'FAQPage')['mainEntity'] as JsonLd[];
		const order = findAll(documentOf(faq), (element) => attr(element, 'class') === 'faq-entry').map(
			(entry) => attr(entry, 'id'),
		);
		const own = new Map(
			entries.map((page) => [page.path.split('/').at(-2), thingOf(page, 'QAPage')['mainEntity']]),
		);
		expect(asked).toEqual(order.map((id) => own.get(id)));
	});
});

describe.each(BUILDS)('the JSON-LD of the $name build', (build) => {
	const things = pagesOf(build).map((page) => ({
		page,
		values: jsonLdOf(page).flatMap((thing) => valuesOf(thing)),
	}));

	it('writes days as ISO dates', () => {
		const wrong = things.flatMap(({ page, values }) =>
			values
				.filter(([name]) => /^date/.test(name))
				.filter(([, value]) => !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(String(value)))
				.map(([name, value]) => `${page.path}: ${name} ${String(value)}`),
		);
		expect(wrong).toEqual([]);
	});

	it('names absolute addresses, its own under the base path', () => {
		const origin = build === SUB_PATH_BUILD ? 'https://qt.example.org' : 'http://localhost:4321';
		const addresses = things.flatMap(({ values }) =>
			values.filter(([name]) => /^(?:url|item|license|contentUrl|citation)$/.test(name)),
		);
		expect(addresses.length).toBeGreaterThan(1000);
		const wrong = addresses.filter(([, value]) => !/^https?:\/\/[^/]/.test(String(value)));
		expect(wrong).toEqual([]);
		const ours = addresses.map(([, value]) => String(value)).filter((it) => it.startsWith(origin));
		expect(ours.filter((it) => !it.startsWith(origin + build.base))).toEqual([]);
		expect(ours.length).toBeGreaterThan(500);
	});
});
