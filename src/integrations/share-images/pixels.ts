import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { indexedPng } from './png.ts';

/** What else than the drawing decides on the bytes; the number is to be raised when png.ts changes. */
const MAKER = JSON.stringify([1, sharp.versions]);

/** Name in a cache of a drawing's picture: the same drawing by the same maker has the same. */
export function nameOf(svg: string): string {
	return `${createHash('sha256').update(MAKER).update(svg).digest('hex')}.png`;
}

/** Takes out of a cache all pictures but those with these names. */
export async function prune(cache: string, needed: ReadonlySet<string>): Promise<void> {
	const there = await readdir(cache).catch(() => []);
	const old = there.filter((name) => name.endsWith('.png') && !needed.has(name));
	await Promise.all(old.map((name) => rm(join(cache, name), { force: true })));
}

/**
 * Makes a PNG of a drawing, unless a cache holds it from before.
 * @param svg text of the drawing
 * @param cache folder that need not exist
 * @returns the file in the cache
 */
export async function pixels(svg: string, cache: string): Promise<string> {
	const file = join(cache, nameOf(svg));
	if (existsSync(file)) return file;
	const { data, info } = await sharp(Buffer.from(svg))
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const png = await indexedPng(data, info.width, info.height);
	await mkdir(cache, { recursive: true });
	// Another build may read at the same time: the file is whole whenever it has its name.
	const partial = `${file}.${process.pid}`;
	await writeFile(partial, png);
	await rename(partial, file);
	return file;
}
