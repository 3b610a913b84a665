import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlFiles } from '../html-files';
import { leanPage } from './lean';

/** Pages of the site itself: frames for other sites and the site as one document have no tips to show. */
const WHOLE = /<html\b[^>]*\sdata-kind="/;

/**
 * Makes the finished pages lighter: each with its tips in a file beside it (`tips.json`), which widgets/tip
 * asks for when a reader is there. After everything that reads pages.
 */
export function leanPages(): AstroIntegration {
	return {
		name: 'qt:lean-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				for (const file of await htmlFiles(fileURLToPath(dir))) {
					const html = await readFile(file, 'utf8');
					if (!WHOLE.test(html)) continue;
					const page = leanPage(html);
					await writeFile(file, page.html);
					if (page.tips.length === 0) continue;
					await writeFile(join(dirname(file), 'tips.json'), JSON.stringify(page.tips));
				}
			},
		},
	};
}
