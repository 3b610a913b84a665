import type { Issue } from '~/integrations/content-check/issue';
import { located } from '~/integrations/content-check/lines';
import { brokenParagraphs } from '../prose';
import { CHINESE, CHINESE_SPACING } from './chinese';
import { ENGLISH } from './english';
import { emphasisFaults } from './markup';
import { readTexts, type Texts } from './passages';
import { type Fault, faultsAgainst } from './rule';
import { readWords, Speller, spellingFaults } from './spelling';

/** Everything in the texts of a project that its language rules forbid. */
export function languageIssues(root: string, texts: Texts = readTexts(root)): Issue[] {
	const { content, zh, zhTitles, en } = texts;
	const zhPages = content.pages.filter(({ lang }) => lang === 'zh');
	const faults = [
		...CHINESE.flatMap((rule) => faultsAgainst(rule, [...zhTitles, ...zh])),
		...faultsAgainst(CHINESE_SPACING, zh),
		...zhPages.flatMap(emphasisFaults),
		...zhPages.flatMap(brokenParagraphs).map(({ where, text }) => ({
			where,
			message: `"${text.slice(-8)}" a paragraph stands on one line (Chinese: paragraphs)`,
		})),
		...ENGLISH.flatMap((rule) => faultsAgainst(rule, en)),
		...spellingFaults(new Speller(readWords(root)), en),
	];
	return faults.map((fault) => withLine(root, fault));
}

/** A fault with the line on which an author finds it. */
function withLine(root: string, { where, message }: Fault): Issue {
	const [, file = where, line, field] = /^(\S+?)(?::(\d+)|\s(.*))?$/.exec(where) ?? [];
	if (line) return { file, field: 'text', message, line: Number(line) };
	return located(root, { file, field: field ?? 'text', message });
}
