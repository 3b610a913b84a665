import type { Element, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Makes a Markdown table fit the page and the policy: alignment becomes a data attribute, because an
 * inline style would break the content policy, and a wrapper that takes the keyboard scrolls a wide table.
 * The wrapper is named by the heading above it, so that a voice says where the keyboard stands.
 */
export function rehypeTables() {
	return (tree: Root) => {
		visit(tree, 'element', (node, index, parent) => {
			if (node.tagName !== 'table' || !parent || index === undefined) return;
			visit(node, 'element', markCell);
			parent.children[index] = {
				type: 'element',
				tagName: 'div',
				properties: { className: ['table-scroll'], tabIndex: 0, ...nameOf(parent, index) },
				children: [node],
			};
			return SKIP;
		});
	};
}

/** What names a group after the nearest heading before it; nothing where there is none. */
function nameOf(parent: Parents, index: number): Element['properties'] {
	const heading = parent.children
		.slice(0, index)
		.findLast((node) => node.type === 'element' && /^h[2-6]$/.test(node.tagName));
	const id = heading?.type === 'element' ? heading.properties['id'] : undefined;
	return id ? { role: 'group', ariaLabelledBy: [String(id)] } : {};
}

function markCell(cell: Element) {
	if (cell.tagName !== 'td' && cell.tagName !== 'th') return;
	const { align, ...properties } = cell.properties;
	cell.properties = properties;
	if (align) cell.properties['dataAlign'] = align;
	if (cell.tagName === 'th') cell.properties['scope'] = 'col';
}
