import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContentProject } from '../support/content-project';

/** Where a claim is treated: mistakes in the record, in the page that it names, and their agreement. */
let project: ContentProject;
beforeEach(() => {
	project = new ContentProject();
});
afterEach(() => project.delete());

const CLAIM = 'content/claims/C01.yaml';
const TREATED = 'treated: { page: goals, anchor: goals }';
const ZH = 'content/docs/zh-tw/goals.mdx';
const EN = 'content/docs/en/goals.mdx';

const ofClaim = () => project.said().filter((message) => message.startsWith(CLAIM));

describe('a claim', () => {
	it.each([
		[
			'{ page: nowhere, anchor: goals }',
			['en', 'zh'].map(
				(lang) => `treated.page: "nowhere" does not exist in ${lang}. Allowed: goals, what-is-qt.`,
			),
		],
		[
			'{ page: goals, anchor: aims }',
			[EN, ZH].map((file) => `treated.anchor: "aims" is no heading of ${file}. Allowed: goals.`),
		],
		[
			'{ page: goals }',
			[EN, ZH].map(
				(file) => `treated.anchor: is required, because ${file} has headings. Allowed: goals.`,
			),
		],
		[
			'{ page: Goals }',
			['treated.page: write the slug of a page, such as effects/bonds. Found: "Goals".'],
		],
		[
			'{ page: goals, anchor: 目標 }',
			['treated.anchor: write the id of a heading, such as goals. Found: "目標".'],
		],
	])('treated: %s', (value, said) => {
		project.edit(CLAIM, TREATED, `treated: ${value}`);
		expect(project.said().sort()).toEqual(said.map((message) => `${CLAIM}  ${message}`));
	});

	it('without the field is named', () => {
		project.edit(CLAIM, `${TREATED}\n`, '');
		expect(project.said()).toEqual([
			`${CLAIM}  treated: Invalid input: expected object, received undefined.`,
		]);
	});

	it('that no page lists is named', () => {
		for (const slug of ['goals', 'what-is-qt']) {
			for (const lang of ['zh-tw', 'en']) {
				project.edit(`content/docs/${lang}/${slug}.mdx`, 'claims: [C01]', 'claims: []');
			}
		}
		expect(project.said()).toEqual([
			`${CLAIM}  treated.page: no page treats C01. Write about it on a page and list it in that page's "claims".`,
		]);
	});
});

describe('the page that treats a claim', () => {
	it('must list it in every language', () => {
		project.edit(EN, 'claims: [C01]', 'claims: []');
		expect(ofClaim()).toEqual([
			`${CLAIM}  treated.page: ${EN} does not list C01 in its "claims". Allowed: what-is-qt.`,
		]);
	});

	it('must exist in every language', () => {
		project.remove(ZH);
		expect(ofClaim()).toEqual([
			`${CLAIM}  treated.page: "goals" does not exist in zh. Allowed: what-is-qt.`,
		]);
	});

	it('must keep the heading in every language', () => {
		project.edit(EN, '[#goals]', '[#aims]');
		expect(ofClaim()).toEqual([
			`${CLAIM}  treated.anchor: "goals" is no heading of ${EN}. Allowed: aims.`,
		]);
	});

	it.each([
		['is a FAQ entry', 'kind: article', 'kind: faq'],
		['has no heading', '## ', ''],
	])('needs no section if it %s', (_, from, to) => {
		for (const file of [ZH, EN]) project.edit(file, from, to);
		project.edit(CLAIM, TREATED, 'treated: { page: goals }');
		expect(project.said()).toEqual([]);
	});
});
