import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContentProject } from '../support/content-project';

/** Search's own words: their form, that every page is called something, that no word has two meanings. */
let project: ContentProject;
beforeEach(() => {
	project = new ContentProject();
	project.write(SYNONYMS, synonyms('[聯準會, 聯儲局]', '[房貸]'));
	project.write(PAGES, names('goals', 'what-is-qt'));
});
afterEach(() => project.delete());

const SYNONYMS = 'content/search/synonyms.yaml';
const PAGES = 'content/search/pages.yaml';
const synonyms = (first: string, second: string) =>
	`topics: [{ zh: ${first} }, { zh: ${second}, en: [mortgage] }]\nintents: []\nfillers: { zh: [嗎] }\n`;
const names = (...slugs: string[]) =>
	slugs.map((slug) => `${slug}: { zh: [目標], en: [goals] }\n`).join('');

describe('words for search', () => {
	it('without a mistake have no issue', () => {
		expect(project.said()).toEqual([]);
	});

	it.each([
		[
			'[聯準會, 房貸]',
			'[房貸]',
			`${SYNONYMS}  房貸: It stands with 「聯準會」 and with 「房貸」: keep one.`,
		],
		['[聯準會, 聯準會]', '[房貸]', `${SYNONYMS}  聯準會: It stands twice: keep one.`],
		['[]', '[房貸]', `${SYNONYMS}  a line without words: Remove it.`],
	])('%s and %s: a word has one meaning', (first, second, wanted) => {
		project.write(SYNONYMS, synonyms(first, second));
		expect(project.said()).toEqual([wanted]);
	});

	it('are there for every page, and for no other', () => {
		project.write(PAGES, names('goals', 'nowhere'));
		expect(project.said()).toEqual([
			`${PAGES}  what-is-qt: Search needs words for this page: what do readers call it?`,
			`${PAGES}  nowhere: There is no such page.`,
		]);
	});

	it('are in both languages', () => {
		project.write(PAGES, `${names('goals')}what-is-qt: { zh: [量化緊縮] }\n`);
		expect(project.said().join()).toContain('what-is-qt.en');
	});
});
