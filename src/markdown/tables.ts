import type { Element, Nodes } from 'hast';
import { defineHastPlugin } from 'satteri';

const ALIGNMENT = /^text-align: (\w+)$/;

/**
 * Makes a Markdown table fit the page and the policy: alignment becomes a data attribute, because an
 * inline style would break the content policy, and a wrapper that takes the keyboard scrolls a wide table.
 * The wrapper is named by the heading above it, so that a voice says where the keyboard stands.
 */
export const tables = defineHastPlugin({
	name: 'tables',
	element: [
		{
			filter: ['table'],
			visit(table, context) {
				const parent = context.parent(table);
				const index = context.indexOf(table) ?? 0;
				context.wrapNode(table, {
					type: 'element',
					tagName: 'div',
					properties: {
						className: ['table-scroll'],
						tabIndex: 0,
						...nameOf(parent.children.slice(0, index)),
					},
					children: [],
				});
			},
		},
		{
			filter: ['td', 'th'],
			visit(cell, context) {
				const [, align] = ALIGNMENT.exec(String(cell.properties['style'] ?? '')) ?? [];
				if (align) {
					context.setProperty(cell, 'style', null);
					context.setProperty(cell, 'dataAlign', align);
				}
				if (cell.tagName === 'th') context.setProperty(cell, 'scope', 'col');
			},
		},
	],
});

/** What names a group after the nearest heading before it; nothing where there is none. */
function nameOf(before: readonly Nodes[]): Element['properties'] {
	const heading = before.findLast(
		(node) => node.type === 'element' && /^h[2-6]$/.test(node.tagName),
	);
	const id = heading?.type === 'element' ? heading.properties['id'] : undefined;
	return id ? { role: 'group', ariaLabelledBy: [String(id)] } : {};
}
