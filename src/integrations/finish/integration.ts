import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeBooks } from '../booklet/write.ts';
import { writeHosting } from '../hosting/write.ts';
import { keptFile } from '../kept.ts';
import { writeLeanPages } from '../lean-pages/write.ts';
import { writeCopies } from '../markdown-copies/write.ts';
import { writeMovedPages } from '../moved-pages/write.ts';
import { moveNotFound } from '../not-found.ts';
import { writeOffline } from '../offline/write.ts';
import { readSources } from '../search-index/sources.ts';
import { writeIndex } from '../search-index/write.ts';
import { addPolicies } from '../security-policy.ts';
import { makeImages, type Picture, placeImages } from '../share-images/write.ts';
import { expectWithinBudgets } from '../weight/check.ts';
import { Steps } from './steps.ts';

/**
 * Makes a site of the pages that Astro has written: what is made of their text, then what guards them, then
 * what lists and weighs the final bytes. Each step is a function of its own; this is their order.
 * @param site public origin of the site, '' where it is not known
 * @param base path that the site is served under, with a slash at both ends
 */
export function finish({ site, base }: { site: string; base: string }): AstroIntegration {
	let project = '';
	let cacheDir: URL;
	const keptIn = (name: string) => keptFile(cacheDir, name);
	let images: Promise<Picture[]> | undefined;
	return {
		name: 'qt:finish',
		hooks: {
			'astro:config:done': ({ config }) => {
				project = fileURLToPath(config.root);
				({ cacheDir } = config);
			},
			'astro:build:start': () => {
				// Drawn beside all that follows; a failure is reported where they are waited for.
				images = makeImages(project, fileURLToPath(new URL('share-images', cacheDir)));
				images.catch(() => undefined);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const { step, summary } = new Steps();
				await moveNotFound(dir);
				// Before the book, in which every text stands again.
				const sources = await step('reading', () => readSources(root, project, keptIn('texts')));
				const finishPages = async () => {
					await step('copies', () =>
						writeCopies({ dir, project, site, base, cache: keptIn('copies') }),
					);
					await step('books', () => writeBooks(dir, base, keptIn('chapters')));
					// Takes out of the pages what only these steps have read.
					await step('lean pages', () => writeLeanPages(root));
					await writeMovedPages({ dir, project, site, base });
					// Nothing changes a page after its policy, which names what it holds by hash.
					const scripts = await step('policy', () => addPolicies(root));
					await step('weight', () =>
						expectWithinBudgets({ folder: root, base, site, cache: keptIn('sizes') }),
					);
					return scripts;
				};
				const [scripts] = await Promise.all([
					finishPages(),
					// Its engine is a process of its own, which leaves time for the pages.
					step('search index', () =>
						writeIndex(sources, join(root, 'pagefind'), keptIn('meanings')),
					),
					step('images', async () => placeImages((await images) ?? [], dir)),
				]);
				await writeHosting({ root, project, base, scripts });
				await step('offline', () => writeOffline(root, base, keptIn('offline')));
				logger.info(`finished, in seconds: ${summary()}`);
			},
		},
	};
}
