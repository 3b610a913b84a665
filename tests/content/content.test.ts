import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { checkContent } from '~/integrations/content-check/check';
import { type Page, readContent } from '~/integrations/content-check/content';
import { formatIssue } from '~/integrations/content-check/issue';
import addresses from './addresses.json';
import { countHan, countWords, paragraphs } from '../support/prose';

const { records, pages } = readContent('.');
const { zh, en } = Object.groupBy(pages, ({ lang }) => lang) as Record<'zh' | 'en', Page[]>;
const slugsOf = (list: readonly Page[]) => list.map(({ slug }) => slug).sort();

const LIST = 'tests/content/addresses.json';

/** Pages that have no address of their own. */
const NOT_ADDRESSES = ['404'];

/** A page's length in the unit of its language. */
const measure = (lang: 'zh' | 'en', text: string) =>
	lang === 'zh' ? countHan(text) : countWords(text);

/** Pages outside a range of lengths, as `file: length`. */
function outside(list: readonly Page[], text: (page: Page) => string, [min, max]: [number, number]) {
	return list
		.map((page) => ({ file: page.file, length: measure(page.lang, text(page)) }))
		.filter(({ length }) => length < min || length > max)
		.map(({ file, length }) => `${file}: ${length}`);
}

type Addresses = Record<string, string[]>;

/** What the list was in each commit that changed it; nothing where there is no history. */
function earlierAddresses(): Addresses[] {
	const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' });
	try {
		const commits = git('log', '--format=%H', '--', LIST).trim().split('\n').filter(Boolean);
		return commits.map((commit) => JSON.parse(git('show', `${commit}:${LIST}`)) as Addresses);
	} catch {
		return [];
	}
}

it('the content has no mistake', () => {
	expect(checkContent('.').map(formatIssue)).toEqual([]);
});

describe('published addresses', () => {
	const moved = records.redirects.map(({ data }) => (data as { from: string }).from);
	const wanted = [...addresses.pages, ...NOT_ADDRESSES].filter((slug) => !moved.includes(slug)).sort();

	it('include those that pages have moved from', () => {
		expect(moved.filter((slug) => !addresses.pages.includes(slug))).toEqual([]);
	});

	it.each(['zh', 'en'] as const)('all have a page in %s, and no page has an address of its own making', (lang) => {
		// A new page goes into addresses.json, so that it can never disappear again.
		expect(slugsOf({ zh, en }[lang])).toEqual(wanted);
	});

	it.each(['claims', 'events', 'glossary', 'sources'] as const)('%s keep their ids', (folder) => {
		const ids = records[folder].map(({ id }) => id).sort();
		expect(ids).toEqual([...addresses[folder]].sort());
	});

	it('are never fewer than at the opening', () => {
		const counts = Object.entries(addresses).map(([name, list]) => [name, new Set(list).size]);
		const opening = {
			pages: 51,
			embeds: 19,
			documents: 1,
			files: 4,
			languageFiles: 4,
			faq: 16,
			claims: 127,
			events: 70,
			glossary: 96,
			sources: 244,
		};
		for (const [name, count] of Object.entries(opening)) {
			expect(Object.fromEntries(counts)[name], name).toBeGreaterThanOrEqual(count);
		}
	});

	it('stay on the list for good: every earlier state of it, as far as the history goes, is part of it', () => {
		const lost = earlierAddresses().flatMap((earlier) =>
			Object.entries(earlier).flatMap(([name, list]) =>
				list.filter((id) => !(addresses as Addresses)[name]?.includes(id)).map((id) => `${name}: ${id}`),
			),
		);
		expect([...new Set(lost)]).toEqual([]);
	});

	it('stand on the list once', () => {
		for (const list of Object.values(addresses)) expect(new Set(list).size).toBe(list.length);
	});

	it('are ASCII, so that nothing is percent-encoded', () => {
		const all = Object.values(addresses).flat();
		expect(all.filter((id) => !/^[A-Za-z0-9-]*(?:\/[A-Za-z0-9-]+)*(?:\.[a-z]+)?$/.test(id))).toEqual([]);
	});

	it('of FAQ entries are pages of the kind "faq" and of no other', () => {
		const entries = zh.filter(({ front }) => front['kind'] === 'faq');
		expect(slugsOf(entries)).toEqual(addresses.faq.map((id) => `faq/${id}`).sort());
	});
});

describe('claims', () => {
	const all = Array.from({ length: addresses.claims.length }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);

	it('are numbered without a gap', () => {
		expect(new Set(records.claims.map(({ id }) => id))).toEqual(new Set(all));
	});

	it('are each treated on a page in both languages', () => {
		for (const list of [zh, en]) {
			const treated = new Set(list.flatMap(({ front }) => front['claims'] as string[]));
			expect(all.filter((id) => !treated.has(id))).toEqual([]);
		}
	});
});

describe('lengths', () => {
	/** Everything but the last paragraph, which holds the links. */
	const answer = (page: Page) => paragraphs(page).slice(0, -1).join('\n');
	const whole = (page: Page) => paragraphs(page).join('\n');
	const ofKind = (list: readonly Page[], kind: string) =>
		list.filter(({ front }) => front['kind'] === kind);

	it('of FAQ answers are at most 200 Chinese characters and 120 English words', () => {
		expect(outside(ofKind(zh, 'faq'), answer, [40, 200])).toEqual([]);
		expect(outside(ofKind(en, 'faq'), answer, [25, 120])).toEqual([]);
	});

	it('of articles are 900 to 2,500 Chinese characters and 500 to 1,400 English words', () => {
		expect(outside(ofKind(zh, 'article'), whole, [900, 2500])).toEqual([]);
		expect(outside(ofKind(en, 'article'), whole, [500, 1400])).toEqual([]);
	});
});
