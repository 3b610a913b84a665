import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const MARK = /\s*\[#([a-z][a-z0-9-]*)\]\s*$/;

/**
 * `## 標題 [#ascii-id]`: takes the id off the text and gives it to the heading.
 * A generated id would be percent-encoded Chinese and differ between the languages, so one is required.
 */
export function remarkHeadingIds() {
	return (tree: Root, file: VFile) => {
		visit(tree, 'heading', (node) => {
			const last = node.children.at(-1);
			const found = last?.type === 'text' ? MARK.exec(last.value) : null;
			if (!found || last?.type !== 'text') {
				file.fail('A heading needs an id at its end, such as "## 定義 [#definition]".', node);
			}
			last.value = last.value.slice(0, found.index);
			node.data = { ...node.data, ...{ hProperties: { id: found[1] } } };
		});
	};
}
