import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);
const MOST_COLORS = 256;
/** Bits of each channel that tell groups of colors apart: eight steps from ink to paper look smooth. */
const GROUPINGS = [3, 2];

/**
 * A PNG with a palette, made of few flat colors and their blended edges. Several times quicker than a
 * general quantizer, and flat colors stay exactly what they are.
 * @param rgba four bytes a pixel, opaque
 */
export async function indexedPng(rgba: Buffer, width: number, height: number): Promise<Buffer> {
	const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
	const { palette, rows } = indexed(pixels, width);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// 8 bits a pixel, by palette.
	header.set([8, 3], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flatMap(channels))),
		chunk('IDAT', await compress(rows, { level: 6, memLevel: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

interface Indexed {
	palette: number[];
	/** Per row its filter, which is 0 for none, and an index of the palette for each pixel. */
	rows: Buffer;
}

function indexed(pixels: Uint32Array, width: number): Indexed {
	for (const bits of GROUPINGS) {
		const found = grouped(pixels, width, bits);
		if (found.palette.length <= MOST_COLORS) return found;
	}
	throw new Error('A picture has more colors than a palette can group.');
}

/** Groups like colors. Each group is shown as the color of its longest run, so flat areas stay exact. */
function grouped(pixels: Uint32Array, width: number, bits: number): Indexed {
	const rows = Buffer.alloc(pixels.length + pixels.length / width);
	const [palette, longest]: [number[], number[]] = [[], []];
	const indexes = new Int16Array(1 << (3 * bits)).fill(-1);
	for (let at = 0; at < pixels.length;) {
		const pixel = pixels[at]!;
		const row = Math.floor(at / width);
		const begun = at;
		while (at < (row + 1) * width && pixels[at] === pixel) at += 1;
		const group = groupOf(pixel, bits);
		if (indexes[group] === -1) indexes[group] = palette.push(pixel) - 1;
		const index = indexes[group]!;
		if (at - begun > (longest[index] ?? 0)) {
			longest[index] = at - begun;
			palette[index] = pixel;
		}
		// A loop is quicker than fill() for the short runs at edges, and not slower for long ones.
		for (let to = begun + row + 1; to <= at + row; to += 1) rows[to] = index;
	}
	return { palette, rows };
}

/** The highest bits of each channel as one number. */
function groupOf(pixel: number, bits: number): number {
	const top = (from: number) => ((pixel >>> from) & 0xff) >> (8 - bits);
	return (((top(0) << bits) | top(8)) << bits) | top(16);
}

/** Red, green and blue. Pixels are read as the machine orders bytes, which is red first on all of today's. */
function channels(pixel: number): number[] {
	return [pixel & 0xff, (pixel >> 8) & 0xff, (pixel >> 16) & 0xff];
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
