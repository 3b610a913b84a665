import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { iconFile } from '~/components/icon-file';
import { icoOf, iconSvg } from '~/lib/icons';

const SIZE = 32;

/** `/favicon.ico`, for what does not read SVG and for those who ask for it without being told to. */
export const GET: APIRoute = async () => {
	const svg = Buffer.from(iconSvg(iconFile(), { size: SIZE, form: 'own' }));
	const png = await sharp(svg).png({ compressionLevel: 9 }).toBuffer();
	return new Response(icoOf(png, SIZE), { headers: { 'Content-Type': 'image/x-icon' } });
};
