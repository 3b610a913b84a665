import type { Element, Text } from 'hast';
import { defineHastPlugin } from 'satteri';
import { languageRuns } from '../lib/foreign.ts';

const OTHER = { zh: 'en', en: 'zh-TW' } as const;

/** Elements whose text is not prose, or which say their language themselves. */
const LEFT_ALONE = /^(?:code|kbd|pre|script|style)$/;

/**
 * Marks phrases of the other language with their `lang`, so that a voice reads "term premium" in a Chinese
 * sentence as English, and fonts and hyphenation fit.
 */
export const foreign = defineHastPlugin({
	name: 'foreign',
	text(node, context) {
		const lang = context.fileURL?.pathname.includes('/docs/en/') ? 'en' : 'zh';
		const runs = languageRuns(node.value, lang);
		if (!runs.some(({ isForeign }) => isForeign)) return;
		// Asked last, because the tree has to be read for it.
		const parent = context.parent(node);
		if ('tagName' in parent && LEFT_ALONE.test(parent.tagName)) return;
		context.replaceNode(
			node,
			runs.map(({ text, isForeign }) => phrase(text, isForeign && OTHER[lang])),
		);
	},
});

function phrase(value: string, lang: string | false): Element | Text {
	const text: Text = { type: 'text', value };
	if (!lang) return text;
	return { type: 'element', tagName: 'span', properties: { lang }, children: [text] };
}
