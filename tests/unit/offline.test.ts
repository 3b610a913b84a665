import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectWithinBudget, MOST_BYTES, weigh } from '../../src/integrations/offline/budget.ts';
import { builtFile, contentHash } from '../../src/integrations/offline/files.ts';
import { addressOf, isLeftOut, keptFor, langOfPath } from '../../src/lib/offline/kept.ts';
import { missing, type OfflineList, unused } from '../../src/lib/offline/plan.ts';
import { asNotKept } from '../../src/widgets/offline/not-kept.ts';
import { hashOf } from '../../src/widgets/offline/store.ts';

describe('what a copy holds', () => {
	it.each([
		['index.html', ['zh']],
		['404.html', ['zh']],
		['faq/index.html', ['zh']],
		['en/index.html', ['en']],
		['en/404.html', ['en']],
		['energy/index.html', ['zh']],
		['book/index.html', []],
		['en/book/index.html', []],
		['embed/data/index.html', []],
		['en/embed/figures/rates/index.html', []],
		['share/index.png', []],
		['en/share/faq.png', []],
		['data/fed-caps.csv', ['zh', 'en']],
		['data/fed-caps.json', []],
		['data/figures/rates.json', ['zh', 'en']],
		['pagefind/pagefind.js', ['zh', 'en']],
		['pagefind/pagefind-entry.json', ['zh', 'en']],
		['pagefind/signposts-en.json', ['en']],
		['favicon.svg', ['zh', 'en']],
		['icon-maskable-512.png', ['zh', 'en']],
		['site.webmanifest', ['zh']],
		['en/site.webmanifest', ['en']],
		['tips.json', ['zh']],
		['en/effects/bonds/tips.json', ['en']],
		['faq/index.md', []],
		['feed.xml', []],
		['llms.txt', []],
		['offline-zh.json', []],
		['_headers', []],
	])('%s: %j', (path, langs) => {
		expect(keptFor(path)).toEqual(langs);
	});

	it('knows a page by its address', () => {
		expect(['index.html', 'en/faq/index.html', '404.html'].map(addressOf)).toEqual([
			'',
			'en/faq/',
			'404.html',
		]);
		expect(['', 'en', 'en/x/', 'enough/'].map(langOfPath)).toEqual(['zh', 'en', 'en', 'zh']);
		expect(['book', 'book/', 'booklet/', 'embedded/', 'data/x.json'].map(isLeftOut)).toEqual([
			true,
			true,
			false,
			false,
			true,
		]);
	});
});

const hash = fc.constantFrom(...'abcdefghij');
const list = fc
	.dictionary(fc.string({ minLength: 1 }), hash)
	.map((files): OfflineList => ({ version: 'v', files }));
const stored = fc.uniqueArray(hash).map((all) => new Set(all));

describe('an update', () => {
	it('fetches exactly what it lacks, each content once', () => {
		fc.assert(
			fc.property(list, stored, (next, before) => {
				const wanted = missing(next, before);
				for (const [address, needed] of wanted) {
					expect(next.files[address]).toBe(needed);
					expect(before.has(needed)).toBe(false);
				}
				const after = new Set([...before, ...wanted.map(([, needed]) => needed)]);
				expect(missing(next, after)).toEqual([]);
				expect(after.size).toBe(before.size + wanted.length);
			}),
		);
	});

	it('deletes what no copy needs, and nothing that one does', () => {
		fc.assert(
			fc.property(fc.array(list, { maxLength: 4 }), stored, (lists, before) => {
				const gone = unused(lists, before);
				const after = new Set([...before].filter((one) => !gone.includes(one)));
				for (const one of lists) {
					expect(missing(one, after)).toEqual(missing(one, before));
				}
				const named = lists.flatMap(({ files }) => Object.values(files));
				expect([...after].every((one) => named.includes(one))).toBe(true);
			}),
		);
	});
});

it('build and worker know a content by the same hash', async () => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
			const buffer = new Uint8Array(bytes).buffer;
			expect(await hashOf(buffer)).toBe(contentHash(bytes));
		}),
	);
});

describe('the budget', () => {
	const file = (path: string, text: string) => builtFile(path, Buffer.from(text), ['zh']);

	it('counts compressed bytes, by part of the site', async () => {
		const page = '<p>QT</p>'.repeat(500);
		const files = await Promise.all([file('index.html', page), file('data/x.csv', 'a,b')]);
		const weight = weigh(files, 'zh');
		const [pages, data] = [gzipSync(page).length, gzipSync('a,b').length];
		expect(weight).toMatchObject({ files: 2, bytes: pages + data });
		expect(Object.fromEntries(weight.parts)).toEqual({ pages, data });
		expect(weigh(files, 'en')).toMatchObject({ files: 0, bytes: 0 });
	});

	it('stops the build where it is exceeded, and says by what', () => {
		const weight = { files: 2, bytes: MOST_BYTES + 5, parts: [['pages', MOST_BYTES + 5]] };
		expect(() => expectWithinBudget('en', weight as never)).toThrow(
			/en copy.*5 more than.*pages 2000005.*kept\.ts/,
		);
		expect(() =>
			expectWithinBudget('en', { files: 1, bytes: MOST_BYTES, parts: [] }),
		).not.toThrow();
	});
});

it('the 404 page turns into one that says a page is not kept', () => {
	const page =
		'<title>x</title><p data-if="not-found">no</p><p data-if="not-kept" hidden>not kept</p>';
	expect(asNotKept(page)).toMatch(
		/^<title>.*Not kept.*<\/title><p data-if="not-found" hidden>no<\/p><p data-if="not-kept">/,
	);
});
