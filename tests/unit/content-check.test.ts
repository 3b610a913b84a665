import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHANGE_KINDS } from '~/schemas/change';
import { CLAIM_SECTIONS, VERDICTS } from '~/schemas/claim';
import { PHASES } from '~/schemas/event';
import { SOURCE_KINDS } from '~/schemas/source';
import { ContentProject } from '../support/content-project';

/** Mistakes in records. Those in pages are in content-check-pages.test.ts. */
let project: ContentProject;
beforeEach(() => {
	project = new ContentProject();
});
afterEach(() => project.delete());

/** Mistake (file of content/, text, what it is replaced with) and the field and message for the author. */
type Mistake = [file: string, from: string, to: string, said: string];

const oneOf = (allowed: readonly string[], found?: string) =>
	`Invalid option: expected one of ${allowed.map((value) => `"${value}"`).join('|')}.${
		found === undefined ? '' : ` Found: ${found}.`
	}`;
const unknownId = (id: string, folder: string) =>
	`"${id}" does not exist. Allowed: the name of a file in content/${folder}, without its ending.`;

const MISSING_TEXT = 'Invalid input: expected string, received undefined.';
const TEXT = '{ zh: 文, en: text }';

const MISTAKES: Record<string, Mistake[]> = {
	events: [
		['qt1-start', 'phase: qt1', 'phase: qt9', `phase: ${oneOf(PHASES, '"qt9"')}`],
		[
			'qt1-start',
			'2017-10-01',
			'2017-13-01',
			'date: "2017-13-01" is not a day: write YYYY-MM-DD. Found: "2017-13-01".',
		],
		[
			'qt1-start',
			'mbs: 4',
			'mbs: -4',
			'caps.mbs: Too small: expected number to be >=0. Found: -4.',
		],
		[
			'qt1-start',
			'confidence: high',
			'confidence: certain',
			`confidence: ${oneOf(['high', 'medium', 'low'], '"certain"')}`,
		],
		['qt1-start', `title: ${TEXT}`, 'title: { zh: 文 }', `title.en: ${MISSING_TEXT}`],
	],
	glossary: [
		['runoff', ', cn: 文', '', `term.cn: ${MISSING_TEXT}`],
		[
			'runoff',
			`definition: ${TEXT}`,
			'definition: { zh: "", en: text }',
			'definition.zh: Too small: expected string to have >=1 characters. Found: "".',
		],
		['runoff', '[runoff]', '[taper]', `related: ${unknownId('taper', 'glossary')}`],
	],
	claims: [
		[
			'C01',
			'verdict: holds',
			'verdict: wrong',
			'finding: is required unless the verdict is "holds".',
		],
		['C01', 'verdict: holds', 'verdict: true', `verdict: ${oneOf(VERDICTS, 'true')}`],
		['C01', 'section: intro', '', `section: ${oneOf(CLAIM_SECTIONS)}`],
		['C01', '[fred-walcl]', '[nowhere]', `sources: ${unknownId('nowhere', 'sources')}`],
	],
	sources: [
		['fred-walcl', 'kind: data-series', 'kind: book', `kind: ${oneOf(SOURCE_KINDS, '"book"')}`],
		[
			'fred-walcl',
			'"2026-09-30"',
			'"30 Sep 2026"',
			'date: write YYYY, YYYY-MM or YYYY-MM-DD, in quotes. Found: "30 Sep 2026".',
		],
	],
	'central-banks': [
		['fed', 'order: 1', 'order: 0', 'order: Too small: expected number to be >0. Found: 0.'],
		[
			'fed',
			'method: passive',
			'method: slow',
			`method: ${oneOf(
				['passive', 'active-and-passive', 'reduced-purchases', 'foreign-currency-sales', 'none'],
				'"slow"',
			)}`,
		],
	],
	data: [
		[
			'fed-caps',
			'file: fed-caps.csv',
			'file: fed-caps.csv\ncollection: events',
			'file: write either "file" or "collection", one of the two. Found: "fed-caps.csv".',
		],
		[
			'fed-caps',
			'file: fed-caps.csv',
			'file: Fed caps.csv',
			'file: write the name of a file in content/data, such as fed-caps.csv. Found: "Fed caps.csv".',
		],
		['fed-caps', ', unit: date', '', `columns.0.unit: ${MISSING_TEXT}`],
	],
	comparison: [
		['goal', '[C01]', '[C99]', `claims: ${unknownId('C99', 'claims')}`],
		['goal', '[qt1-start]', '[qt9-start]', `events: ${unknownId('qt9-start', 'events')}`],
		['goal', `qt: ${TEXT}\n`, '', 'qt: Invalid input: expected object, received undefined.'],
	],
	changes: [
		[
			'2026-11-22-opening',
			'kind: new',
			'kind: removed',
			`kind: ${oneOf(CHANGE_KINDS, '"removed"')}`,
		],
		[
			'2026-11-22-opening',
			'date: 2026-11-22',
			'date: November',
			'date: "November" is not a day: write YYYY-MM-DD. Found: "November".',
		],
		[
			'2026-11-22-opening',
			'page: what-is-qt',
			'page: nowhere',
			`page: ${unknownId('nowhere', 'docs')}`,
		],
		['2026-11-22-opening', `text: ${TEXT}`, 'text: { zh: 文 }', `text.en: ${MISSING_TEXT}`],
	],
};

it('a project without a mistake has no issue', () => {
	expect(project.said()).toEqual([]);
});

describe.each(Object.keys(MISTAKES))('a mistake in %s', (folder) => {
	it.each(MISTAKES[folder] ?? [])('%s: %j → %j', (name, from, to, said) => {
		const file = `content/${folder}/${name}.yaml`;
		project.edit(file, from, to);
		expect(project.said()).toEqual([`${file}  ${said}`]);
	});

	it('in a field that does not exist is named', () => {
		const file = `content/${folder}/${MISTAKES[folder]?.[0]?.[0]}.yaml`;
		project.append(file, 'colour: red\n');
		expect(project.said()).toContainEqual(
			expect.stringContaining(`${file}  record: Unrecognized key: "colour". Allowed: `),
		);
	});
});

it('a record that is not YAML is named with the place, and the others are still checked', () => {
	project.edit('content/claims/C01.yaml', 'verdict: holds', 'verdict: [holds');
	project.edit('content/events/qt1-start.yaml', 'phase: qt1', 'phase: qt9');
	const messages = project.said();
	expect(messages[0]).toMatch(/^content\/claims\/C01\.yaml {2}YAML: .* at line 3, column 1/);
	expect(messages).toContain(`content/events/qt1-start.yaml  phase: ${oneOf(PHASES, '"qt9"')}`);
});
