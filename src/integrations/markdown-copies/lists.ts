import { escapeStart } from '../../lib/markdown/escape.ts';
import { attr, type Element, findAll, hasClass } from '../html-tree.ts';
import { blocksOf } from './blocks.ts';
import { inline } from './inline.ts';
import type { Place } from './place.ts';
import { STRINGS } from './strings.ts';

/** Lists whose entries are records, each with an id that others link to. */
const RECORDS = ['claim-list', 'timeline-events', 'changes', 'banks'];

export function list(element: Element, place: Place): string[] {
	const items = element.childNodes.filter(
		(node): node is Element => 'tagName' in node && node.tagName === 'li',
	);
	if (RECORDS.some((name) => hasClass(element, name))) {
		return items.flatMap((item) => record(item, place));
	}
	// A year of the timeline holds events of its own.
	if (hasClass(element, 'timeline-years')) return items.flatMap((item) => blocksOf(item, place));
	const isOrdered = element.tagName === 'ol';
	const lines = items.map((item, index) => {
		const mark = isOrdered ? `${index + 1}. ` : '- ';
		const id = hasClass(element, 'source-list') ? attr(item, 'id') : undefined;
		return bullet(mark, (id ? [`\`${id}\``] : []).concat(blocksOf(item, place)));
	});
	return lines.length > 0 ? [lines.join('\n')] : [];
}

/** What an entry is called, as a heading with its id, and what is said of it. */
function record(item: Element, place: Place): string[] {
	const [name = '', ...rest] = blocksOf(item, place);
	const id = attr(item, 'id');
	return [`### ${name}${id ? ` {#${id}}` : ''}`, ...rest];
}

/** An entry: short ones in one line, else the further blocks indented below the first. */
function bullet(mark: string, blocks: readonly string[]): string {
	const isFlat = blocks.every((block) => !/^\s*(?:[-*>|#]|\d+\.)\s|\n/.test(block));
	if (isFlat) return mark + blocks.join(' — ');
	const indent = ' '.repeat(mark.length);
	const text = blocks.join('\n').replaceAll('\n', `\n${indent}`);
	return mark + text;
}

/** Names and what belongs to each; terms of the glossary become headings that can be linked. */
export function definitions(element: Element, place: Place): string[] {
	const names = findAll(element, ({ tagName }) => tagName === 'dt');
	if (hasClass(element, 'glossary')) {
		return names.flatMap((name) => {
			const term = name.parentNode as Element;
			const [said] = findAll(term, ({ tagName }) => tagName === 'dd');
			const id = attr(term, 'id') ?? '';
			return [`## ${inline(name, place)} {#${id}}`, ...(said ? blocksOf(said, place) : [])];
		});
	}
	const lines = names.map((name) => {
		const values = valuesOf(name).map((value) => inline(value, place));
		const results = valuesOf(name)
			.flatMap((value) => findAll(value, ({ tagName }) => tagName === 'output'))
			.flatMap((output) => attr(output, 'data-result') ?? []);
		const known = results.map((result) => ` \`${result}\``).join('');
		return `- ${escapeStart(inline(name, place))}${known}${STRINGS.colon[place.lang]}${values.join(STRINGS.comma[place.lang])}`;
	});
	return lines.length > 0 ? [lines.join('\n')] : [];
}

/** The `<dd>`s after a `<dt>`, up to the next one. */
function valuesOf(name: Element): Element[] {
	const siblings = (name.parentNode?.childNodes ?? []).filter(
		(node): node is Element => 'tagName' in node,
	);
	const after = siblings.slice(siblings.indexOf(name) + 1);
	const end = after.findIndex(({ tagName }) => tagName === 'dt');
	return (end < 0 ? after : after.slice(0, end)).filter(({ tagName }) => tagName === 'dd');
}
