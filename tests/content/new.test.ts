import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatIssue } from '~/integrations/content-check/issue';
import { NewProject } from '../support/new-project';
import { languageIssues } from '../support/language/lint';

let project: NewProject;
beforeEach(() => {
	project = new NewProject();
});
afterEach(() => project.delete());

const titles = ['--title-zh=新的一頁', '--title-en=A new page'];
const EVENT = [
	...['event', '--slug=qt2-start', '--date=2022-06-03', '--phase=qt2', '--kind=cap-step'],
	...[...titles, '--sources=fred-walcl', '--confidence=high'],
];

interface Case {
	name: string;
	args: string[];
	files: string[];
	/** What stands in the files that were written. */
	holds: [file: string, text: string][];
	/** How many places are left to write. */
	left: number;
}

const CASES: Case[] = [
	{
		name: 'article',
		args: [
			...['article', '--slug=effects/gold', '--section=effects', '--claims=C01', ...titles],
			...['--sources=fred-walcl', '--related=goals,what-is-qt', '--date=2026-11-30'],
		],
		files: ['content/docs/zh-tw/effects/gold.mdx', 'content/docs/en/effects/gold.mdx'],
		holds: [
			['content/docs/en/effects/gold.mdx', 'title: A new page'],
			['content/docs/zh-tw/effects/gold.mdx', 'reviewDue: 2027-02-28'],
			['content/docs/zh-tw/effects/gold.mdx', '〕<Cite id="fred-walcl" />'],
			['tests/content/addresses.json', '"effects/gold"'],
			['src/navigation.ts', "'effects/gold'"],
			['content/search/pages.yaml', 'effects/gold:\n  zh: [新的一頁, "〔待寫：'],
		],
		left: 12,
	},
	{
		name: 'article outside the contents, without a source',
		args: ['article', '--slug=notes', '--section=none', '--title-zh=附註：QT', '--title-en=Notes: QT'],
		files: ['content/docs/zh-tw/notes.mdx', 'content/docs/en/notes.mdx'],
		holds: [['content/docs/en/notes.mdx', 'title: "Notes: QT"']],
		left: 12,
	},
	{
		name: 'faq',
		args: ['faq', '--slug=is-qt-over', ...titles, '--related=what-is-qt'],
		files: ['content/docs/zh-tw/faq/is-qt-over.mdx', 'content/docs/en/faq/is-qt-over.mdx'],
		holds: [
			['content/docs/en/faq/is-qt-over.mdx', 'Read on: [What is QT](/what-is-qt/).'],
			['content/docs/zh-tw/faq/is-qt-over.mdx', '延伸閱讀：[什麼是QT](/what-is-qt/)。'],
			['src/navigation.ts', "'faq/is-qt-over'"],
		],
		left: 8,
	},
	{
		name: 'term',
		args: ['term', '--slug=on-rrp', '--zh=隔夜逆回購機制', '--en=overnight facility', '--related=runoff'],
		files: ['content/glossary/on-rrp.yaml'],
		holds: [['content/glossary/on-rrp.yaml', 'cn: 隔夜逆回购机制']],
		left: 2,
	},
	{
		name: 'event',
		args: EVENT,
		files: ['content/events/qt2-start.yaml'],
		// The last Wednesday on or before 3 June 2022, in billions.
		holds: [['content/events/qt2-start.yaml', 'totalAssets: 8915.1']],
		left: 2,
	},
	{
		name: 'source',
		args: [
			...['source', '--slug=nyfed-2017-07-post', '--kind=official-research', '--date=2017-07'],
			...['--publisher=Federal Reserve Bank of New York', '--title=A post', '--url=https://example.org/a'],
		],
		files: ['content/sources/nyfed-2017-07-post.yaml'],
		holds: [['content/sources/nyfed-2017-07-post.yaml', 'date: "2017-07"']],
		left: 0,
	},
];

const issues = () => [...project.messages(), ...languageIssues(project.root).map(formatIssue)];

describe.each(CASES)('new $name', ({ args, files, holds, left }) => {
	it('writes what passes every check but for the text still to write, and then that too', async () => {
		const before = project.files();
		const { code, said } = await project.run(args);
		expect(code, said).toBe(0);
		const after = project.files();
		expect(Object.keys(after).filter((file) => !(file in before)).sort()).toEqual([...files].sort());
		for (const [file, text] of holds) expect(after[file]).toContain(text);

		const found = issues();
		expect(found.filter((issue) => !issue.includes('still to write: '))).toEqual([]);
		expect(found).toHaveLength(left);
		// Each is named to the author with file and line.
		for (const issue of found) expect(said).toContain(issue.split('  ')[0]);

		project.fill();
		expect(issues()).toEqual([]);
	});
});

describe('nothing is written', () => {
	it.each<[string, string[], string]>([
		['in a dry run', [...EVENT, '--dry-run'], 'Would be written:\n  content/events/qt2-start.yaml'],
		['of an unknown kind', ['poem'], 'Found: "poem". Allowed: article, faq, term, event, source.'],
		['where an id is taken', ['term', '--slug=runoff', '--zh=文', '--en=text'], '"runoff" is taken in content/glossary.'],
		['at an address that is none', ['faq', '--slug=Gold 金', ...titles], '"Gold 金" cannot be an address.'],
		['with a flag that is none', [...EVENT, '--colour=red'], '--colour: no such flag. Allowed: --slug,'],
		['without what is required', ['faq', '--slug=gold'], '--title-zh: is required'],
		['with a source that is none', ['faq', '--slug=gold', ...titles, '--sources=fred-wal'], 'Did you mean: fred-walcl?'],
		['in a section that is none', ['article', '--slug=gold', '--section=metals', ...titles], 'Allowed: basics, effects,'],
		['with a day that is none', [...EVENT, '--date=2022-02-30'], '"2022-02-30" is not a day: write YYYY-MM-DD.'],
		['with a misspelled title', ['faq', '--slug=gold', '--title-zh=黃金', '--title-en=Yeild'], '"Yeild" → Yield'],
		['with a word of the mainland', ['faq', '--slug=gold', '--title-zh=收益率', '--title-en=Gold'], '→ 殖利率'],
	])('%s', async (_, args, said) => {
		const before = project.files();
		const result = await project.run(args);
		expect(result.said).toContain(said);
		expect(result.code).toBe(args.includes('--dry-run') ? 0 : 1);
		expect(project.files()).toEqual(before);
	});
});

it('asks for what no flag says, again where an answer is wrong, and takes what it offers', async () => {
	const answers = ['taper', '', '減碼', 'taper', '', '', '', 'nowhere', 'runoff', ''];
	const { code, said } = await project.start(['term', '--ask'], answers);
	expect(said).toContain('nowhere does not exist.');
	expect(said).toContain('Term in Hong Kong [減碼]: ');
	expect(code).toBe(0);
	expect(project.read('content/glossary/taper.yaml')).toContain(
		'term:\n  zh: 減碼\n  en: taper\n  hk: 減碼\n  cn: 减码\n',
	);
	expect(project.read('content/glossary/taper.yaml')).toContain('related: [runoff]');
});
