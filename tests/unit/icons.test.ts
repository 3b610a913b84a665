import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { colorsOf } from '~/lib/colors';
import { icoOf, ICONS, iconSvg } from '~/lib/icons';
import { manifestText } from '~/lib/manifest';

const favicon = readFileSync('public/favicon.svg', 'utf8');

async function pixelsOf(svg: string) {
	const { data, info } = await sharp(Buffer.from(svg))
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const at = (x: number, y: number) => [
		...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4),
	];
	return { width: info.width, height: info.height, at };
}

describe("the icon's forms", () => {
	it.each(Object.entries(ICONS))('%s has its size', async (_, { size, form }) => {
		const { width, height } = await pixelsOf(iconSvg(favicon, { size, form }));
		expect([width, height]).toEqual([size, size]);
	});

	it('are round at the corners as drawn, and filled to the edge for devices that cut them', async () => {
		const own = await pixelsOf(iconSvg(favicon, { size: 100, form: 'own' }));
		const square = await pixelsOf(iconSvg(favicon, { size: 100, form: 'square' }));
		const maskable = await pixelsOf(iconSvg(favicon, { size: 100, form: 'maskable' }));
		expect(own.at(0, 0)[3]).toBe(0);
		expect(square.at(0, 0)).toEqual(own.at(50, 2));
		expect(maskable.at(99, 99)).toEqual(own.at(50, 2));
	});

	it('keep all of the mark inside the circle that masks leave', async () => {
		const { at } = await pixelsOf(iconSvg(favicon, { size: 200, form: 'maskable' }));
		const background = at(0, 0).join();
		for (let y = 0; y < 200; y += 1) {
			for (let x = 0; x < 200; x += 1) {
				if (Math.hypot(x - 99.5, y - 99.5) > 80) expect(at(x, y).join()).toBe(background);
			}
		}
	});

	it('cannot be made of a drawing without background', () => {
		const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"></svg>';
		expect(() => iconSvg(svg, { size: 9, form: 'square' })).toThrow(/<rect>/);
	});

	it('stand in an ICO file as one PNG', () => {
		const file = icoOf(Uint8Array.of(0x89, 1, 2), 32);
		expect([...file.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
		const view = new DataView(file.buffer);
		expect([view.getUint32(14, true), view.getUint32(18, true)]).toEqual([3, 22]);
		expect([...file.subarray(22)]).toEqual([0x89, 1, 2]);
	});
});

it('the manifest says what the site is called, where it starts and how it looks', () => {
	const manifest = JSON.parse(
		manifestText({
			name: '量化緊縮知識庫',
			shortName: 'QT',
			description: '…',
			lang: 'zh-TW',
			color: '#f7f5f0',
			start: '/qt/',
			scope: '/qt/',
			iconHref: (name) => `/qt/${name}.png`,
		}),
	);
	expect(manifest).toMatchObject({
		lang: 'zh-TW',
		id: '/qt/',
		start_url: '/qt/',
		scope: '/qt/',
	});
	expect(manifest.icons).toContainEqual({
		src: '/qt/icon-maskable-512.png',
		sizes: '512x512',
		type: 'image/png',
		purpose: 'maskable',
	});
});

describe('the colors', () => {
	const css = ':root { --a: light-dark(#111, #eee); --b: var(--a); --c: #123456; --d: 1rem; }';

	it.each([
		['a', 'light', '#111'],
		['a', 'dark', '#eee'],
		['b', 'dark', '#eee'],
		['c', 'light', '#123456'],
	] as const)('--%s in the %s theme is %s', (name, theme, wanted) => {
		expect(colorsOf(css, theme)(name)).toBe(wanted);
	});

	it('are not made up', () => {
		expect(() => colorsOf(css, 'light')('d')).toThrow('--d');
		expect(() => colorsOf(css, 'light')('e')).toThrow('--e');
	});
});
