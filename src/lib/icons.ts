/** The forms in which the site's icon is asked for, by the name of their file. */
export const ICONS = {
	'apple-touch-icon': { size: 180, form: 'square' },
	'icon-192': { size: 192, form: 'own' },
	'icon-512': { size: 512, form: 'own' },
	'icon-maskable-512': { size: 512, form: 'maskable' },
} as const;

export type IconName = keyof typeof ICONS;

/** As drawn; with the background to the edge; or so far inside it that a round mask cuts nothing off. */
type Form = (typeof ICONS)[IconName]['form'];

/** Masks keep a circle of 80% of the width. */
const SAFE = 0.8;
const BACKGROUND = /<rect\b[^>]*\/>/;
const VIEW = /viewBox="0 0 (\d+) \1"/;

/**
 * The icon in a form and size, as SVG.
 * @param svg file with a square view box from 0 0 and a `<rect>` as its background; anything else throws
 * @param size pixels of a side
 */
export function iconSvg(svg: string, { size, form }: { size: number; form: Form }): string {
	const side = Number(VIEW.exec(svg)?.[1]);
	const background = BACKGROUND.exec(svg)?.[0];
	const fill = /fill="[^"]+"/.exec(background ?? '')?.[0];
	if (!side || !background || !fill) {
		throw new Error('The icon needs viewBox="0 0 n n" and a <rect> with a fill as its background.');
	}
	const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" `);
	if (form === 'own') return sized;
	const edge = form === 'square' ? 0 : (side / SAFE - side) / 2;
	const whole = side + 2 * edge;
	return sized
		.replace(VIEW, `viewBox="${-edge} ${-edge} ${whole} ${whole}"`)
		.replace(
			background,
			`<rect x="${-edge}" y="${-edge}" width="${whole}" height="${whole}" ${fill}/>`,
		);
}

/**
 * An ICO file that holds one PNG, which all browsers read.
 * @param size pixels of a side, below 256
 */
export function icoOf(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
	const offset = 6 + 16;
	const file = new Uint8Array(offset + png.length);
	const view = new DataView(file.buffer);
	// Kind (icon), number of images; then per image: sides, planes, bits a pixel, length, offset.
	view.setUint16(2, 1, true);
	view.setUint16(4, 1, true);
	view.setUint8(6, size);
	view.setUint8(7, size);
	view.setUint16(10, 1, true);
	view.setUint16(12, 32, true);
	view.setUint32(14, png.length, true);
	view.setUint32(18, offset, true);
	file.set(png, offset);
	return file;
}
