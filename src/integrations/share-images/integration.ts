import { availableParallelism } from 'node:os';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawAll, type Drawn } from './draw';
import { nameOf, pixels, prune } from './pixels';

/** The image that other sites show where a page is shared, for every page in every language. */
export function shareImages(): AstroIntegration {
	let root = '';
	let cache = '';
	let made: Promise<Picture[]> | undefined;
	return {
		name: 'qt:share-images',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				cache = join(fileURLToPath(config.cacheDir), 'share-images');
			},
			'astro:build:start': () => {
				made = pictures(drawAll(root), cache);
				// A failure is reported where the pictures are waited for.
				made.catch(() => undefined);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const all = (await made) ?? [];
				for (const { image, name } of all) {
					const file = join(fileURLToPath(dir), image);
					await mkdir(dirname(file), { recursive: true });
					await copyFile(join(cache, name), file);
				}
				await prune(cache, new Set(all.map(({ name }) => name)));
				logger.info(`share images of ${all.length} pages`);
			},
		},
	};
}

interface Picture {
	image: string;
	/** Of its file in the cache. */
	name: string;
}

/** Puts all pictures into the cache, a few at a time, while the pages are rendered. */
async function pictures(drawings: Iterator<Drawn>, cache: string): Promise<Picture[]> {
	const done: Picture[] = [];
	const work = async () => {
		for (let next = drawings.next(); !next.done; next = drawings.next()) {
			const { image, svg } = next.value;
			await pixels(svg, cache);
			done.push({ image, name: nameOf(svg) });
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return done;
}
