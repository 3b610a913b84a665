import { brotliCompressSync, constants } from 'node:zlib';

const compressed = (content: Buffer, quality: number): number =>
	brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** Bytes of a file as a good host sends it: brotli at its strongest. */
export function size(content: Buffer): number {
	return compressed(content, constants.BROTLI_MAX_QUALITY);
}

/**
 * The same where it is near a limit; a quick upper bound where even that is below it. Brotli at its
 * strongest takes a tenth of a second for a page, and most pages do not need it.
 */
export function sizeUnder(content: Buffer, limit: number): number {
	const quick = compressed(content, 4);
	return quick <= limit ? quick : size(content);
}
