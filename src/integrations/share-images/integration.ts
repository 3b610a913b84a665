import { availableParallelism } from 'node:os';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawAll, type Drawn } from './draw';
import { pixels } from './pixels';

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
				for (const { image, png } of all) {
					const file = join(fileURLToPath(dir), image);
					await mkdir(dirname(file), { recursive: true });
					await writeFile(file, png);
				}
				logger.info(`share images of ${all.length} pages`);
			},
		},
	};
}

interface Picture {
	image: string;
	png: Buffer;
}

/** Makes all pictures, a few at a time, while the pages are rendered. */
async function pictures(drawings: readonly Drawn[], cache: string): Promise<Picture[]> {
	const waiting = [...drawings];
	const done: Picture[] = [];
	const work = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			done.push({ image: next.image, png: await pixels(next.svg, cache) });
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return done;
}
