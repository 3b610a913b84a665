import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
	attr,
	BUILDS,
	documentOf,
	findAll,
	folderOf,
	SUB_PATH_BUILD,
	wholePagesOf,
} from '../support/site.ts';
import { childrenOf, parseXml, textIn, type XmlElement } from '../support/xml.ts';

const LANGS = [
	['zh', 'zh-TW', ''],
	['en', 'en', 'en/'],
] as const;
const INSTANT = /^\d{4}-\d\d-\d\dT00:00:00Z$/;

interface Change {
	date: string;
	kind: string;
	title: Record<'zh' | 'en', string>;
	text: Record<'zh' | 'en', string>;
}
const changes = readdirSync('content/changes').map((name) => ({
	id: name.replace(/\.yaml$/, ''),
	data: parse(readFileSync(join('content/changes', name), 'utf8')) as Change,
}));

describe.each(BUILDS)('the feeds of the $name build', (build) => {
	const origin = build === SUB_PATH_BUILD ? 'https://qt.example.org' : 'http://localhost:4321';
	const site = origin + build.base;
	const pages = wholePagesOf(build);

	/** Whether an absolute address leads to a page of the build, and to an id on it where it names one. */
	function resolves(address: string): boolean {
		if (!address.startsWith(site)) return false;
		const { pathname, hash } = new URL(address);
		const path = `/${pathname.slice(build.base.length)}`;
		const page = pages.find((candidate) => candidate.path === path);
		if (!page) return existsSync(join(folderOf(build), path)) && !path.endsWith('/') && !hash;
		const ids = () => findAll(documentOf(page), (element) => attr(element, 'id') === hash.slice(1));
		return !hash || ids().length === 1;
	}

	describe.each(LANGS)('%s', (lang, tag, prefix) => {
		const read = () => readFileSync(join(folderOf(build), prefix, 'feed.xml'), 'utf8');
		const feed = (): XmlElement => parseXml(read());
		const entries = () => childrenOf(feed(), 'entry');
		const linkOf = (element: XmlElement, rel: string) =>
			childrenOf(element, 'link').find(({ attributes }) => attributes['rel'] === rel)?.attributes[
				'href'
			];

		it('is an Atom document of its language and knows its own address', () => {
			expect(feed().attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': tag });
			expect(textIn(feed(), 'id')).toBe(`${site}${prefix}feed.xml`);
			expect(linkOf(feed(), 'self')).toBe(`${site}${prefix}feed.xml`);
			expect(textIn(feed(), 'title')).not.toBe('');
			expect(textIn(childrenOf(feed(), 'author')[0]!, 'name')).not.toBe('');
		});

		it('has an entry for every record, newest first, in its language', () => {
			const found = entries().map((entry) => ({
				title: textIn(entry, 'title'),
				text: textIn(entry, 'content'),
				kind: childrenOf(entry, 'category')[0]?.attributes['term'],
			}));
			const wanted = changes.map(({ data }) => ({
				title: data.title[lang],
				text: data.text[lang],
				kind: data.kind,
			}));
			expect(found).toHaveLength(wanted.length);
			expect(found).toEqual(expect.arrayContaining(wanted));
			const days = entries().map((entry) => textIn(entry, 'updated'));
			expect(days).toEqual([...days].sort().reverse());
		});

		it('has ids that are the addresses of the records, and links that lead somewhere', () => {
			const ids = entries().map((entry) => textIn(entry, 'id'));
			expect([...ids].sort()).toEqual(
				changes.map(({ id }) => `${site}${prefix}about/#change-${id}`).sort(),
			);
			const links = entries().map((entry) => linkOf(entry, 'alternate') ?? 'none');
			const all = [...ids, ...links, linkOf(feed(), 'alternate') ?? 'none', textIn(feed(), 'id')];
			expect(all.filter((address) => !resolves(address))).toEqual([]);
		});

		it('takes its days from the records and not from the clock', () => {
			const days = changes.map(({ data }) => `${data.date}T00:00:00Z`).sort();
			expect(textIn(feed(), 'updated')).toBe(days.at(-1));
			for (const entry of entries()) expect(textIn(entry, 'updated')).toMatch(INSTANT);
			const stated = [...read().matchAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g)].map(([it]) => it);
			expect(stated.filter((it) => !days.includes(it))).toEqual([]);
		});

		it('is named in the head of every page of its language', () => {
			const wrong = pages
				.filter(({ path }) => path.startsWith('/en/') === (lang === 'en'))
				.filter((page) => {
					const links = findAll(
						documentOf(page),
						(element) =>
							attr(element, 'type') === 'application/atom+xml' && element.tagName === 'link',
					);
					return links.length !== 1 || attr(links[0]!, 'href') !== `${build.base}${prefix}feed.xml`;
				});
			expect(wrong.map(({ path }) => path)).toEqual([]);
		});
	});
});
