import { readFile, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGS, LANGUAGES } from '../../i18n/languages.ts';
import { chaptersOf } from '../../lib/book/chapters.ts';
import { NAVIGATION } from '../../navigation.ts';
import { Kept } from '../kept.ts';
import { assembleBook } from './book.ts';
import type { ChapterText } from './chapter.ts';

/**
 * Fills `/book/` and `/en/book/` with the finished pages of a built folder.
 * @param cache file that keeps chapters between builds
 */
export async function writeBooks(dir: URL, base: string, cache?: string): Promise<void> {
	const kept = new Kept<ChapterText>(cache);
	for (const lang of LANGS) {
		const { prefix } = LANGUAGES[lang];
		const file = (slug: string) => fileURLToPath(new URL(`${prefix}${slug}/index.html`, dir));
		// Each is read when its turn comes.
		const chapters = chaptersOf(NAVIGATION)
			.values()
			.map((chapter) => ({ chapter, html: readFileSync(file(chapter.slug), 'utf8') }));
		const shell = await readFile(file('book'), 'utf8');
		const slugs = new Set(NAVIGATION.flatMap((section) => section.slugs));
		const place = { home: base + prefix, slugs };
		await writeFile(file('book'), assembleBook({ shell, chapters, place, kept }));
	}
	kept.save();
}
