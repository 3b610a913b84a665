import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Makes a Markdown table fit the page and the policy: alignment becomes a data attribute, because an
 * inline style would break the content policy, and a wrapper that takes the keyboard scrolls a wide table.
 */
export function rehypeTables() {
	return (tree: Root) => {
		visit(tree, 'element', (node, index, parent) => {
			if (node.tagName !== 'table' || !parent || index === undefined) return;
			visit(node, 'element', markCell);
			parent.children[index] = {
				type: 'element',
				tagName: 'div',
				properties: { className: ['table-scroll'], tabIndex: 0 },
				children: [node],
			};
			return SKIP;
		});
	};
}

function markCell(cell: Element) {
	if (cell.tagName !== 'td' && cell.tagName !== 'th') return;
	const { align, ...properties } = cell.properties;
	cell.properties = properties;
	if (align) cell.properties['dataAlign'] = align;
	if (cell.tagName === 'th') cell.properties['scope'] = 'col';
}
