import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** From quick to strong: at the strongest, brotli takes a tenth of a second for a page. */
const QUALITIES = [4, 9, constants.BROTLI_MAX_QUALITY];

async function compressed(content: Buffer, quality: number): Promise<number> {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
	};
	return (await compress(content, { params })).length;
}

/** Bytes of a file as a good host sends it: brotli at its strongest. */
export async function size(content: Buffer): Promise<number> {
	return compressed(content, constants.BROTLI_MAX_QUALITY);
}

/** The same where it is near a limit; an upper bound where a quicker one is below it, as for most pages. */
export async function sizeUnder(content: Buffer, limit: number): Promise<number> {
	let bytes = Infinity;
	for (const quality of QUALITIES) {
		bytes = Math.min(bytes, await compressed(content, quality));
		if (bytes <= limit) return bytes;
	}
	return bytes;
}
