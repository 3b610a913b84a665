import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** One build of the site that the tests read. `npm run build:test` makes both. */
export interface Build {
	name: string;
	/** Folder, from the root of the repository. */
	dir: string;
	/** Path that the build is served under, with a slash at both ends. */
	base: string;
}

export const ROOT_BUILD: Build = { name: 'root', dir: 'dist', base: '/' };
export const SUB_PATH_BUILD: Build = { name: 'sub-path', dir: 'dist-subpath', base: '/qt/kb/' };
export const BUILDS: readonly Build[] = [ROOT_BUILD, SUB_PATH_BUILD];

/** One page of a build. */
export interface SitePage {
	/** Address without the base path, the same in every build: `/faq/`, `/en/faq/`, `/404.html`. */
	path: string;
	/** Absolute path of the HTML file. */
	file: string;
	/** Language of the page as its `<html lang>` says; '' where it says none. */
	lang: string;
}

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute path of a build's folder. Throws where it has not been built. */
export function folderOf({ dir }: Build): string {
	const folder = join(REPOSITORY, dir);
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`${dir}/ holds no built site: run npm run build:test first.`);
	}
	return folder;
}

/** What stands at the old address of a page that has moved. */
const MOVED = /<meta http-equiv="refresh"/;

/** All pages of a build, sorted by address; not what is left at the old addresses of pages. */
export function pagesOf(build: Build): SitePage[] {
	const folder = folderOf(build);
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll(sep, '/'))
		.filter((name) => name.endsWith('.html') && !name.startsWith('pagefind/'))
		.flatMap((name) => {
			const file = join(folder, name);
			const html = readFileSync(file, 'utf8');
			return MOVED.test(html) ? [] : [{ path: addressOf(name), file, lang: langOf(html) }];
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a page is made for a frame on another site: it has none of the site around it. */
export function isEmbed({ path }: Pick<SitePage, 'path'>): boolean {
	return /^\/(?:en\/)?embed\//.test(path);
}

/** Whether a page is the whole site as one document, made of the others. */
export function isBook({ path }: Pick<SitePage, 'path'>): boolean {
	return /^\/(?:en\/)?book\/$/.test(path);
}

/** The pages of a build that are read by themselves: all but those for frames and the site as one document. */
export function wholePagesOf(build: Build): SitePage[] {
	return pagesOf(build).filter((page) => !isEmbed(page) && !isBook(page));
}

function addressOf(name: string): string {
	return `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
}

function langOf(html: string): string {
	return /<html\b[^>]*?\slang=["']?([\w-]+)/i.exec(html)?.[1] ?? '';
}

const parsed = new Map<string, Document>();

/** The parsed page; each file is parsed once. `<noscript>` is read as a reader without JavaScript gets it. */
export function documentOf({ file }: Pick<SitePage, 'file'>): Document {
	const known = parsed.get(file);
	if (known) return known;
	const document = parse(readFileSync(file, 'utf8'), {
		scriptingEnabled: false,
		sourceCodeLocationInfo: true,
	});
	parsed.set(file, document);
	return document;
}

/** Texts of a page's tips, by the number that its links carry. */
export function tipsOf({ file }: Pick<SitePage, 'file'>): string[] {
	const tips = join(dirname(file), 'tips.json');
	const hasTips = file.endsWith('index.html') && existsSync(tips);
	return hasTips ? (JSON.parse(readFileSync(tips, 'utf8')) as string[]) : [];
}

/** All elements below a node, in the order of the page, that the predicate accepts. */
export function findAll(node: Node, predicate: (element: Element) => boolean): Element[] {
	const found: Element[] = [];
	for (const child of childrenOf(node)) {
		if (isElement(child) && predicate(child)) found.push(child);
		found.push(...findAll(child, predicate));
	}
	return found;
}

/** Value of an attribute, '' where it has none; undefined where there is no such attribute. */
export function attr(node: Node, name: string): string | undefined {
	if (!isElement(node)) return undefined;
	return node.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Text of a node as it is in the source, without that of scripts and styles inside it. */
export function textOf(node: Node): string {
	if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
	return childrenOf(node)
		.filter(({ nodeName }) => nodeName !== 'script' && nodeName !== 'style')
		.map(textOf)
		.join('');
}

function isElement(node: Node): node is Element {
	return 'tagName' in node;
}

/** Children of a node; those of a `<template>` are kept apart by the parser. */
function childrenOf(node: Node): Node[] {
	if ('content' in node) return node.content.childNodes;
	return 'childNodes' in node ? node.childNodes : [];
}
