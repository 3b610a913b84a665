import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { articleOf } from '../article.ts';

/** One block of a page's text: a heading or a paragraph, list item, table row. */
export interface Block {
	kind: 'title' | 'summary' | 'heading' | 'text';
	/** Anchor of a heading. */
	id: string;
	text: string;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const SKIPPED = /^(?:script|style|template|noscript|svg|form|button|nav|select|output)$/;
const BLOCKS = /^(?:p|h1|h2|h3|h4|li|dt|dd|td|th|tr|caption|figcaption|div|section|summary)$/;
/** A cell that holds nothing but numbers, signs and units. */
const NUMBERS_ONLY = /^[\d\s.,:%$+\-–−~/()()年月日億兆美元bnt]*$/i;

const SEARCHED = /^<article\b[^>]*\sdata-pagefind-body[\s>=]/;

/** Language, kind and article of a built page; undefined where it is not searched. */
export function searchedPart(
	html: string,
): { lang: string; kind: string; article: string } | undefined {
	const [root = ''] = /<html\b[^>]*>/.exec(html) ?? [];
	const [, lang = ''] = /\slang="([^"]*)"/.exec(root) ?? [];
	const [, kind = ''] = /\sdata-kind="([^"]*)"/.exec(root) ?? [];
	const article = articleOf(html);
	// The search page is no answer to anything, but a page that can be asked for.
	return kind === 'search' || SEARCHED.test(article) ? { lang, kind, article } : undefined;
}

/**
 * The text of an article that search knows its page by: without navigation, tables of numbers, forms, and
 * the lists whose entries are records of their own.
 */
export function blocksOf(article: string): Block[] {
	const [body] = parseFragment(article, { scriptingEnabled: false }).childNodes;
	if (!body || !('tagName' in body)) return [];
	const blocks: Block[] = [];
	read(body, blocks);
	return blocks
		.map((block) => ({ ...block, text: block.text.replace(/\s+/g, ' ').trim() }))
		.filter(({ text }) => text);
}

function read(element: Element, blocks: Block[]) {
	for (const child of element.childNodes) {
		if (child.nodeName === '#text') {
			const block = blocks.at(-1);
			const text = (child as DefaultTreeAdapterTypes.TextNode).value;
			if (block) block.text += text;
			else if (text.trim()) blocks.push({ kind: 'text', id: '', text });
			continue;
		}
		if (!('tagName' in child) || isLeftOut(child)) continue;
		const isBlock = BLOCKS.test(child.tagName);
		if (isBlock) blocks.push(blockFor(child));
		read(child, blocks);
		if (isBlock) blocks.push({ kind: 'text', id: '', text: '' });
	}
}

function isLeftOut(element: Element): boolean {
	if (SKIPPED.test(element.tagName)) return true;
	if (element.tagName === 'copy-link') return true;
	const names = element.attrs.map(({ name }) => name);
	if (
		names.some((name) =>
			/^(?:hidden|data-needs-script|data-pagefind-ignore|data-search-records)$/.test(name),
		)
	) {
		return true;
	}
	return element.tagName === 'td' && NUMBERS_ONLY.test(textOf(element));
}

function blockFor(element: Element): Block {
	const id = attribute(element, 'id') ?? '';
	if (element.tagName === 'h1') return { kind: 'title', id: '', text: '' };
	if (/^h[2-4]$/.test(element.tagName)) return { kind: 'heading', id, text: '' };
	const isSummary = attribute(element, 'class')?.split(' ').includes('page-summary');
	return { kind: isSummary ? 'summary' : 'text', id: '', text: '' };
}

function textOf(node: Node): string {
	if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((candidate) => candidate.name === name)?.value;
}
