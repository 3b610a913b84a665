import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	attr,
	type Build,
	BUILDS,
	documentOf,
	findAll,
	folderOf,
	pagesOf,
	type SitePage,
} from '../support/site.ts';

/** Attributes that name an address, by element. */
const ADDRESSES: Record<string, string> = {
	a: 'href',
	link: 'href',
	script: 'src',
	img: 'src',
	form: 'action',
	source: 'src',
};
/** Addresses that only say where a thing is and ask for nothing. */
const NAMES_ONLY = /^(?:canonical|alternate|external noopener)$/;

function addressesOf(page: SitePage): { tag: string; address: string; rel: string }[] {
	return findAll(documentOf(page), ({ tagName }) => tagName in ADDRESSES).flatMap((element) => {
		const address = attr(element, ADDRESSES[element.tagName]!);
		return address === undefined
			? []
			: [{ tag: element.tagName, address, rel: attr(element, 'rel') ?? '' }];
	});
}

/** Ids of every page of a build, by address. */
function idsOf(build: Build): Map<string, Set<string>> {
	return new Map(
		pagesOf(build).map((page) => [
			page.path,
			new Set(
				findAll(documentOf(page), (element) => attr(element, 'id') !== undefined).map((element) =>
					attr(element, 'id')!,
				),
			),
		]),
	);
}

describe.each(BUILDS)('links of the $name build', (build) => {
	it('lead to a page, a file and an anchor that exist, under the base path', () => {
		const ids = idsOf(build);
		const folder = folderOf(build);
		const broken = pagesOf(build).flatMap((page) =>
			addressesOf(page)
				.filter(({ address }) => !/^(?:https?:|mailto:|data:)/.test(address))
				.flatMap(({ address }) => {
					const here = `${build.base}${page.path.replace(/^\//, '')}`;
					const url = new URL(address, `http://site${here}`);
					if (!url.pathname.startsWith(build.base))
						return [`${page.path}: ${address} leaves ${build.base}`];
					const path = `/${url.pathname.slice(build.base.length)}`;
					const file = join(
						folder,
						decodeURIComponent(path),
						path.endsWith('/') ? 'index.html' : '',
					);
					if (!existsSync(file)) return [`${page.path}: ${address} does not exist`];
					const anchor = decodeURIComponent(url.hash.slice(1));
					if (anchor && ids.has(path) && !ids.get(path)?.has(anchor)) {
						return [`${page.path}: ${address} has no such anchor`];
					}
					return [];
				}),
		);
		expect(broken).toEqual([]);
	});

	it('ask nothing of another origin', () => {
		const foreign = pagesOf(build).flatMap((page) =>
			addressesOf(page)
				.filter(
					({ tag, address, rel }) =>
						/^(?:https?:)?\/\//.test(address) && tag !== 'a' && !NAMES_ONLY.test(rel),
				)
				.map(({ address }) => `${page.path}: ${address}`),
		);
		expect(foreign).toEqual([]);
	});

	it('have no id twice on a page', () => {
		const doubled = pagesOf(build).flatMap((page) => {
			const ids = findAll(documentOf(page), (element) => attr(element, 'id') !== undefined).map(
				(element) => attr(element, 'id')!,
			);
			return ids
				.filter((id, index) => ids.indexOf(id) !== index)
				.map((id) => `${page.path}: ${id}`);
		});
		expect(doubled).toEqual([]);
	});

	it('keep every id in ASCII', () => {
		const foreign = pagesOf(build).flatMap((page) =>
			findAll(documentOf(page), (element) => !/^[\w-]*$/.test(attr(element, 'id') ?? '')).map(
				(element) => `${page.path}: ${attr(element, 'id')}`,
			),
		);
		expect(foreign).toEqual([]);
	});
});
