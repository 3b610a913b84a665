/**
 * Makes the fonts that the project holds from the full Noto Sans TC (SIL Open Font License):
 *
 *     npm run build && node scripts/fonts/main.ts <folder with the full TrueType files> [built site]
 *
 * The folder, or folders in it, must hold the Bold, Medium and Regular weights and the license, as
 * they come from https://fonts.google.com/noto/specimen/Noto+Sans+TC. To be run when a share image
 * lacks a character (the build says so) or the visual tests show one that the test font lacks. The
 * built site is dist/ where no other is named.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import subsetFont from 'subset-font';
import { commonCharacters, signs } from './characters.ts';
import { builtCharacters, fullFont, license, writtenCharacters } from './files.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHARE = `${ROOT}src/integrations/share-images/fonts/`;
const VISUAL = `${ROOT}tests/visual/fonts/`;

/** Outlines and kerning only: nothing else is used. */
const PLAIN = { noHinting: true, noLayoutClosure: true, keepFeatures: ['kern'] };

const [folder, built = `${ROOT}dist`] = process.argv.slice(2);
if (!folder) {
	console.error('Say where the full fonts are: node scripts/fonts/main.ts <folder>');
	process.exit(1);
}

const written = writtenCharacters(ROOT);
await share('Bold', 700, [...signs(), ...commonCharacters(), ...written]);
await share('Medium', 500, [...signs(), ...written]);
await visual('Regular', 400, [...signs(), ...builtCharacters(built)]);

/** A font for the share images: TrueType, which needs no more than Brotli to be read. */
async function share(weight: string, number: number, characters: string[]): Promise<void> {
	const font = await subsetFont(fullFont(folder!, weight), textOf(characters), {
		...PLAIN,
		targetFormat: 'sfnt',
	});
	const params = { [constants.BROTLI_PARAM_SIZE_HINT]: font.length };
	write(SHARE, `noto-sans-tc-${number}.ttf.br`, brotliCompressSync(font, { params }));
}

/** A font that a browser loads in the visual tests. */
async function visual(weight: string, number: number, characters: string[]): Promise<void> {
	const font = await subsetFont(fullFont(folder!, weight), textOf(characters), {
		noHinting: true,
		targetFormat: 'woff2',
	});
	write(VISUAL, `noto-sans-tc-${number}.woff2`, font);
}

/** Sorted, so that the same characters always make the same file. */
function textOf(characters: string[]): string {
	return [...new Set(characters)].sort().join('');
}

function write(target: string, name: string, font: Buffer): void {
	mkdirSync(target, { recursive: true });
	writeFileSync(target + name, font);
	writeFileSync(`${target}OFL.txt`, license(folder!));
	console.log(`${name}: ${(font.length / 1024).toFixed(0)} KiB`);
}
