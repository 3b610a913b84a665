import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContentProject } from '../support/content-project';

/** Mistakes in the text of pages. Those in front matter are in content-check-pages.test.ts. */
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

describe('notes', () => {
	it('name claims that exist', () => {
		editBoth(CITE, `${CITE}\n\n<Note kind="belief" claims="C01 C999">\n\nSaid.\n\n</Note>`);
		expect(project.said()).toEqual(
			inBoth(
				'  <Note claims>: "C999" does not exist. Allowed: the name of a file in content/claims, without its ending.',
			),
		);
	});
});

describe('figures', () => {
	it('stand in a sentence with a source, and the message says where', () => {
		editBoth(CITE, `${CITE}\n\nAssets fell by $95 billion. 資產減少950億美元。\n\nMore.`);
		const messages = project.messages();
		expect(messages).toHaveLength(4);
		for (const message of messages) {
			expect(message).toMatch(
				/\.mdx:\d+ {2}text: a figure without a source: ".*(?:95|950).*"\. Cite its source/,
			);
		}
	});

	it.each([
		`Assets fell by $95 billion.${CITE}`,
		'資產減少<Value series="total-assets" from="2022-06-01" to="2025-12-03" />，即2.38兆美元。',
		`The table shows it.${CITE}\n\n| A | B |\n| --- | --- |\n| 2022-06-01 | $95 billion |`,
		'The 24 members agreed in two steps.',
	])('are taken with one: %j', (text) => {
		editBoth(CITE, `${CITE}\n\n${text}`);
		expect(project.said()).toEqual([]);
	});
});

describe('a table', () => {
	it('of numbers needs a source too, in a cell or in the sentence before it', () => {
		editBoth(CITE, `${CITE}\n\nThe table shows it.\n\n| bn | bn |\n| --- | --- |\n| 95 | 60 |`);
		expect(project.said()).toHaveLength(2);
	});
});

describe('a dataset', () => {
	it('names the table beside its record', () => {
		project.edit('content/data/fed-caps.yaml', 'file: fed-caps.csv', 'file: caps.csv');
		expect(project.said()).toEqual([
			'content/data/fed-caps.yaml  file: must be "fed-caps.csv", the table beside this record. Found: "caps.csv".',
		]);
	});
});

describe('links', () => {
	const page = 'content/docs/en/what-is-qt.mdx';
	const said = (link: string) => {
		project.edit(page, 'Text.', `[Text](${link}).`);
		return project.said();
	};

	it.each(['/goals/', '/goals/#goals', '/goals/?a=b#goals', '#goals', 'https://example.org/x/'])(
		'to %s are right',
		(link) => {
			expect(said(link)).toEqual([]);
		},
	);

	it('to a page that does not exist are named', () => {
		expect(said('/gold/')).toEqual([
			`${page}  text: link to "/gold/": there is no page "gold" in this language. Allowed: the slug of a page, such as /effects/bonds/.`,
		]);
	});

	it('to a place that does not exist are named, with the places there are', () => {
		expect(said('/goals/#aims')).toEqual([
			`${page}  text: link to "/goals/#aims": "aims" is no place on that page. Allowed: goals.`,
		]);
	});

	it('to a record that does not exist are named', () => {
		for (const lang of ['zh-tw', 'en']) {
			const glossary = project
				.read(`content/docs/${lang}/goals.mdx`)
				.replace('claims: [C01]', 'claims: []');
			project.write(
				`content/docs/${lang}/glossary.mdx`,
				glossary.replace('kind: article', 'kind: index'),
			);
		}
		expect(said('/glossary/#runoff')).toEqual([]);
		project.edit(page, '/glossary/#runoff', '/glossary/#taper');
		expect(project.said()).toEqual([
			`${page}  text: link to "/glossary/#taper": "taper" is no place on that page. Allowed: the name of a file in content/glossary, without its ending.`,
		]);
	});
});
