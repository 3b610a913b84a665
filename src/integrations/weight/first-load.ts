import { posix } from 'node:path';
import { styleSheets } from '../style-sheets.ts';

/** Addresses of files from the root of the built folder, without a slash in front. */
export interface FirstLoad {
	styles: string[];
	scripts: string[];
}

const SCRIPT = /<script\b[^>]*?\ssrc="([^"]+)"/g;
/** `from "./a.js"` and `import "./a.js"`; not `import("./a.js")`, which waits for the reader. */
const STATIC_IMPORT = /(?:from|import)\s*"(\.{1,2}\/[^"]+)"/g;

const firstGroups = (text: string, pattern: RegExp) =>
	[...text.matchAll(pattern)].map(([, group = '']) => group);

/**
 * Style sheets and scripts that a page loads by itself, with what the scripts import at once.
 * @param base path that the site is served under, with a slash at both ends
 * @param read text of a built file
 */
export function firstLoad(html: string, base: string, read: (file: string) => string): FirstLoad {
	const fileOf = (address: string) => address.slice(base.length);
	const scripts = new Set(firstGroups(html, SCRIPT).map(fileOf));
	// A set takes in what is added while it is walked.
	for (const file of scripts) {
		for (const imported of firstGroups(read(file), STATIC_IMPORT)) {
			scripts.add(posix.join(posix.dirname(file), imported));
		}
	}
	return { styles: styleSheets(html).map(fileOf), scripts: [...scripts] };
}
