import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/integrations/content-check/check.ts';
import { formatIssue, type Issue } from '../../src/integrations/content-check/issue.ts';
import { languageIssues } from '../../tests/support/language/lint.ts';
import { readTexts, type Texts } from '../../tests/support/language/passages.ts';
import type { Change } from './field.ts';

/** What a content check reads. */
const READ = ['content', 'tests/content/words.txt'];

/** Lists that are changed; everything else that is written must be new. */
const LISTS = ['tests/content/addresses.json', 'src/navigation.ts', 'content/search/pages.yaml'];

export interface Verdict {
	/** What is wrong with the changes, one sentence each. */
	faults: string[];
	/** What is left to write, with file and line. */
	left: string[];
}

/** What the checks would say of the changes that they do not say now. */
export function judge(root: string, changes: readonly Change[]): Verdict {
	const taken = changes.filter(({ file }) => !LISTS.includes(file) && existsSync(join(root, file)));
	if (taken.length > 0) {
		return { faults: taken.map(({ file }) => `${file} exists. Nothing is overwritten.`), left: [] };
	}
	const before = new Set(checkContent(root).map(formatIssue));
	const added = check(root, changes).filter((issue) => !before.has(formatIssue(issue)));
	return {
		faults: added.filter((issue) => !isUnwritten(issue)).map(formatIssue),
		left: added.filter(isUnwritten).map(({ file, line, message }) => {
			return `${file}:${line}  ${/"(.*)"/.exec(message)?.[1] ?? message}`;
		}),
	};
}

export function write(root: string, changes: readonly Change[]): void {
	for (const { file, text } of changes) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
}

/** Checks a copy of the content with the changes in it. */
function check(root: string, changes: readonly Change[]): Issue[] {
	const copy = mkdtempSync(join(tmpdir(), 'new-'));
	try {
		for (const part of READ) cpSync(join(root, part), join(copy, part), { recursive: true });
		write(copy, changes);
		return [...checkContent(copy), ...languageIssues(copy, textsOf(copy, changes))];
	} finally {
		rmSync(copy, { recursive: true });
	}
}

/** The texts of the changed files alone. */
function textsOf(root: string, changes: readonly Change[]): Texts {
	const { content, zh, zhTitles, en } = readTexts(root);
	const isNew = ({ file }: { file: string }) => changes.some((change) => change.file === file);
	return {
		content: { ...content, pages: content.pages.filter(isNew) },
		zh: zh.filter(isNew),
		zhTitles: zhTitles.filter(isNew),
		en: en.filter(isNew),
	};
}

function isUnwritten({ message }: Issue): boolean {
	return message.startsWith('still to write');
}
