import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesFor } from '../../scripts/lint-content/rules';

const FILES = ['*.md', 'docs/**/*.md', 'tests/**/README.md', '.github/*.md']
	.flatMap((pattern) => globSync(pattern))
	.map((file) => file.replaceAll('\\', '/'))
	.sort();
const read = (file: string) => readFileSync(file, 'utf8');
/** Without code, in which an example may hold anything. */
const prose = (file: string) => read(file).replace(/^\s*```[\s\S]*?^\s*```$/gm, '');

/** The anchor that GitHub gives a heading. */
const anchor = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[`*]/g, '')
		.replace(/[^\p{L}\p{N}\s_-]/gu, '')
		.trim()
		.replace(/\s/g, '-');
const anchorsOf = (file: string) =>
	[...prose(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading!));

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
/** Scripts of npm itself: `npm ci`, `npm audit` … are no `npm run`. */
const named = (text: string) =>
	[...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)].map(
		([, run, short]) => run ?? short!,
	);

it('there are documents', () => expect(FILES.length).toBeGreaterThan(30));

describe.each(FILES)('%s', (file) => {
	it('links to what there is', () => {
		const broken = [
			...prose(file)
				.replace(/`[^`]*`/g, '')
				.matchAll(/\]\(([^)\s]+)\)/g),
		]
			.map(([, target = '']) => target)
			.filter((target) => !/^(?:https?:|mailto:)/.test(target))
			.filter((target) => {
				const [path = '', hash] = target.split('#');
				const to = path === '' ? file : posix.join(posix.dirname(file), path);
				return !existsSync(to) || (hash !== undefined && !anchorsOf(to).includes(hash));
			});
		expect(broken).toEqual([]);
	});

	it('names only commands and files that there are', () => {
		expect(named(read(file)).filter((name) => !(name in scripts))).toEqual([]);
		const paths = [
			...prose(file).matchAll(/`((?:src|tests|scripts|docs|\.github|\.vscode)\/[^`\s]*)`/g),
		]
			.map(([, path = '']) => path)
			.filter((path) => !/[<>*…{}]/.test(path) && /\/$|\.\w+$/.test(path));
		expect(paths.filter((path) => !existsSync(path))).toEqual([]);
	});
});

it('every command of package.json is explained in the README', () => {
	const readme = read('README.md');
	// `check:types` and the like stand there by their short names.
	const missing = Object.keys(scripts).filter(
		(name) => !named(readme).includes(name) && !readme.includes(`\`${name}\``),
	);
	expect(missing).toEqual([]);
});

it('a finding in the content leads to the section of the rules that explains it', () => {
	const issue = (file: string, field: string, message = '') => ({ file, field, message });
	const lead = (...issues: Parameters<typeof rulesFor>[0]) => rulesFor(issues);
	const folders = globSync('content/*/').map(
		(folder) => `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/x`,
	);
	for (const place of lead(
		...folders.flatMap((file) => [issue(file, 'text'), issue(file, 'title')]),
	)) {
		const [, path = '', hash = ''] = /^The rules: (\S+)#(\S+)$/.exec(place) ?? [];
		expect(anchorsOf(path), place).toContain(hash);
	}
	expect(lead(issue('content/docs/en/a.mdx', 'text'))).toEqual([
		'The rules: docs/authoring.md#text',
	]);
	expect(lead(issue('src/i18n/ui.ts', 'text', '"a" → b (English: spelling)'))).toEqual([
		'The rules: docs/authoring.md#the-language-check',
	]);
	expect(folders.length).toBeGreaterThan(8);
});

it('every document is reached from the index', () => {
	const index = read('docs/README.md');
	const missing = globSync('docs/**/*.md')
		.map((file) => posix.relative('docs', file.replaceAll('\\', '/')))
		.filter((file) => file !== 'README.md' && !index.includes(`(${file})`));
	expect(missing).toEqual([]);
	expect(read('README.md')).toContain('(docs/README.md)');
});

it('decisions are numbered without a gap, and each says context, decision and consequence', () => {
	const decisions = globSync('docs/decisions/*.md').sort();
	decisions.forEach((file, index) => {
		expect(file).toContain(`/${String(index + 1).padStart(4, '0')}-`);
		expect(read(file)).toMatch(
			new RegExp(
				`^# ${index + 1}\\. .+\n\n\\*\\*Context\\.\\*\\* .+\n\n\\*\\*Decision\\.\\*\\* .+\n\n\\*\\*Consequence\\.\\*\\* .+\n$`,
			),
		);
	});
});
