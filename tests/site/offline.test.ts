import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../src/integrations/offline/budget.ts';
import { contentHash } from '../../src/integrations/offline/files.ts';
import { writeOffline } from '../../src/integrations/offline/write.ts';
import { isLeftOut } from '../../src/lib/offline/kept.ts';
import { copyOf } from '../support/offline.ts';
import {
	attr,
	BUILDS,
	documentOf,
	findAll,
	folderOf,
	isBook,
	isEmbed,
	pagesOf,
} from '../support/site.ts';

const FILES = ['sw.js', 'offline-zh.json', 'offline-en.json'];
const TAGS = { zh: 'zh-TW', en: 'en' };

describe.each(BUILDS)('the copy for offline use of the $name build', (build) => {
	const folder = folderOf(build);
	const text = (file: string) => readFileSync(join(folder, file), 'utf8');
	const listOf = (lang: string) =>
		JSON.parse(text(`offline-${lang}.json`)) as {
			version: string;
			files: Record<string, string>;
		};

	describe.each(['zh', 'en'] as const)('%s', (lang) => {
		const { files, version } = listOf(lang);

		it('lists files that exist, by the hash of their final bytes', () => {
			const wrong = Object.entries(files).filter(([address, hash]) => {
				const file = join(
					folder,
					address === '' || address.endsWith('/') ? `${address}index.html` : address,
				);
				return !existsSync(file) || contentHash(readFileSync(file)) !== hash;
			});
			expect(wrong).toEqual([]);
			expect(Object.keys(files).length).toBeGreaterThan(300);
		});

		it('holds every page of the language, and all that these name', () => {
			const pages = pagesOf(build).filter(
				(page) => page.lang === TAGS[lang] && !isEmbed(page) && !isBook(page),
			);
			expect(pages.map(({ path }) => path.slice(1)).filter((path) => !(path in files))).toEqual([]);
			const named = pages.flatMap((page) =>
				findAll(documentOf(page), () => true).flatMap((element) =>
					['src', 'href'].flatMap((name) => attr(element, name) ?? []),
				),
			);
			const own = named
				.filter((address) => address.startsWith(build.base))
				.map((address) => address.slice(build.base.length).replace(/[?#].*$/, ''));
			const other = (address: string) => /^en(?:\/|$)/.test(address) !== (lang === 'en');
			const absent = new Set(own.filter((address) => !(address in files)));
			expect([...absent].filter((address) => !isLeftOut(address) && !other(address))).toEqual([]);
			expect(own.length).toBeGreaterThan(1000);
		});

		it('holds what scripts load later: charts, search and the notice', () => {
			const names = Object.keys(files).join('\n');
			for (const name of [/_astro\/chart\./, /_astro\/dialog\./, /_astro\/notice\./]) {
				expect(names).toMatch(name);
			}
			expect(names).toMatch(/pagefind\/index\/.*pf_index/);
			expect(names).toContain(`pagefind/signposts-${lang}.json`);
			expect(names).not.toContain(`pagefind/signposts-${lang === 'en' ? 'zh' : 'en'}.json`);
		});

		it('is of the version that both languages are of', () => {
			expect(version).toBe(listOf(lang === 'en' ? 'zh' : 'en').version);
			expect(text('sw.js')).toContain(contentHash(text(`offline-${lang}.json`)));
		});
	});

	it('has the entries of the search index, each in the copy of one language', () => {
		const [zh, en] = ['zh', 'en'].map((lang) =>
			Object.keys(listOf(lang).files).filter((name) => name.startsWith('pagefind/fragment/')),
		) as [string[], string[]];
		expect(zh.length).toBe(en.length);
		expect(zh.filter((name) => en.includes(name))).toEqual([]);
	});

	it('comes out the same again, and within what it may weigh', async () => {
		const copy = await copyOf(build);
		const weights = await writeOffline(copy, build.base);
		for (const file of FILES) expect(readFileSync(join(copy, file), 'utf8')).toBe(text(file));
		for (const { bytes } of Object.values(weights)) expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
		expect(brotliCompressSync(text('sw.js')).length).toBeLessThan(3000);
	});
});
