import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { shareImages } from '~/integrations/share-images/draw';
import { checkGlyphs, weightsFor } from '~/integrations/share-images/glyphs';
import { nameOf, pixels, prune } from '~/integrations/share-images/pixels';
import { indexedPng } from '~/integrations/share-images/png';
import { readTypeface } from '~/integrations/share-images/typeface';
import { SHARE_SIZE } from '~/lib/share/address';
import { colorsOf } from '~/lib/colors';

const fonts = new URL('../../src/integrations/share-images/fonts/', import.meta.url);
const bold = readTypeface(new URL('noto-sans-tc-700.ttf.br', fonts));
const medium = readTypeface(new URL('noto-sans-tc-500.ttf.br', fonts));

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));
function folder(): string {
	const made = mkdtempSync(join(tmpdir(), 'share-'));
	folders.push(made);
	return made;
}

describe('the fonts', () => {
	it('have the characters in common use, letters and punctuation, in at most 1.5 MB', () => {
		const all = [...'籲龜鬱釁鑿', ...'Éß“”‘’…—–％「」『』（）？！：；、，。'];
		expect(all.filter((char) => !bold.has(char))).toEqual([]);
		const sizes = readdirSync(fonts).map((name) => statSync(new URL(name, fonts)).size);
		expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(1_500_000);
		expect(readdirSync(fonts)).toContain('OFL.txt');
	});

	it('measure Chinese as one em and kern Latin', () => {
		expect(bold.advance('縮', '表')).toBe(1);
		expect(bold.advance('T', 'o')).toBeLessThan(bold.advance('T'));
	});

	it('give way to the bold one as a whole where the medium one lacks a character', () => {
		expect(medium.has('鼴')).toBe(false);
		expect(weightsFor('鼴', { bold, medium }).medium).toBe(bold);
		expect(weightsFor('縮', { bold, medium }).medium).toBe(medium);
	});

	it('stop the build at a character that they lack: page, character and what to do', () => {
		const text = { kind: 'text', x: 0, y: 0, anchor: 'start', size: 9, color: 'ink' } as const;
		const drawing = { inside: '', marks: [{ ...text, text: '縮𠮷', weight: 'bold' as const }] };
		expect(() => checkGlyphs(drawing, { bold, medium }, 'content/docs/zh-tw/a.mdx')).toThrow(
			/^content\/docs\/zh-tw\/a\.mdx: .*"𠮷" \(U\+20BB7\).*scripts\/fonts\/main\.ts/,
		);
	});
});

describe('the drawings', () => {
	const drawAll = (root: string) =>
		shareImages(root).map(({ image, draw }) => ({ image, svg: draw() }));
	const all = drawAll(`${process.cwd()}/`);

	it('are there for every page in both languages, but not for 404', () => {
		const images = all.map(({ image }) => image);
		expect(images).toEqual(expect.arrayContaining(['share/index.png', 'en/share/faq.png']));
		expect(images.filter((image) => image.includes('404'))).toEqual([]);
		expect(new Set(images).size).toBe(images.length);
	});

	it('stop at a title that the fonts lack a character for', () => {
		const root = `${folder()}/`;
		for (const part of ['content/data', 'content/events', 'public', 'src/styles/tokens.css']) {
			cpSync(part, join(root, part), { recursive: true });
		}
		const write = (title: string) => {
			mkdirSync(join(root, 'content/docs/zh-tw'), { recursive: true });
			writeFileSync(
				join(root, 'content/docs/zh-tw/a.mdx'),
				`---\ntitle: ${title}\nsummary: 一句話。\n---\n`,
			);
		};
		write('縮表');
		expect(drawAll(root).map(({ image }) => image)).toEqual(['share/a.png']);
		write('縮𠮷');
		expect(() => drawAll(root)).toThrow('content/docs/zh-tw/a.mdx: the share image needs "𠮷"');
	});

	it('hold outlines only, so that no font of the machine has a say', () => {
		expect(all.filter(({ svg }) => /<text|font-family/.test(svg))).toEqual([]);
	});

	it('are the same each time', () => {
		expect(drawAll(`${process.cwd()}/`)).toEqual(all);
	});

	it('become PNG files of the promised size, the same ones with and without the cache', async () => {
		const cache = join(folder(), 'new');
		const svg = all[0]!.svg;
		const pngOf = async (folder: string) => readFileSync(await pixels(svg, folder));
		const first = await pngOf(cache);
		expect(await sharp(first).metadata()).toMatchObject({ format: 'png', ...SHARE_SIZE });
		expect(readdirSync(cache)).toHaveLength(1);
		expect(await pngOf(cache)).toEqual(first);
		expect(await pngOf(folder())).toEqual(first);
	});

	it('come out of the cache by what they show', async () => {
		const cache = folder();
		const square = (color: string) =>
			`<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${color}"/></svg>`;
		const pngOf = async (color: string) => readFileSync(await pixels(square(color), cache));
		const [red, blue] = [await pngOf('red'), await pngOf('blue')];
		expect(red).not.toEqual(blue);
		expect(await pngOf('red')).toEqual(red);
		expect(readdirSync(cache)).toHaveLength(2);
		await prune(cache, new Set([nameOf(square('blue'))]));
		expect(readdirSync(cache)).toEqual([nameOf(square('blue'))]);
	});
});

describe('the PNG', () => {
	it('keeps flat colors exactly and is read back by others', async () => {
		const color = colorsOf('--expand: light-dark(#0b5a8a, #fff);', 'light')('expand');
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#f7f5f0"/><circle cx="30" cy="20" r="15" fill="${color}"/></svg>`;
		const { data, info } = await sharp(Buffer.from(svg))
			.ensureAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const png = await indexedPng(data, info.width, info.height);
		const back = await sharp(png).removeAlpha().raw().toBuffer();
		const at = (x: number, y: number) => [...back.subarray((y * 60 + x) * 3, (y * 60 + x) * 3 + 3)];
		expect(at(0, 0)).toEqual([0xf7, 0xf5, 0xf0]);
		expect(at(30, 20)).toEqual([0x0b, 0x5a, 0x8a]);
	});

	it('groups the colors of a picture that has too many', async () => {
		const rgba = Buffer.alloc(64 * 64 * 4, 255);
		for (let at = 0; at < 64 * 64; at += 1) rgba.set([at % 256, (at * 7) % 256, at >> 4], at * 4);
		const { data } = await sharp(await indexedPng(rgba, 64, 64))
			.removeAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		for (let at = 0; at < 64 * 64; at += 97) {
			expect(Math.abs(data[at * 3]! - rgba[at * 4]!)).toBeLessThan(64);
		}
	});
});
