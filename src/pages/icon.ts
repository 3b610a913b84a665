import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { iconFile } from '~/components/icon-file';
import { type IconName, ICONS, iconSvg } from '~/lib/icons';

/** `/apple-touch-icon.png`, `/icon-192.png` and the like. */
export const getStaticPaths = (() =>
	Object.keys(ICONS).map((icon) => ({ params: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { icon: IconName }> = async ({ params: { icon } }) => {
	const svg = Buffer.from(iconSvg(iconFile(), ICONS[icon]));
	const png = await sharp(svg).png({ compressionLevel: 9 }).toBuffer();
	return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
