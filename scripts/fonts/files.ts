import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The full font of a weight, from anywhere below a folder. Throws where there is not exactly one. */
export function fullFont(folder: string, weight: string): Buffer {
	const found = globSync(`**/NotoSansTC*${weight}.ttf`, { cwd: folder }).filter((file) =>
		new RegExp(`[-_\\d]${weight}\\.ttf$`).test(file),
	);
	const [file] = found;
	if (!file || found.length > 1) {
		throw new Error(
			`${folder} holds ${found.length} files of Noto Sans TC ${weight} (NotoSansTC-${weight}.ttf); needed is one.`,
		);
	}
	return readFileSync(join(folder, file));
}

/** Text of the license, from anywhere below a folder. It has to stand beside every copy of the fonts. */
export function license(folder: string): string {
	const files = globSync('**/{OFL.txt,LICENSE_FONT,LICENSE*}', { cwd: folder });
	const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
	const found = texts.find((text) => text.includes('SIL OPEN FONT LICENSE'));
	if (!found) throw new Error(`${folder} does not hold the license of the fonts (OFL.txt).`);
	return found.replaceAll('\r\n', '\n');
}

/** All characters of the content, and of the names that stand on share images beside it. */
export function writtenCharacters(root: string): string[] {
	return charactersOf(root, '{content/**/*.{mdx,yaml},src/i18n/*.ts,src/navigation.ts}');
}

/** All characters of the built site, and of what its scripts write. */
export function builtCharacters(dist: string): string[] {
	const characters = charactersOf(dist, '**/*.{html,js}');
	if (characters.length === 0) throw new Error(`${dist} holds no built site: run npm run build.`);
	return characters;
}

function charactersOf(folder: string, pattern: string): string[] {
	const characters = new Set<string>();
	for (const file of globSync(pattern, { cwd: folder })) {
		for (const char of readFileSync(join(folder, file), 'utf8')) characters.add(char);
	}
	// Line breaks and the like have no glyph.
	return [...characters].filter((char) => char >= ' ');
}
