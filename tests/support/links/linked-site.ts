import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
	attr,
	type Build,
	documentOf,
	type Element,
	findAll,
	folderOf,
	pagesOf,
	SUB_PATH_BUILD,
	type SitePage,
} from '../site.ts';

/** An address that a page names. */
interface Link {
	page: SitePage;
	file: string;
	line: number | undefined;
	element: Element;
	rel: string;
	address: string;
	url: URL;
}

/** A built site as the rules look at it. */
export interface LinkedSite {
	folder: string;
	base: string;
	/** Public origin; a stand-in where none was given to the build. */
	origin: string;
	/** Whether pages name their public address. */
	isPublic: boolean;
	pages: readonly SitePage[];
	links: readonly Link[];
	/** Ids of a page by its address, in the order of the page. */
	ids: ReadonlyMap<string, readonly string[]>;
	fileOf: (page: SitePage) => string;
	/** The address without the base path, or undefined where it is not under it. */
	inner: (url: URL) => string | undefined;
	/** Whether a file answers to an address without the base path. */
	answers: (path: string) => boolean;
	/** Text of each file with one of these endings, by its path in the folder. */
	texts: (ending: RegExp) => [file: string, text: string][];
}

/** Attributes that name an address, by element. */
const ATTRIBUTES: Record<string, string> = {
	a: 'href',
	link: 'href',
	script: 'src',
	img: 'src',
	iframe: 'src',
	form: 'action',
	source: 'src',
	use: 'href',
};

export function linkedSite(build: Build): LinkedSite {
	const folder = folderOf(build);
	const { base } = build;
	const isPublic = build === SUB_PATH_BUILD;
	const origin = isPublic ? 'https://qt.example.org' : 'http://localhost:4321';
	const pages = pagesOf(build);
	const fileOf = (page: SitePage) => relative(folder, page.file).replaceAll('\\', '/');
	const links = pages.flatMap((page) =>
		findAll(documentOf(page), ({ tagName }) => tagName in ATTRIBUTES).flatMap((element): Link[] => {
			const address = attr(element, ATTRIBUTES[element.tagName]!);
			const here = `${origin}${base}${page.path.slice(1)}`;
			if (address === undefined || !URL.canParse(address, here)) return [];
			return [
				{
					page,
					file: fileOf(page),
					line: element.sourceCodeLocation?.startLine,
					element,
					rel: attr(element, 'rel') ?? '',
					address,
					url: new URL(address, here),
				},
			];
		}),
	);
	const ids = new Map(
		pages.map((page) => [
			page.path,
			findAll(documentOf(page), () => true)
				.map((element) => attr(element, 'id'))
				.filter((id) => id !== undefined),
		]),
	);
	return {
		folder,
		base,
		origin,
		isPublic,
		pages,
		links,
		ids,
		fileOf,
		inner: (url) =>
			url.origin === origin && url.pathname.startsWith(base)
				? `/${url.pathname.slice(base.length)}`
				: undefined,
		answers: (path) => {
			const file = join(folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
			return existsSync(file) && statSync(file).isFile();
		},
		texts: (ending) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.map((name) => name.replaceAll('\\', '/'))
				.filter((name) => ending.test(name))
				.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
	};
}
