import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { LANGS, LANGUAGES } from '../../src/i18n/languages.ts';
import { readPages } from '../../src/integrations/content-check/content.ts';
import { pagePath } from '../../src/lib/paths.ts';
import addresses from '../content/addresses.json' with { type: 'json' };
import {
	attr,
	type Build,
	BUILDS,
	documentOf,
	findAll,
	folderOf,
	pagesOf,
	ROOT_BUILD,
	type SitePage,
	SUB_PATH_BUILD,
} from '../support/site.ts';

const MOST_BYTES = 40_000;

/** What the head says under a name, each time it does. */
function metas(page: SitePage, name: string): string[] {
	return findAll(documentOf(page), (element) =>
		[attr(element, 'property'), attr(element, 'name')].includes(name),
	).map((element) => attr(element, 'content') ?? '');
}

function link(page: SitePage, rel: string): string {
	const found = findAll(documentOf(page), (element) => attr(element, 'rel') === rel);
	return attr(found[0]!, 'href') ?? '';
}

/** Addresses of what authors have written, in both languages. Other pages have heads of their own. */
const written = new Set(
	LANGS.flatMap((lang) =>
		readPages(process.cwd(), lang)
			.filter(({ slug }) => slug !== '404')
			.map(({ slug }) => pagePath('/', LANGUAGES[lang].prefix, slug)),
	),
);
const shared = (build: Build) => pagesOf(build).filter(({ path }) => written.has(path));

/** File of a build from its address under the base path. */
const fileOf = (build: Build, address: string) =>
	join(folderOf(build), address.slice(build.base.length));

describe('share images', () => {
	const origin = 'https://qt.example.org';

	it('are named in every page by their whole address, one for each, with size and description', () => {
		const pages = shared(SUB_PATH_BUILD);
		expect(pages.map(({ path }) => path)).toEqual([...written].sort());
		const images = pages.flatMap((page) => metas(page, 'og:image'));
		expect(new Set(images).size).toBe(pages.length);
		const wrong = images.filter(
			(image) =>
				!image.startsWith(origin + SUB_PATH_BUILD.base) ||
				!existsSync(fileOf(SUB_PATH_BUILD, image.slice(origin.length))),
		);
		expect(wrong).toEqual([]);
		for (const page of pages) {
			expect(metas(page, 'og:image:width')).toEqual(['1200']);
			expect(metas(page, 'og:image:height')).toEqual(['630']);
			expect(metas(page, 'og:image:alt')[0]).toContain(metas(page, 'og:title')[0]);
			expect(metas(page, 'twitter:card')).toEqual(['summary_large_image']);
		}
	});

	it('are not named where the public address is not known, nor by the 404 page', () => {
		const named = pagesOf(ROOT_BUILD).filter((page) => metas(page, 'og:image').length > 0);
		expect(named.map(({ path }) => path)).toEqual([]);
		const lost = pagesOf(SUB_PATH_BUILD).find(({ path }) => path === '/404.html')!;
		expect([...metas(lost, 'og:image'), ...metas(lost, 'twitter:card')]).toEqual([]);
	});

	it.each(BUILDS)('of the $name build are there for all published pages', async (build) => {
		const files = ['', 'en/'].flatMap((prefix) =>
			addresses.pages.map((slug) => `${prefix}share/${slug || 'index'}.png`),
		);
		for (const file of files) {
			const bytes = readFileSync(join(folderOf(build), file));
			expect(bytes.length, file).toBeLessThanOrEqual(MOST_BYTES);
			const { format, width, height } = await sharp(bytes).metadata();
			expect({ format, width, height }, file).toEqual({ format: 'png', width: 1200, height: 630 });
		}
	});

	it('are the same bytes in both builds', () => {
		for (const file of ['share/index.png', 'en/share/effects/bonds.png']) {
			const [one, other] = BUILDS.map((build) => readFileSync(join(folderOf(build), file)));
			expect(one!.equals(other!)).toBe(true);
		}
	});
});

it('the language of each page and that of its pair are named as networks write them', () => {
	for (const page of shared(SUB_PATH_BUILD)) {
		const own = page.lang === 'en' ? 'en_US' : 'zh_TW';
		expect(metas(page, 'og:locale')).toEqual([own]);
		expect(metas(page, 'og:locale:alternate')).toEqual([own === 'en_US' ? 'zh_TW' : 'en_US']);
	}
});

describe.each(BUILDS)('the icon of the $name build', (build) => {
	const pages = shared(build);

	it('is linked by every page, and is what it says', async () => {
		const touch = new Set(pages.map((page) => link(page, 'apple-touch-icon')));
		expect([...touch]).toEqual([`${build.base}apple-touch-icon.png`]);
		const file = fileOf(build, [...touch][0]!);
		expect((await sharp(file).metadata()).width).toBe(180);
		// iOS shows black where an icon lets through.
		expect((await sharp(file).stats()).isOpaque).toBe(true);
		const icons = findAll(documentOf(pages[0]!), (element) => attr(element, 'rel') === 'icon');
		expect(icons.map((icon) => attr(icon, 'href'))).toEqual([
			`${build.base}favicon.ico`,
			`${build.base}favicon.svg`,
		]);
		const ico = readFileSync(fileOf(build, `${build.base}favicon.ico`));
		expect(await sharp(ico.subarray(22)).metadata()).toMatchObject({ format: 'png', width: 32 });
	});

	it('is in the manifest of each language, whose addresses all exist', async () => {
		for (const page of pages) {
			const prefix = page.lang === 'en' ? 'en/' : '';
			expect(link(page, 'manifest')).toBe(`${build.base}${prefix}site.webmanifest`);
		}
		for (const [prefix, lang] of [
			['', 'zh-TW'],
			['en/', 'en'],
		] as const) {
			const address = `${build.base}${prefix}site.webmanifest`;
			const manifest = JSON.parse(readFileSync(fileOf(build, address), 'utf8'));
			const at = (relative: string) => new URL(relative, `https://site${address}`).pathname;
			expect(manifest.lang).toBe(lang);
			expect(at(manifest.start_url)).toBe(`${build.base}${prefix}`);
			expect(at(manifest.start_url).startsWith(at(manifest.scope))).toBe(true);
			expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain(
				'maskable',
			);
			for (const { src, sizes } of manifest.icons as { src: string; sizes: string }[]) {
				const { width, height } = await sharp(fileOf(build, at(src))).metadata();
				expect(`${width}x${height}`).toBe(sizes);
			}
		}
	});
});
