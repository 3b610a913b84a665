import { tableText } from '../../lib/markdown/table.ts';
import { attr, type Element, findAll } from '../html-tree.ts';
import { inline } from './inline.ts';
import type { Place } from './place.ts';

const INNER_BLOCK = /^(?:p|ul|ol|div)$/;

export function table(element: Element, place: Place): string[] {
	const rows = findAll(element, ({ tagName }) => tagName === 'tr');
	const [caption] = findAll(element, ({ tagName }) => tagName === 'caption');
	const isHead = (row: Element) =>
		row.parentNode !== null && 'tagName' in row.parentNode && row.parentNode.tagName === 'thead';
	const head = rows.find(isHead);
	const body = rows.filter((row) => !isHead(row));
	const aligned = (body[0] ?? head)?.childNodes.filter((node) => 'tagName' in node) ?? [];
	const text = tableText({
		head: head ? cells(head, place) : [],
		rows: body.map((row) => cells(row, place)),
		isRight: (column) => {
			const cell = aligned[column];
			return cell !== undefined && attr(cell as Element, 'data-align') === 'right';
		},
	});
	return caption ? [`**${inline(caption, place)}**`, text] : [text];
}

function cells(row: Element, place: Place): string[] {
	return row.childNodes
		.filter((node): node is Element => 'tagName' in node)
		.flatMap((cell) => {
			const span = Number(attr(cell, 'colspan') ?? 1);
			return [cellText(cell, place), ...Array.from({ length: span - 1 }, () => '')];
		});
}

/** A cell stands in one line: what it holds of paragraphs and entries is set apart by `<br>`. */
function cellText(cell: Element, place: Place): string {
	const parts = findAll(cell, ({ tagName }) => /^(?:p|li)$/.test(tagName));
	const hasBlocks = cell.childNodes.some(
		(node) => 'tagName' in node && INNER_BLOCK.test(node.tagName),
	);
	if (!hasBlocks || parts.length === 0) return inline(cell, place);
	const texts = parts.map((part) => inline(part, place)).filter(Boolean);
	const own = cell.childNodes.filter(
		(node) => !('tagName' in node && INNER_BLOCK.test(node.tagName)),
	);
	const before = inline({ ...cell, childNodes: own }, place);
	return [...(before ? [before] : []), ...texts].join('<br>');
}
