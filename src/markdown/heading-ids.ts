import { defineMdastPlugin } from 'satteri';
import { mistake } from './mistake.ts';

const MARK = /\s*\[#([a-z][a-z0-9-]*)\]\s*$/;

/**
 * `## 標題 [#ascii-id]`: takes the id off the text and gives it to the heading.
 * A generated id would be percent-encoded Chinese and differ between the languages, so one is required.
 */
export const headingIds = defineMdastPlugin({
	name: 'ids-of-headings',
	options: { position: true },
	heading(node, context) {
		const last = node.children.at(-1);
		const found = last?.type === 'text' ? MARK.exec(last.value) : null;
		if (!found || last?.type !== 'text') {
			throw mistake('A heading needs an id at its end, such as "## 定義 [#definition]".', node);
		}
		context.replaceNode(last, { type: 'text', value: last.value.slice(0, found.index) });
		context.setProperty(node, 'data', { ...node.data, hProperties: { id: found[1] } });
	},
});
