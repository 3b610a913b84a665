import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type JsonLd, jsonLdOf, thingOf } from '../support/json-ld.ts';
import {
	attr,
	BUILDS,
	documentOf,
	findAll,
	folderOf,
	SUB_PATH_BUILD,
	textOf,
	wholePagesOf,
} from '../support/site.ts';
import { NAVIGATION } from '~/navigation';

/** What each type must say, of which nothing may be empty; a type that is not here may not occur. */
const REQUIRED: Record<string, readonly string[]> = {
	Article: ['headline', 'url', 'inLanguage', 'dateModified', 'license', 'author'],
	WebSite: ['name', 'url', 'inLanguage', 'dateModified', 'license'],
	CollectionPage: ['name', 'url', 'inLanguage', 'dateModified', 'license', 'encoding'],
	BreadcrumbList: ['itemListElement'],
	FAQPage: ['name', 'url', 'inLanguage', 'dateModified', 'license', 'mainEntity'],
	QAPage: ['inLanguage', 'dateModified', 'license', 'mainEntity'],
	DefinedTermSet: ['name', 'url', 'inLanguage', 'dateModified', 'license', 'hasDefinedTerm'],
	Dataset: [
		'name',
		'description',
		'usageInfo',
		'dateModified',
		'inLanguage',
		'url',
		'distribution',
	],
	ListItem: ['position', 'name', 'item'],
	Organization: ['name', 'url'],
	Question: ['name', 'url', 'answerCount', 'acceptedAnswer'],
	Answer: ['text'],
	DefinedTerm: ['name', 'description', 'url'],
	DataDownload: ['encodingFormat', 'contentUrl'],
	MediaObject: ['encodingFormat', 'contentUrl'],
};
const FILE_TYPES: Record<string, string> = { csv: 'text/csv', json: 'application/json' };

/** An object and every object in it. */
function objectsIn(value: unknown): JsonLd[] {
	if (typeof value !== 'object' || value === null) return [];
	const nested = Object.values(value).flatMap(objectsIn);
	return Array.isArray(value) ? nested : [value, ...nested];
}

/** Every text in an object, however deep. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const isEmpty = (value: unknown) =>
	value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

describe.each(BUILDS)('structured data of the $name build', (build) => {
	const site = `${build === SUB_PATH_BUILD ? 'https://qt.example.org' : 'http://localhost:4321'}${build.base}`;
	const pages = wholePagesOf(build).filter(({ path }) => !/404/.test(path));
	const ids = new Map<string, Set<string>>();
	const idsOf = (path: string) => {
		const page = pages.find((candidate) => candidate.path === path);
		if (page && !ids.has(path)) {
			const found = findAll(documentOf(page), () => true).map((element) => attr(element, 'id'));
			ids.set(path, new Set(found.map((id) => id ?? '')));
		}
		return ids.get(path);
	};

	it('says of everything what its type must say, and nothing that is empty', () => {
		const wrong = pages.flatMap((page) =>
			jsonLdOf(page).flatMap((thing) => {
				expect(thing['@context']).toBe('https://schema.org');
				return objectsIn(thing).flatMap((object) => {
					const required = REQUIRED[object['@type'] as string];
					if (!required) return [`${page.path}: type ${object['@type']}`];
					const missing = required.filter((name) => !(name in object));
					const empty = Object.keys(object).filter((name) => isEmpty(object[name]));
					return [...missing, ...empty].map((name) => `${page.path}: ${object['@type']} ${name}`);
				});
			}),
		);
		expect(wrong).toEqual([]);
	});

	it('is in the language of its page', () => {
		for (const page of pages) {
			for (const thing of jsonLdOf(page)) {
				const { inLanguage } = thing;
				if (thing['@type'] === 'Dataset') expect(inLanguage).toEqual(['zh-TW', 'en']);
				else if (inLanguage !== undefined) expect(inLanguage, page.path).toBe(page.lang);
			}
		}
	});

	it('names addresses of ours that lead to a page, a place on it or a file', () => {
		const leads = (address: string) => {
			const { pathname, hash } = new URL(address);
			const path = `/${pathname.slice(build.base.length)}`;
			if (!path.endsWith('/')) return existsSync(join(folderOf(build), path));
			const found = idsOf(path);
			return found !== undefined && (!hash || found.has(hash.slice(1)));
		};
		const ours = new Set(
			pages.flatMap((page) => jsonLdOf(page).flatMap(textsIn)).filter((it) => it.startsWith(site)),
		);
		expect(ours.size).toBeGreaterThan(300);
		expect([...ours].filter((address) => !leads(address))).toEqual([]);
	});

	it('leads home the way that the page shows and the navigation has it', () => {
		for (const page of pages) {
			const { itemListElement } = thingOf(page, 'BreadcrumbList') as {
				itemListElement: { position: number; name: string; item: string }[];
			};
			const here = site + page.path.slice(1);
			const home = site + (page.lang === 'en' ? 'en/' : '');
			const items = itemListElement.map(({ item }) => item);
			expect(itemListElement.map(({ position }) => position)).toEqual(items.map((_, at) => at + 1));
			expect(items[0]).toBe(home);
			expect(items.at(-1)).toBe(here);
			const [nav] = findAll(documentOf(page), (element) => attr(element, 'class') === 'breadcrumb');
			if (!nav) {
				expect(items, page.path).toEqual([home]);
				continue;
			}
			const shown = findAll(nav, ({ tagName }) => tagName === 'a');
			const [title] = findAll(documentOf(page), ({ tagName }) => tagName === 'h1');
			expect(itemListElement.map(({ name }) => name)).toEqual([...shown, title!].map(textOf));
			const slug = here.slice(home.length).replace(/\/$/, '');
			const section = NAVIGATION.find(({ slugs }) => slugs.includes(slug));
			const above = (section?.slugs ?? []).filter((parent) => slug.startsWith(`${parent}/`));
			expect(items.slice(1, -1)).toEqual(above.map((parent) => `${home}${parent}/`));
		}
	});

	it('names the files of each dataset with their types', () => {
		for (const page of pages.filter(({ path }) => /^\/(?:en\/)?data\/$/.test(path))) {
			const datasets = jsonLdOf(page).filter((thing) => thing['@type'] === 'Dataset');
			expect(datasets).toHaveLength(findAll(documentOf(page), isDataset).length);
			for (const { url, distribution } of datasets) {
				const id = (url as string).split('#')[1]!;
				expect(distribution).toEqual(
					Object.entries(FILE_TYPES).map(([ending, encodingFormat]) => ({
						'@type': 'DataDownload',
						encodingFormat,
						contentUrl: `${site}data/${id}.${ending}`,
					})),
				);
			}
		}
	});
});

function isDataset(element: Parameters<typeof attr>[0]): boolean {
	return attr(element, 'class') === 'dataset';
}
