import { readContent } from './content';
import type { Issue } from './issue';
import { located } from './lines';
import { checkAddresses } from './rules/addresses';
import { checkCitations } from './rules/citations';
import { checkLinks } from './rules/links';
import { checkNumbers } from './rules/numbers';
import { checkParity } from './rules/parity';
import { checkRedirects } from './rules/redirects';
import { checkReferences } from './rules/references';
import { checkSchemas } from './rules/schemas';
import { checkSearch } from './rules/search';
import { checkTreated } from './rules/treated';
import { checkUnwritten } from './rules/unwritten';

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

/** All mistakes in the content of a project, in the order of files. */
export function checkContent(root: string): Issue[] {
	const content = readContent(root);
	const found = RULES.flatMap((rule) => rule(content));
	return [...content.unreadable, ...found, ...checkSearch(root, content)]
		.map((issue) => located(root, issue))
		.sort((a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0));
}
