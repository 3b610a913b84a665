import type { Element, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { languageRuns } from '../lib/foreign.ts';

const OTHER = { zh: 'en', en: 'zh-TW' } as const;

/** Elements whose text is not prose, or which say their language themselves. */
const LEFT_ALONE = /^(?:code|kbd|pre|script|style)$/;

/**
 * Marks phrases of the other language with their `lang`, so that a voice reads "term premium" in a Chinese
 * sentence as English, and fonts and hyphenation fit.
 */
export function rehypeForeign() {
	return (tree: Root, file: VFile) => {
		const lang = /[\\/]docs[\\/]en[\\/]/.test(file.path ?? '') ? 'en' : 'zh';
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined) return;
			if ('tagName' in parent && LEFT_ALONE.test(parent.tagName)) return;
			const runs = languageRuns(node.value, lang);
			if (!runs.some(({ isForeign }) => isForeign)) return;
			const children = runs.map(({ text, isForeign }) => phrase(text, isForeign && OTHER[lang]));
			parent.children.splice(index, 1, ...children);
			return [SKIP, index + children.length];
		});
	};
}

function phrase(value: string, lang: string | false): Element | Text {
	const text: Text = { type: 'text', value };
	if (!lang) return text;
	return { type: 'element', tagName: 'span', properties: { lang }, children: [text] };
}
