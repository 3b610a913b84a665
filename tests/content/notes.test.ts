import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run } from '../../scripts/notes/run';
import { ContentProject } from '../support/content-project';

/** A project with a first commit, which is tagged, and changes after it. */
let project: ContentProject;
const git = (...args: string[]) =>
	execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
		cwd: project.root,
		encoding: 'utf8',
		env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-01T12:00:00Z', GIT_AUTHOR_DATE: '2026-11-01T12:00:00Z' },
	});
const commit = (subject: string) => {
	git('add', '-A');
	git('commit', '-q', '-m', subject);
};

beforeEach(() => {
	project = new ContentProject();
	git('init', '-q');
	commit('Open');
	git('tag', 'v1');
});
afterEach(() => project.delete());

function notes(...args: string[]): { code: number; said: string } {
	const said: string[] = [];
	const hear = (text: string) => void said.push(text);
	vi.spyOn(console, 'log').mockImplementation(hear);
	vi.spyOn(console, 'error').mockImplementation(hear);
	return { code: run(args, project.root), said: said.join('\n') };
}

/** A new page in both languages, a changed claim, a newer table, and work outside the content. */
function work() {
	for (const lang of ['zh-tw', 'en']) {
		const text = project.read(`content/docs/${lang}/goals.mdx`).replace('claims: [C01]', 'claims: []');
		project.write(`content/docs/${lang}/effects/gold.mdx`, text.replace(/title: .*/, 'title: Gold 金'));
	}
	project.edit('content/claims/C01.yaml', 'statement: { zh: 文', 'statement: { zh: 文字');
	project.append('content/data/fed-caps.csv', '2018-01-01\n');
	commit('Write about gold');
	project.write('tools.txt', 'x');
	commit('Sharpen the tools');
}

it('says in both languages what is new and what changed since the last tag, and the rest of the work', () => {
	work();
	const { code, said } = notes();
	expect(code).toBe(0);
	expect(said).toBe(`# 繁體中文：自2026-11-01以來

## 新增

- 頁面：Gold 金

## 修改

- 逐條查核：文字
- 資料集：文

# English: Since 2026-11-01

## Added

- Pages: Gold 金

## Changed

- Claims: text
- Datasets: text

# The site itself

- Sharpen the tools
`);
	expect(notes('--since=v1').said).toBe(said);
});

it('begins with what readers were told since', () => {
	project.write(
		'content/changes/2026-12-01-gold.yaml',
		'date: 2026-12-01\nkind: correction\npage: goals\ntitle: { zh: 更正目標, en: Goals corrected }\ntext: { zh: 內容。, en: Text. }\n',
	);
	commit('Correct');
	expect(notes('--since=v1').said).toContain(
		'# English: Since 2026-11-01\n\n## Correction\n\n- 2026-12-01 **Goals corrected** Text.\n',
	);
});

it('drafts the records that are missing, which the build refuses until they are written', () => {
	work();
	expect(notes('--draft', '--date=2026-12-01').code).toBe(0);
	const [gold, corrections, figures] = ['effects-gold', 'corrections', 'figures'].map((name) =>
		project.read(`content/changes/2026-12-01-${name}.yaml`),
	);
	expect(gold).toContain('date: 2026-12-01\nkind: new\npage: effects/gold\n');
	expect(corrections).toContain('kind: correction\npage: claims\ntitle:\n  zh: "〔待寫：標題，關於C01〕"');
	expect(figures).toContain('kind: data\npage: data\n');
	const unwritten = project.messages().filter((message) => /still to write/.test(message));
	expect(unwritten).toHaveLength(12);

	// Once they are there, nothing is drafted again, on whatever day.
	expect(notes('--draft', '--date=2026-12-02').said).toContain('Nothing is missing.');
});

it('says so where nothing changed, and which states it knows', () => {
	expect(notes().said).toContain('Nothing changed in the content.');
	expect(notes('--since=2026-11-02').said).toContain('# English: Since 2026-11-01');
	expect(notes('--since=2026-10-01').said).toContain('# English: Up to now');
	expect(notes('--since=v9')).toEqual({
		code: 1,
		said: '--since: "v9" is none. Allowed: a tag, branch or commit, or YYYY-MM-DD.',
	});
	expect(notes('--date=soon', '--draft').said).toContain('"soon" is not a day');
});
