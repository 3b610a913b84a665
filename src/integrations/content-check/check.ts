import { readContent } from './content.ts';
import type { Issue } from './issue.ts';
import { located } from './lines.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkCitations } from './rules/citations.ts';
import { checkLinks } from './rules/links.ts';
import { checkNumbers } from './rules/numbers.ts';
import { checkParity } from './rules/parity.ts';
import { checkRedirects } from './rules/redirects.ts';
import { checkReferences } from './rules/references.ts';
import { checkSchemas } from './rules/schemas.ts';
import { checkSearch } from './rules/search.ts';
import { checkTreated } from './rules/treated.ts';
import { checkUnwritten } from './rules/unwritten.ts';

const RULES = [
	checkSchemas,
	checkReferences,
	checkCitations,
	checkLinks,
	checkNumbers,
	checkAddresses,
	checkParity,
	checkTreated,
	checkUnwritten,
	checkRedirects,
];

/**
 * All mistakes in the content of a project, in the order of files.
 * @param cache file that keeps records between builds
 */
export function checkContent(root: string, cache?: string): Issue[] {
	const content = readContent(root, cache);
	const found = RULES.flatMap((rule) => rule(content));
	return [...content.unreadable, ...found, ...checkSearch(root, content)]
		.map((issue) => located(root, issue))
		.sort((a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0));
}
