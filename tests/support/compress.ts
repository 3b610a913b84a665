import { globSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** Kinds of files that hosts compress; pictures and the search index are compressed already. */
const COMPRESSIBLE = '**/*.{html,css,js,json,svg,xml,txt,webmanifest}';

const compress = promisify(brotliCompress);

/** Brotli at its strongest, as hosts keep files that do not change. */
export function brotli(content: Buffer): Promise<Buffer> {
	return compress(content, {
		params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
	});
}

/** A copy of a built folder with a compressed file beside each that hosts compress, and how to remove it. */
export async function compressedCopy(
	folder: string,
): Promise<{ folder: string; remove: () => Promise<void> }> {
	const copy = await mkdtemp(join(tmpdir(), 'compressed-'));
	await cp(folder, copy, { recursive: true });
	for (const file of globSync(COMPRESSIBLE, { cwd: copy })) {
		const path = join(copy, file);
		await writeFile(`${path}.br`, await brotli(await readFile(path)));
	}
	return { folder: copy, remove: () => rm(copy, { recursive: true, force: true }) };
}
