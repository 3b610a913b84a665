import type { KeptLang } from '../../lib/offline/kept.ts';
import type { BuiltFile } from './files.ts';

/**
 * Most bytes that the copy of one language may take on a device. Counted as the worker stores them, which
 * is compressed by gzip; a host that compresses sends no more.
 */
export const MOST_BYTES = 2_000_000;

/** Parts of the site, as the message names them. */
const PARTS: readonly (readonly [RegExp, string])[] = [
	[/\.html$/, 'pages'],
	[/^_astro\//, 'scripts and styles'],
	[/^pagefind\//, 'search'],
	[/^data\//, 'data'],
];

export interface Weight {
	files: number;
	bytes: number;
	/** Bytes of each part, the heaviest first. */
	parts: [name: string, bytes: number][];
}

/** What the copy of a language weighs. */
export function weigh(files: readonly BuiltFile[], lang: KeptLang): Weight {
	const parts = new Map<string, number>();
	const kept = files.filter(({ langs }) => langs.includes(lang));
	for (const { path, stored } of kept) {
		const name = PARTS.find(([pattern]) => pattern.test(path))?.[1] ?? 'icons and lists';
		parts.set(name, (parts.get(name) ?? 0) + stored);
	}
	return {
		files: kept.length,
		bytes: [...parts.values()].reduce((sum, bytes) => sum + bytes, 0),
		parts: [...parts].sort(([, a], [, b]) => b - a),
	};
}

/** Throws where a copy is heavier than it may be. */
export function expectWithinBudget(lang: KeptLang, { bytes, parts }: Weight): void {
	if (bytes <= MOST_BYTES) return;
	const list = parts.map(([name, size]) => `${name} ${size}`).join(', ');
	throw new Error(
		`The ${lang} copy for offline use takes ${bytes} bytes compressed, ${bytes - MOST_BYTES} more than ` +
			`the ${MOST_BYTES} allowed (${list}). Make it lighter, or leave more out in src/lib/offline/kept.ts.`,
	);
}
