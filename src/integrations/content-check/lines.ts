import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCollection, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Issue } from './issue.ts';

type Path = readonly PropertyKey[];

/** An issue with the line on which its author finds the field, where it has none yet. */
export function located(root: string, issue: Issue): Issue {
	if (issue.line !== undefined || !existsSync(join(root, issue.file))) return issue;
	const text = readFileSync(join(root, issue.file), 'utf8');
	return { ...issue, line: lineOfField(yamlOf(text), issue.path ?? pathOf(issue.field)) };
}

/**
 * Line of a field in YAML, from 1: of the key, or of the entry of a list. A field that is missing is
 * looked for where it should stand, in the nearest field around it that there is.
 */
function lineOfField(yaml: string, path: Path): number {
	const lines = new LineCounter();
	let node: unknown = parseDocument(yaml, { lineCounter: lines }).contents;
	let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
	for (const key of path) {
		if (!isCollection(node)) break;
		const pair = isMap(node)
			? node.items.find((item) => isNode(item.key) && String(item.key) === String(key))
			: undefined;
		const next: unknown = pair ? pair.value : isMap(node) ? undefined : node.get(key, true);
		const place = pair ? pair.key : next;
		if (!isNode(place)) break;
		offset = place.range?.[0] ?? offset;
		node = next;
	}
	return lines.linePos(offset).line;
}

/** `columns.0.label` → its keys, numbers as numbers. */
function pathOf(field: string): Path {
	return field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** The front matter of a page, with the lines it has in the file; of any other file, all. */
function yamlOf(text: string): string {
	return text.startsWith('---') ? text.slice(0, text.indexOf('\n---', 3)) : text;
}

/** Line of a place in a text, from 1. */
export function lineAt(text: string, index: number): number {
	return text.slice(0, index).split('\n').length;
}
