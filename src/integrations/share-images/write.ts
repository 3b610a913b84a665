import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inParallel } from '../in-parallel.ts';
import { Kept } from '../kept.ts';
import { type ShareImage, shareImages } from './draw.ts';
import { pixels, prune } from './pixels.ts';

/**
 * Node has four threads for files and compression. A build reads and moves thousands of files meanwhile, each
 * of which would wait for a picture if pictures had all of them.
 */
const AT_A_TIME = 2;

/** A picture in the cache. */
export interface Picture {
	/** Where it goes, from the folder that is built. */
	image: string;
	/** Its file. */
	file: string;
}

/**
 * Puts into a cache the image that other sites show where a page is shared, for every page of a project in
 * every language.
 * @param cache folder that need not exist
 */
export async function makeImages(project: string, cache: string): Promise<Picture[]> {
	// Known by what it is drawn of, a picture is not even drawn; known by its drawing, it outlives other code.
	const names = new Kept<string>(join(cache, 'names.json'));
	const make = async ({ image, input, draw }: ShareImage): Promise<Picture> => {
		const known = names.find(input);
		const kept = known && join(cache, known);
		if (kept && existsSync(kept)) return { image, file: kept };
		const file = await pixels(draw(), cache);
		names.keep(input, basename(file));
		return { image, file };
	};
	const made = await inParallel(shareImages(project), make, AT_A_TIME);
	names.save();
	await prune(cache, new Set(made.map(({ file }) => basename(file))));
	return made;
}

/** Copies pictures from the cache to where they go in a built folder. */
export async function placeImages(made: readonly Picture[], dir: URL): Promise<void> {
	await inParallel(made, async ({ image, file }) => {
		const place = join(fileURLToPath(dir), image);
		await mkdir(dirname(place), { recursive: true });
		await copyFile(file, place);
	});
}
