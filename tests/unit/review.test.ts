import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewDates, reviewDay, reviewWarning } from '~/integrations/review-dates';
import { byReviewDay, overdue } from '~/lib/review';
import { ContentProject } from '../support/content-project';

const pages = [
	{ slug: 'sources', reviewDue: '2027-03-01' },
	{ slug: '', reviewDue: '2027-02-22' },
	{ slug: 'faq', reviewDue: '2026-12-31' },
	{ slug: 'about', reviewDue: '2027-02-22' },
];
const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

describe('review dates', () => {
	it('put the next one first, and leave the list that was given', () => {
		const before = structuredClone(pages);
		expect(slugs(byReviewDay(pages))).toEqual(['faq', '', 'about', 'sources']);
		expect(pages).toEqual(before);
	});

	it.each([
		['2026-12-31', []],
		['2027-01-01', ['faq']],
		['2027-02-22', ['faq']],
		['2027-02-23', ['faq', '', 'about']],
		['2030-01-01', ['faq', '', 'about', 'sources']],
	])('on %s %j are overdue: the day itself is in time', (day, wanted) => {
		expect(slugs(overdue(pages, day))).toEqual(wanted);
	});
});

describe('REVIEW_DAY', () => {
	const now = new Date('2026-11-22T23:59:59Z');

	it.each([{}, { REVIEW_DAY: '' }, { REVIEW_DAY: ' ' }])('%j is today, in UTC', (env) => {
		expect(reviewDay(env, now)).toBe('2026-11-22');
	});

	it('is taken in the place of today', () => {
		expect(reviewDay({ REVIEW_DAY: ' 2028-02-29 ' }, now)).toBe('2028-02-29');
	});

	it.each(['tomorrow', '2027-2-1', '2027-13-01', '2027-02-29', '2027-04-31', '2027-02-01T00:00'])(
		'%s stops the build and says what is allowed',
		(given) => {
			expect(() => reviewDay({ REVIEW_DAY: given }, now)).toThrow(
				`REVIEW_DAY is "${given}". Allowed: a day as YYYY-MM-DD, such as 2027-03-01.`,
			);
		},
	);
});

describe('the warning', () => {
	it('names the pages, each once for both languages', () => {
		expect(reviewWarning([...pages, ...pages], '2027-02-23')).toBe(
			'On 2027-02-23 the review of 3 page(s) is overdue:\n2026-12-31  /faq/\n2027-02-22  /\n2027-02-22  /about/',
		);
	});

	it('is none where no review is overdue', () => {
		expect(reviewWarning(pages, '2026-12-01')).toBeUndefined();
	});
});

describe('the build step', () => {
	let project: ContentProject;
	beforeEach(() => {
		project = new ContentProject();
	});
	afterEach(() => project.delete());

	async function warnings(env: Record<string, string>, today: string): Promise<string[]> {
		const said: string[] = [];
		const { hooks } = reviewDates(env, () => new Date(`${today}T00:00:00Z`));
		const config = { root: pathToFileURL(`${project.root}/`) };
		const logger = { warn: (message: string) => said.push(message) };
		await hooks['astro:config:done']?.({ config } as never);
		await hooks['astro:build:start']?.({ logger } as never);
		return said;
	}

	it('reads the pages of the project and warns by the clock', async () => {
		expect(await warnings({}, '2027-02-22')).toEqual([]);
		const [warning, ...more] = await warnings({}, '2027-02-23');
		expect(warning).toMatch(/^On 2027-02-23 the review of \d page\(s\) is overdue:\n/);
		expect(warning?.match(/2027-02-22 {2}\/what-is-qt\//g)).toHaveLength(1);
		expect(more).toEqual([]);
	});

	it('or by REVIEW_DAY', async () => {
		expect(await warnings({ REVIEW_DAY: '2027-02-23' }, '2026-11-22')).toHaveLength(1);
		expect(await warnings({ REVIEW_DAY: '2027-02-22' }, '2030-01-01')).toEqual([]);
	});
});
