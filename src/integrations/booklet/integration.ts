import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGS, LANGUAGES } from '../../i18n/languages';
import { chaptersOf } from '../../lib/book/chapters';
import { NAVIGATION } from '../../navigation';
import { assembleBook } from './book';

/**
 * Fills `/book/` and `/en/book/` with the finished pages. After the search index, which must not find every
 * text twice, and before the security policy, which must see the result.
 */
export function booklet(base: string): AstroIntegration {
	return {
		name: 'qt:booklet',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const begun = performance.now();
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
					await writeFile(file('book'), assembleBook({ shell, chapters, place }));
				}
				logger.info(`books in ${Math.round(performance.now() - begun)} ms`);
			},
		},
	};
}
