import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inlineHashes, policyFor } from '../../src/integrations/security-policy.ts';
import {
	attr,
	BUILDS,
	documentOf,
	findAll,
	pagesOf,
	ROOT_BUILD,
	textOf,
	wholePagesOf,
} from '../support/site.ts';

const pages = pagesOf(ROOT_BUILD);
const chinese = pages.filter(({ path }) => !path.startsWith('/en/') && path !== '/404.html');

describe('the pages', () => {
	it('are the same in both languages', () => {
		const english = pages.filter(({ path }) => path.startsWith('/en/') && path !== '/en/404.html');
		expect(english.map(({ path }) => path.slice(3))).toEqual(chinese.map(({ path }) => path));
	});

	it('say their language', () => {
		const wrong = pages.filter(
			({ path, lang }) => lang !== (path.startsWith('/en/') ? 'en' : 'zh-TW'),
		);
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	it('have one first-level heading, a title and a description', () => {
		const wrong = pages.filter((page) => {
			const document = documentOf(page);
			const headings = findAll(document, ({ tagName }) => tagName === 'h1');
			const description = findAll(document, (element) => attr(element, 'name') === 'description');
			return (
				headings.length !== 1 ||
				textOf(headings[0]!).trim() === '' ||
				!attr(description[0]!, 'content')
			);
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	it('never skip a level of headings', () => {
		const wrong = pages.flatMap((page) => {
			const main = findAll(documentOf(page), ({ tagName }) => tagName === 'main')[0]!;
			const levels = findAll(main, ({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) =>
				Number(tagName[1]),
			);
			return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1) ? [page.path] : [];
		});
		expect(wrong).toEqual([]);
	});

	it('show no Markdown left over and no bold within bold', () => {
		const wrong = pages.flatMap((page) => {
			const main = findAll(documentOf(page), ({ tagName }) => tagName === 'main')[0]!;
			const nested = findAll(main, ({ tagName }) => tagName === 'strong').some(
				(strong) => findAll(strong, ({ tagName }) => tagName === 'strong').length > 0,
			);
			return nested || /\*\*|\]\(|\[#/.test(textOf(main)) ? [page.path] : [];
		});
		expect(wrong).toEqual([]);
	});

	it('draw no space where a Chinese line breaks in the source', () => {
		const wrong = chinese.flatMap((page) => {
			const paragraphs = findAll(documentOf(page), ({ tagName }) => tagName === 'p');
			return paragraphs
				.map((paragraph) => /[\u4e00-\u9fff]\n\s*[\u4e00-\u9fff]/.exec(textOf(paragraph))?.[0])
				.filter((found) => found !== undefined)
				.map((found) => `${page.path}: ${JSON.stringify(found)}`);
		});
		expect(wrong).toEqual([]);
	});

	it('hold JSON-LD that parses, with breadcrumbs on all but 404', () => {
		const without = wholePagesOf(ROOT_BUILD).filter((page) => {
			const blocks = findAll(
				documentOf(page),
				(element) => attr(element, 'type') === 'application/ld+json',
			);
			const types = blocks.flatMap((block) => {
				const data: unknown = JSON.parse(
					block.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
				);
				return (Array.isArray(data) ? data : [data]).map(
					(item) => (item as { '@type': string })['@type'],
				);
			});
			return !types.includes('BreadcrumbList');
		});
		expect(without.map(({ path }) => path)).toEqual(['/404.html', '/en/404.html']);
	});
});

describe.each(BUILDS)('the content policy of the $name build', (build) => {
	it('stands first in every head and names exactly the inline code of its page', () => {
		const wrong = pagesOf(build).filter((page) => {
			const head = findAll(documentOf(page), ({ tagName }) => tagName === 'head')[0]!;
			const first = head.childNodes.find((node) => 'tagName' in node)!;
			const html = readFileSync(page.file, 'utf8');
			return (
				attr(first, 'http-equiv') !== 'Content-Security-Policy' ||
				attr(first, 'content') !== policyFor(html)
			);
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	it('is strict: nothing by default, nothing inline without its hash, no eval', () => {
		for (const page of pagesOf(build)) {
			const policy = policyFor(readFileSync(page.file, 'utf8'));
			expect(policy).toMatch(/^default-src 'none'; /);
			expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
			// What the margins of a printed page say is its own, and no style sheet knows it.
			const { styles } = inlineHashes(readFileSync(page.file, 'utf8'));
			expect(styles.length, page.path).toBeLessThanOrEqual(1);
		}
	});

	it('finds no style attribute and no event attribute', () => {
		const wrong = pagesOf(build).flatMap((page) =>
			findAll(documentOf(page), ({ attrs }) =>
				attrs.some(({ name }) => name === 'style' || /^on/.test(name)),
			).map(({ tagName }) => `${page.path}: <${tagName}>`),
		);
		expect(wrong).toEqual([]);
	});
});
