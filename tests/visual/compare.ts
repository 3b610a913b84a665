import pixelmatch from 'pixelmatch';
import sharp, { type Sharp } from 'sharp';

/** Pixels as RGBA, row by row. */
export interface Pixels {
	width: number;
	height: number;
	data: Uint8Array;
}

export interface Difference {
	/** Share of the pixels that differ, 0 to 1; 1 where the sizes do. */
	share: number;
	/** The actual picture, pale, with what differs in red. */
	marked: Pixels;
}

/**
 * Share of the pixels that may differ. The same build gives the same pixels on every run, so this is
 * for other processors, which may smooth an edge otherwise; one changed word is already more.
 */
export const TOLERANCE = 0.0005;

/**
 * How different a pixel may be, in pixelmatch's measure from 0 to 1: about 10 of 255 steps of grey,
 * twice what keeping the references small costs, and less than any two colours of the design differ.
 */
const THRESHOLD = 0.04;

/** Colours of references are kept to the nearest multiple of this. An error of at most 4 of 255 steps. */
const STEP = 8;

/** A picture at half its size: four pixels become one, which keeps layout and colours. */
export async function reduced(png: Buffer): Promise<Pixels> {
	const { width } = await sharp(png).metadata();
	return pixelsOf(sharp(png).resize(Math.round(width / 2)));
}

/** The file of a reference. */
export function encoded({ data, width, height }: Pixels): Promise<Buffer> {
	const rounded = data.map((value) => Math.min(255, Math.round(value / STEP) * STEP));
	return sharp(rounded, { raw: { width, height, channels: 4 } })
		.webp({ lossless: true, effort: 6 })
		.toBuffer();
}

export function decoded(file: Buffer): Promise<Pixels> {
	return pixelsOf(sharp(file));
}

/** Compares two pictures; edges that are only smoothed otherwise do not count. */
export function compare(reference: Pixels, actual: Pixels): Difference {
	const { width, height } = actual;
	const marked = { width, height, data: new Uint8Array(actual.data.length) };
	if (reference.width !== width || reference.height !== height) return { share: 1, marked: actual };
	const count = pixelmatch(reference.data, actual.data, marked.data, width, height, {
		threshold: THRESHOLD,
	});
	return { share: count / (width * height), marked };
}

export function pngOf({ data, width, height }: Pixels): Promise<Buffer> {
	return sharp(data, { raw: { width, height, channels: 4 } })
		.png()
		.toBuffer();
}

async function pixelsOf(image: Sharp): Promise<Pixels> {
	const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, data: new Uint8Array(data) };
}
