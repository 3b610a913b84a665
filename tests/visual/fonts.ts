import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const FONT = fileURLToPath(new URL('fonts/noto-sans-tc-400.woff2', import.meta.url));

/** The last code point of the second supplementary plane of characters, beyond which no text goes. */
const LAST = 0x2ffff;

/**
 * Makes a folder for Fontconfig that knows one font, the test font. Whatever a style asks for, text is
 * set in it, and what it lacks is drawn as an empty box: the same on every machine, with the pages,
 * their styles and their policy untouched. The caller removes the folder.
 */
export async function onlyTestFont(): Promise<{ folder: string; config: string }> {
	const folder = mkdtempSync(join(tmpdir(), 'visual-fonts-'));
	const config = join(folder, 'fonts.conf');
	// Web fonts are packed, and the system's text engine reads them unpacked only.
	const font = await subsetFont(readFileSync(FONT), everyCharacter(), { targetFormat: 'sfnt' });
	writeFileSync(join(folder, 'test-font.ttf'), font);
	writeFileSync(config, fontConfig(folder));
	return { folder, config };
}

function everyCharacter(): string {
	let text = '';
	for (let code = 0x20; code <= LAST; code++) {
		const isSurrogate = code >= 0xd800 && code <= 0xdfff;
		if (!isSurrogate) text += String.fromCodePoint(code);
	}
	return text;
}

/** Smoothed in greys and not fitted to the pixel grid, whatever the machine prefers. */
function fontConfig(folder: string): string {
	const settings = [
		['antialias', '<bool>true</bool>'],
		['hinting', '<bool>false</bool>'],
		['autohint', '<bool>false</bool>'],
		['rgba', '<const>none</const>'],
	].map(([name, value]) => `<edit name="${name}" mode="assign">${value}</edit>`);
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${folder}</dir>
	<cachedir>${folder}/cache</cachedir>
	<match target="font">${settings.join('')}</match>
</fontconfig>
`;
}
