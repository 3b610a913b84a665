import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse, type YAMLParseError } from 'yaml';
import { pageNames, synonyms } from '../../../schemas/search.ts';
import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { fieldsOf } from './unwritten.ts';

const SYNONYMS = 'content/search/synonyms.yaml';
const PAGES = 'content/search/pages.yaml';
/** Pages that are no result of a search. */
const UNSEARCHED = new Set(['404']);

/** Search's own words have their form, every page is called something, and no word has two meanings. */
export function checkSearch(root: string, { pages }: Content): Issue[] {
	const slugs = pages.map(({ slug }) => slug || 'index').filter((slug) => !UNSEARCHED.has(slug));
	return [...checkSynonyms(root), ...checkNames(root, new Set(slugs))];
}

function checkSynonyms(root: string): Issue[] {
	const found = read(root, SYNONYMS, synonyms);
	if (!found.data) return found.issues;
	const { topics, intents, fillers } = found.data;
	const meanings = new Map<string, string>();
	const issues: Issue[] = [];
	const groups = [
		...topics.map((wording, index) => ({ wording, path: ['topics', index] })),
		...intents.map((wording, index) => ({ wording, path: ['intents', index] })),
		{ wording: fillers, path: ['fillers'] },
	];
	for (const { wording, path } of groups) {
		const words = [...wording.zh, ...wording.en];
		const meaning = words[0] ?? '';
		if (words.length === 0)
			issues.push(issue(SYNONYMS, 'a line without words', 'Remove it.', path));
		for (const word of words) {
			const other = meanings.get(word.toLowerCase());
			if (other !== undefined) {
				const where = other === meaning ? 'twice' : `with 「${other}」 and with 「${meaning}」`;
				issues.push(issue(SYNONYMS, word, `It stands ${where}: keep one.`, path));
			}
			meanings.set(word.toLowerCase(), meaning);
		}
	}
	return issues;
}

function checkNames(root: string, slugs: ReadonlySet<string>): Issue[] {
	const found = read(root, PAGES, pageNames);
	if (!found.data) return found.issues;
	const named = new Set(Object.keys(found.data));
	return [
		...fieldsOf(PAGES, found.data),
		...[...slugs]
			.filter((slug) => !named.has(slug))
			.map((slug) =>
				issue(PAGES, slug, 'Search needs words for this page: what do readers call it?'),
			),
		...[...named]
			.filter((slug) => !slugs.has(slug))
			.map((slug) => issue(PAGES, slug, 'There is no such page.', [slug])),
	];
}

/** A file that is not there gives neither data nor issues: a project may do without search. */
function read<Schema extends z.ZodType>(
	root: string,
	file: string,
	schema: Schema,
): { data?: z.infer<Schema> | undefined; issues: Issue[] } {
	if (!existsSync(join(root, file))) return { issues: [] };
	try {
		const result = schema.safeParse(parse(readFileSync(join(root, file), 'utf8')));
		if (result.success) return { data: result.data, issues: [] };
		const issues = result.error.issues.map(({ path, message }) =>
			issue(file, path.join('.') || 'file', `${message}.`, path),
		);
		return { issues };
	} catch (error) {
		const { message, linePos } = error as YAMLParseError;
		return { issues: [{ ...issue(file, 'YAML', message), line: linePos?.[0].line ?? 1 }] };
	}
}

function issue(
	file: string,
	field: string,
	message: string,
	path: readonly PropertyKey[] = [],
): Issue {
	return { file, field, message, path };
}
