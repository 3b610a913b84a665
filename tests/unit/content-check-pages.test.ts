import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContentProject } from '../support/content-project';

/** Mistakes in pages. Those in records are in content-check.test.ts. */
let project: ContentProject;
beforeEach(() => {
	project = new ContentProject();
});
afterEach(() => project.delete());

const ZH = 'content/docs/zh-tw/what-is-qt.mdx';
const EN = 'content/docs/en/what-is-qt.mdx';
const CITE = '<Cite id="fred-walcl" />';

/** Makes the same change in both languages, so that they do not differ. */
function editBoth(from: string, to: string) {
	for (const file of [ZH, EN]) project.edit(file, from, to);
}

const inBoth = (said: string) => [EN, ZH].map((file) => `${file}${said}`);

describe('front matter', () => {
	it.each([
		[
			'kind: article',
			'kind: essay',
			'kind: Invalid option: expected one of "home"|"article"|"faq"|"tool"|"index"|"search". Found: "essay".',
		],
		[
			'summary: One sentence.\n',
			'',
			'summary: Invalid input: expected string, received undefined.',
		],
		[
			'description: A page of the smallest valid project.',
			'description: Short',
			'description: Too small: expected string to have >=10 characters. Found: "Short".',
		],
		[
			'updated: 2026-11-22',
			'updated: today',
			'updated: "today" is not a day: write YYYY-MM-DD. Found: "today".',
		],
		[
			'related: [what-is-qt]',
			'related: [nowhere]',
			'related: "nowhere" does not exist. Allowed: the name of a file in content/docs, without its ending.',
		],
		[
			'claims: [C01]',
			'claims: [C02]',
			'claims: "C02" does not exist. Allowed: the name of a file in content/claims, without its ending.',
		],
	])('%j → %j', (from, to, said) => {
		editBoth(from, to);
		expect(project.said()).toEqual(inBoth(`  ${said}`));
	});

	it('takes no field that does not exist', () => {
		editBoth('kind: article', 'kind: article\nauthor: me');
		for (const message of project.said()) {
			expect(message).toMatch(
				/what-is-qt\.mdx {2}record: Unrecognized key: "author"\. Allowed: title, description, kind, /,
			);
		}
		expect(project.said()).toHaveLength(2);
	});

	it('that is not YAML is named with the place', () => {
		project.edit(EN, 'title: What is QT', 'title: What: is QT');
		expect(project.said()[0]).toMatch(
			new RegExp(`^${EN}  front matter: bad indentation of a mapping entry`),
		);
	});
});

describe('citations', () => {
	it('of a source that the page does not list are named with their line', () => {
		editBoth(CITE, '<Cite id="fred-walcl nowhere" />');
		expect(project.messages()).toEqual(
			// Line 15: eleven lines of front matter, a blank one, the import and another blank one before.
			inBoth(
				':15  text: <Cite id="nowhere"> is not in the page\'s "sources". Allowed: fred-walcl.',
			),
		);
	});

	it('that are missing for a listed source are named', () => {
		editBoth(CITE, '');
		expect(project.said()).toEqual(
			inBoth(
				'  sources: "fred-walcl" is listed but never cited. Cite it in the text or take it out.',
			),
		);
	});

	it('of a source that does not exist are named where the page lists it', () => {
		editBoth('sources: [fred-walcl]', 'sources: [fred-walcl, nowhere]');
		editBoth(CITE, '<Cite id="fred-walcl nowhere" />');
		expect(project.said()).toEqual(
			inBoth(
				'  sources: "nowhere" does not exist. Allowed: the name of a file in content/sources, without its ending.',
			),
		);
	});
});

describe('addresses', () => {
	it('that two files of a language claim are named with both', () => {
		for (const file of [ZH, EN]) {
			project.write(file.replace('.mdx', '/index.mdx'), project.read(file));
		}
		expect(project.said()).toEqual(
			[EN, ZH].map((file) => {
				const second = file.replace('.mdx', '/index.mdx');
				return `${second}  page: has the address "/what-is-qt" of ${file}. Allowed: an address that no other page has.`;
			}),
		);
	});
});

describe('the two languages', () => {
	it.each([
		[EN, ZH, 'en'],
		[ZH, EN, 'zh'],
	])('without %s the other is named', (gone, kept, lang) => {
		project.remove(gone);
		expect(project.said()).toEqual([
			`${kept}  page: is missing in: ${lang}. Write it in every language.`,
		]);
	});

	it.each([
		['[#goals]', '[#aims]', "heading's ids", '## aims', '## goals'],
		['## Goals', '### Goals', "heading's ids", '### goals', '## goals'],
		['| a | b |\n|---|---|', '| a |\n|---|', 'tables', '1 columns', '2 columns'],
		['Text.', '<Note>Text.</Note>', 'components', 'Cite Note', 'Cite'],
		['kind: article', 'kind: faq', 'kind', 'faq', 'article'],
		['claims: [C01]', 'claims: []', 'claims', 'none', 'C01'],
		['related: [what-is-qt]', 'related: []', 'related', 'none', 'what-is-qt'],
		['kind: article', 'kind: article\nnotice: not-advice', 'notice', 'not-advice', 'none'],
	])('differ where one has %j → %j', (from, to, field, found, there) => {
		project.edit(EN, from, to);
		expect(project.said()).toEqual([
			`${EN}  ${field}: differs from ${ZH}. Found: ${found}. There: ${there}.`,
		]);
	});

	it('show the same figures', () => {
		project.edit(EN, 'Text.', 'Text.\n\n<SeriesFigure id="rates" />\n\nText.');
		project.edit(ZH, 'Text.', 'Text.\n\n<SeriesFigure id="holdings" />\n\nText.');
		expect(project.said()).toEqual([
			`${EN}  figures: differs from ${ZH}. Found: rates. There: holdings.`,
		]);
	});

	it('may list their sources in another order', () => {
		project.write(
			'content/sources/frb-h41.yaml',
			'kind: data-series\npublisher: P\ntitle: T\nurl: https://example.org/\n',
		);
		project.edit(EN, '[fred-walcl]', '[fred-walcl, frb-h41]');
		project.edit(ZH, '[fred-walcl]', '[frb-h41, fred-walcl]');
		editBoth(CITE, '<Cite id="fred-walcl frb-h41" />');
		expect(project.said()).toEqual([]);
	});
});
