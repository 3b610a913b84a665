import ts from 'typescript';
import { isKnown } from './baseline.ts';
import { findAll, type Document } from './site.ts';

/** Keys of MDN's compatibility data for what style sheets use: properties, values, functions, at-rules, selectors. */
export function keysOfStyles(css: string): Set<string> {
	const keys = new Set<string>();
	const plain = css.replace(/\/\*[^]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""');
	for (const [, part = '', end] of plain.matchAll(/([^{};]*)([{};])/g)) {
		if (end === '{' || part.trim().startsWith('@')) addPrelude(part, keys);
		else addDeclaration(part, keys);
	}
	return keys;
}

function addPrelude(prelude: string, keys: Set<string>): void {
	const [, rule] = /^\s*@([a-z-]+)/.exec(prelude) ?? [];
	if (rule) {
		keys.add(`css.at-rules.${rule}`);
		for (const [, feature] of prelude.matchAll(/\(\s*([a-z-]+)/g)) {
			keys.add(`css.at-rules.${rule}.${feature}`);
		}
	} else {
		for (const [, name] of prelude.matchAll(/::?([a-z-]+)/g)) keys.add(`css.selectors.${name}`);
	}
}

function addDeclaration(declaration: string, keys: Set<string>): void {
	const [, property, value = ''] = /^\s*([a-z-]+)\s*:([^]*)$/.exec(declaration) ?? [];
	for (const [, name] of value.matchAll(/([a-z-]+)\(/g)) {
		for (const kind of ['', 'color.', 'image.', 'length.', 'transform-function.']) {
			keys.add(`css.types.${kind}${name}`);
		}
	}
	if (!property || property.startsWith('--')) return;
	keys.add(`css.properties.${property}`);
	for (const [word] of value.matchAll(/[a-z][a-z-]*/g)) {
		keys.add(`css.properties.${property}.${word}`);
	}
}

/** The same for the elements and attributes of a page. */
export function keysOfPage(page: Document): Set<string> {
	const keys = new Set<string>();
	for (const { tagName, attrs, namespaceURI } of findAll(page, () => true)) {
		const kind = namespaceURI.endsWith('/svg') ? 'svg' : 'html';
		keys.add(`${kind}.elements.${tagName}`);
		for (const { name } of attrs) {
			keys.add(`${kind}.elements.${tagName}.${name}`);
			keys.add(`${kind}.global_attributes.${name}`);
		}
	}
	return keys;
}

/**
 * The same for scripts, by the types that TypeScript gives to what they call. What its own library
 * does not know is not found.
 * @param files absolute paths
 */
export function keysOfScripts(files: readonly string[], options: ts.CompilerOptions): Set<string> {
	const program = ts.createProgram(files, options);
	const checker = program.getTypeChecker();
	const keys = new Set<string>();
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node)) {
			const [declaration] = checker.getSymbolAtLocation(node)?.declarations ?? [];
			if (declaration && program.isSourceFileDefaultLibrary(declaration.getSourceFile())) {
				for (const key of keysOf(node.text, declaration)) keys.add(key);
			}
		}
		ts.forEachChild(node, visit);
	};
	const own = new Set(files);
	for (const source of program.getSourceFiles()) if (own.has(source.fileName)) visit(source);
	return keys;
}

const WHOLES = ['Element', 'HTMLElement', 'Document', 'Window', 'Navigator'];

function keysOf(name: string, { parent }: ts.Declaration): string[] {
	if (!ts.isInterfaceDeclaration(parent)) {
		return [`api.${name}`, `api.Window.${name}`, `javascript.builtins.${name}`];
	}
	const owner = parent.name.text.replace(/Constructor$/, '');
	return [
		`api.${owner}.${name}`,
		`api.${owner}.${name}_static`,
		// Parts of interfaces that only TypeScript's library tells apart.
		...(isKnown(`api.${owner}`) ? [] : WHOLES.map((whole) => `api.${whole}.${name}`)),
		`javascript.builtins.${owner}.${name}`,
	];
}
