import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import type { Passage } from '../prose';

/** Stands for what the program puts in: `{n}`, `${amount}`. */
const FILLED = '\ufffc';

type Lang = 'zh' | 'en';

/** Every text of the interface in a language: what stands under a key `zh` or `en` anywhere in `src`. */
export function interfaceStrings(root: string): Record<Lang, Passage[]> {
	const found: Record<Lang, Passage[]> = { zh: [], en: [] };
	for (const file of globSync('src/**/*.{ts,astro}', { cwd: root }).sort()) {
		const text = readFileSync(join(root, file), 'utf8');
		if (!/\b(?:zh|en): ?/.test(text)) continue;
		collect(file.replaceAll(sep, '/'), script(file, text), found);
	}
	return found;
}

/** The code of a file; of a component its front matter, on the same lines. */
function script(file: string, text: string): string {
	if (!file.endsWith('.astro')) return text;
	return /^---\n([\s\S]*?)\n---/.exec(text)?.[0].replace(/^---|---$/g, '') ?? '';
}

function collect(file: string, code: string, found: Record<Lang, Passage[]>): void {
	const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
	const visit = (node: ts.Node, lang?: Lang): void => {
		const text = textOf(node);
		if (lang && text !== undefined) {
			const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
			found[lang].push({
				where: `${file}:${line}`,
				file,
				text: text.replace(/\{[^{}]*\}/g, FILLED),
			});
		}
		const inside = ts.isPropertyAssignment(node) ? langOf(node.name) : undefined;
		node.forEachChild((child) => visit(child, inside ?? lang));
	};
	visit(source);
}

function langOf(name: ts.PropertyName): Lang | undefined {
	const key = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
	return key === 'zh' || key === 'en' ? key : undefined;
}

/** The text of a literal, with a mark in the place of every value put in. */
function textOf(node: ts.Node): string | undefined {
	if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
	if (!ts.isTemplateExpression(node)) return undefined;
	return node.head.text + node.templateSpans.map(({ literal }) => FILLED + literal.text).join('');
}
