import { codeSpan, emphasize, escapeMarkdown, link } from '../../lib/markdown/escape.ts';
import { attr, type Element, hasClass, type Node, type Parent, textOf } from '../html-tree.ts';
import type { Place } from './place.ts';
import { STRINGS } from './strings.ts';
import { isUnwanted } from './unwanted.ts';

const SOURCE = /^#source-(.+)$/;
const NAMED_SOURCE = /\/sources\/#(.+)$/;
/** What stands beside a text without being a part of its own. */
const ATTACHED = /^(?:sup|sub|br|wbr)$/;

/** Markdown of an element's text, in one line. */
export function inline(element: Element, place: Place): string {
	return inlineOf(element.childNodes, element, place);
}

/** The same of some of an element's children. */
export function inlineOf(nodes: readonly Node[], parent: Element, place: Place): string {
	const shown = nodes.filter(isShown);
	const parts = shown.map((node) => write(node, place));
	const { colon, comma } = STRINGS;
	let text = parts.join('');
	if (areParts(shown)) {
		text = parts.filter((part) => part.trim() !== '').join(' · ');
	} else if (areLabelAndLinks(shown, parent)) {
		const [label = '', ...links] = parts.map((part) => part.trim()).filter(Boolean);
		text = label + colon[place.lang] + links.join(comma[place.lang]);
	}
	return text.replace(/\s+/g, ' ').trim();
}

function isShown(node: Node): boolean {
	if ('tagName' in node) return !isUnwanted(node);
	return node.nodeName === '#text';
}

const isBlank = (node: Node) => 'value' in node && node.value.trim() === '';

/** Pieces that only a style sheet sets apart: a name, a verdict, a date. */
function areParts(nodes: readonly Node[]): boolean {
	const pieces = nodes.filter((node) => !isBlank(node));
	return pieces.length > 1 && pieces.every((node) => 'tagName' in node && isPiece(node));
}

function isPiece(element: Element): boolean {
	// A phrase in another language is a part of its sentence.
	const isPhrase = element.tagName === 'span' && attr(element, 'class') === undefined;
	return !ATTACHED.test(element.tagName) && !(isPhrase && attr(element, 'lang') !== undefined);
}

/** "Related" and the links after it, which have no mark between them. */
function areLabelAndLinks(nodes: readonly Node[], parent: Element): boolean {
	const [label, ...links] = nodes.filter((node) => !isBlank(node));
	const isRow = parent.tagName === 'span' || attr(parent, 'class') !== undefined;
	if (!isRow || !label || !('value' in label) || links.length === 0) return false;
	return links.every((node) => 'tagName' in node && node.tagName === 'a');
}

function write(node: Node, place: Place): string {
	if ('value' in node) return escapeMarkdown(node.value.replace(/\s+/g, ' '));
	if (!('tagName' in node) || isUnwanted(node)) return '';
	if (hasClass(node, 'cite')) return citations(node);
	switch (node.tagName) {
		case 'a':
			return anchor(node, place);
		case 'strong':
		case 'b':
			return emphasize(inner(node, place), '**');
		case 'em':
		case 'i':
			return emphasize(inner(node, place), '*');
		case 'code':
			return codeSpan(textOf(node));
		case 'br':
			return ' ';
		default:
			return inner(node, place);
	}
}

/** Text within a sentence: the spaces at its edges count. */
function inner(element: Element, place: Place): string {
	const raw = textOf(element);
	const text = inline(element, place);
	return (/^\s/.test(raw) ? ' ' : '') + text + (/\s$/.test(raw) && text ? ' ' : '');
}

function citations(mark: Element): string {
	return mark.childNodes
		.flatMap((node) => ('tagName' in node ? [SOURCE.exec(attr(node, 'href') ?? '')?.[1]] : []))
		.map((id) => (id ? `[^${id}]` : ''))
		.join('');
}

function anchor(element: Element, place: Place): string {
	const href = attr(element, 'href');
	const text = inline(element, place);
	if (!href || text === '' || leadsToItself(element, href)) return text;
	// The number of a source is that of its list, which a copy has not.
	const cited = /^\d+$/.test(text) ? NAMED_SOURCE.exec(href)?.[1] : undefined;
	// What a figure in the text is, of which day and from where.
	const title = hasClass(element, 'value') ? attr(element, 'data-tip') : undefined;
	return link(cited ?? text, place.resolve(href), title);
}

/** The name of a record that links to the record, so that readers can copy its address. */
function leadsToItself(element: Element, href: string): boolean {
	if (!href.startsWith('#')) return false;
	for (let around = element.parentNode; around; around = parentOf(around)) {
		if ('tagName' in around && attr(around, 'id') === href.slice(1)) return true;
	}
	return false;
}

function parentOf(node: Parent): Parent | null {
	return 'parentNode' in node ? node.parentNode : null;
}
