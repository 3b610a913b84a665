import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Qualities that are tried first: at its strongest, brotli takes a tenth of a second for a page. */
const QUICK = [4, 9];

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
	for (const quality of QUICK) {
		const bytes = await compressed(content, quality);
		if (bytes <= limit) return bytes;
	}
	return size(content);
}
