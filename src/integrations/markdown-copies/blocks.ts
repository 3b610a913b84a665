import { escapeStart } from '../../lib/markdown/escape.ts';
import { attr, type Element, findAll, hasClass, type Node, textOf } from '../html-tree.ts';
import { inline, inlineOf } from './inline.ts';
import { definitions, list } from './lists.ts';
import type { Place } from './place.ts';
import { STRINGS } from './strings.ts';
import { table } from './tables.ts';
import { toolInputs } from './tool.ts';
import { isUnwanted } from './unwanted.ts';

const BLOCK =
	/^(?:p|h[1-6]|ul|ol|dl|table|figure|figcaption|pre|blockquote|div|section|details|aside|form|fieldset|header|footer|nav|noscript|[a-z]+-[a-z-]+)$/;

/** The blocks of Markdown that an element's content makes: paragraphs, headings, lists, tables. */
export function blocksOf(parent: Element, place: Place): string[] {
	const blocks: string[] = [];
	let run: Node[] = [];
	const flush = () => {
		const text = inlineOf(run, parent, place);
		if (text !== '') blocks.push(escapeStart(text));
		run = [];
	};
	for (const node of parent.childNodes) {
		const isBlock = 'tagName' in node && BLOCK.test(node.tagName);
		if (!isBlock) run.push(node);
		if (!isBlock || isUnwanted(node)) continue;
		flush();
		blocks.push(...block(node, place));
	}
	flush();
	return blocks;
}

function block(element: Element, place: Place): string[] {
	const { tagName } = element;
	if (/^h[2-6]$/.test(tagName)) return [heading(element, element, place)];
	if (tagName === 'h1') return [];
	if (tagName === 'p') return paragraph(element, place);
	if (tagName === 'ul' || tagName === 'ol') return list(element, place);
	if (tagName === 'dl') return definitions(element, place);
	if (tagName === 'table') return table(element, place);
	if (tagName === 'pre') return [`\`\`\`\n${textOf(element).trim()}\n\`\`\``];
	if (tagName === 'form') return toolInputs(element, place);
	if (tagName === 'figcaption') return caption(element, place);
	if (tagName === 'details') return details(element, place);
	const blocks = blocksOf(element, place);
	if (hasClass(element, 'note') || hasClass(element, 'today')) return [quote(blocks)];
	if (tagName === 'figure') return [...blocks, ...numbers(element, place)];
	return blocks;
}

function heading(element: Element, named: Element, place: Place): string {
	const id = attr(named, 'id');
	const level = Number(element.tagName.slice(1));
	return `${'#'.repeat(level)} ${inline(element, place)}${id ? ` {#${id}}` : ''}`;
}

function paragraph(element: Element, place: Place): string[] {
	const text = inline(element, place);
	if (text === '') return [];
	if (hasClass(element, 'note-label')) return [`**${text}**`];
	return [hasClass(element, 'page-notice') ? `> ${text}` : escapeStart(text)];
}

function details(element: Element, place: Place): string[] {
	const [summary] = findAll(element, ({ tagName }) => tagName === 'summary');
	const [title] = summary ? findAll(summary, ({ tagName }) => /^h[2-6]$/.test(tagName)) : [];
	const rest = { ...element, childNodes: element.childNodes.filter((node) => node !== summary) };
	const blocks = blocksOf(rest, place);
	if (!summary || blocks.length === 0) return blocks;
	return [title ? heading(title, element, place) : `**${inline(summary, place)}**`, ...blocks];
}

/** The title of a figure, and what it shows. */
function caption(element: Element, place: Place): string[] {
	const [title] = findAll(element, ({ tagName }) => tagName === 'strong');
	const rest = element.childNodes.filter((node) => node !== title);
	const text = inlineOf(rest, element, place);
	return [
		...(title ? [`**${STRINGS.figure[place.lang]}${inline(title, place)}**`] : []),
		...(text === '' ? [] : [escapeStart(text)]),
	];
}

/** Where the numbers of a drawing are as a file. */
function numbers(figure: Element, place: Place): string[] {
	const around = figure.parentNode && 'tagName' in figure.parentNode ? [figure.parentNode] : [];
	const [file] = [...around, ...findAll(figure, () => true)].flatMap(
		(element) => attr(element, 'data-src') ?? [],
	);
	return file ? [`${STRINGS.figureNumbers[place.lang]}<${place.resolve(file)}>`] : [];
}

function quote(blocks: readonly string[]): string {
	return blocks.join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>');
}
