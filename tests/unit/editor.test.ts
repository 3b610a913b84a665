import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchema, SCHEMAS } from '../../scripts/schemas/schemas';
import { ContentProject } from '../support/content-project';

const read = (file: string) => JSON.parse(readFileSync(join('.vscode', file), 'utf8')) as unknown;
const settings = read('settings.json') as { 'yaml.schemas': Record<string, string> };

describe('what a record may hold, for the editor', () => {
	it.each(Object.entries(SCHEMAS))('%s is as the build has it', (name, { schema, files }) => {
		// If this fails: npm run schemas
		expect(readFileSync(`.vscode/schemas/${name}.json`, 'utf8')).toBe(jsonSchema(schema));
		expect(settings['yaml.schemas'][`.vscode/schemas/${name}.json`]).toBe(files);
		// There may be no page that has moved.
		if (name !== 'redirect') expect(globSync(files).length).toBeGreaterThan(0);
	});

	it('there is none too many', () => {
		const names = Object.keys(SCHEMAS).map((name) => `${name}.json`);
		expect(globSync('*', { cwd: '.vscode/schemas' }).sort()).toEqual(names.sort());
		expect(Object.keys(settings['yaml.schemas'])).toHaveLength(names.length);
	});

	it('knows the fields and choices of an event', () => {
		const { properties, additionalProperties } = JSON.parse(
			jsonSchema(SCHEMAS['event']!.schema),
		) as {
			properties: Record<string, { enum?: string[]; format?: string }>;
			additionalProperties: boolean;
		};
		expect(additionalProperties).toBe(false);
		expect(properties['date']?.format).toBe('date');
		expect(properties['confidence']?.enum).toEqual(['high', 'medium', 'low']);
		const record = parse(readFileSync('content/events/qt2-start.yaml', 'utf8')) as object;
		expect(Object.keys(record).filter((field) => !(field in properties))).toEqual([]);
	});
});

describe('snippets', () => {
	const snippets = read('content.code-snippets') as Record<
		string,
		{ scope: string; prefix: string; body: string | string[] }
	>;
	/** With every place filled by what it offers. */
	const text = ({ body }: { body: string | string[] }) =>
		[body]
			.flat()
			.join('\n')
			.replace(/\$\{\d+\|(\w+)[^}]*\}/g, '$1')
			.replace(/\$\{\d+:\$\{\w+\}\}|\$\{\d+\}/g, 'text')
			.replace(/\$\{\d+:([^}]*)\}/g, '$1');
	const project = new ContentProject();
	afterAll(() => project.delete());

	it('each has a prefix of its own', () => {
		const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
		expect(new Set(prefixes).size).toBe(prefixes.length);
	});

	it('import components that there are, all that the others use', () => {
		const imports = text(snippets['Imports']!);
		for (const [, name, path] of imports.matchAll(/import (\w+) from '~\/(.*)';/g)) {
			expect(existsSync(`src/${path}`), name).toBe(true);
		}
		const used = Object.values(snippets).flatMap((snippet) => [
			...text(snippet).matchAll(/<([A-Z]\w*)/g),
		]);
		for (const [, name] of used) expect(imports).toContain(`import ${name} from`);
	});

	it('pass the content check as they come', () => {
		const bodies = Object.values(snippets).filter(
			({ scope, prefix }) => scope === 'mdx' && prefix !== 'imports',
		);
		expect(bodies.length).toBeGreaterThan(8);
		for (const lang of ['zh-tw', 'en']) {
			// The small project has other pages than the site.
			const body = bodies
				.map(text)
				.join('\n\n')
				.replace(/\]\(\/[^)]*\)/g, '](/what-is-qt/)');
			project.append(`content/docs/${lang}/goals.mdx`, `\n${body}\n`);
		}
		expect(project.messages()).toEqual([]);
	});
});

it('a finding of the content check becomes a problem at its place', () => {
	const { tasks } = read('tasks.json') as {
		tasks: { problemMatcher: { pattern: { regexp: string } } }[];
	};
	const project = new ContentProject();
	project.edit('content/events/qt1-start.yaml', 'phase: qt1', 'phase: qt9');
	const [message] = project.messages();
	project.delete();
	const [, file, line, said] = new RegExp(tasks[0]!.problemMatcher.pattern.regexp).exec(message!)!;
	expect([file, line]).toEqual(['content/events/qt1-start.yaml', '3']);
	expect(said).toContain('Found: "qt9"');
});
