import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ui } from '~/i18n/ui';

const file = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;
const project = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Keys that version 1.2.0 of the format knows for a whole work; any other makes a file invalid. */
const KEYS = [
	'abstract',
	'authors',
	'cff-version',
	'commit',
	'contact',
	'date-released',
	'doi',
	'identifiers',
	'keywords',
	'license',
	'license-url',
	'message',
	'preferred-citation',
	'references',
	'repository',
	'repository-artifact',
	'repository-code',
	'title',
	'type',
	'url',
	'version',
];

describe('CITATION.cff', () => {
	it('is a file of version 1.2.0 with all that the format wants', () => {
		expect(file).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', license: 'CC-BY-4.0' });
		expect(Object.keys(file).filter((key) => !KEYS.includes(key))).toEqual([]);
		for (const key of ['message', 'title', 'abstract']) expect(file[key]).toMatch(/\w{3}/);
		expect(new Set(file['keywords'] as string[]).size).toBeGreaterThan(3);
	});

	it('names the author that the citations on the pages name', () => {
		expect(file['authors']).toEqual([{ name: ui('en')('siteName'), alias: ui('zh')('siteName') }]);
	});

	it('has the version of the project and the day of the newest change', () => {
		const days = readdirSync('content/changes').map((name) => {
			const text = readFileSync(join('content/changes', name), 'utf8');
			return /^date: (\d{4}-\d\d-\d\d)$/m.exec(text)![1]!;
		});
		expect(file['version']).toBe(project.version);
		expect(file['date-released']).toBe(days.sort().at(-1));
	});
});
