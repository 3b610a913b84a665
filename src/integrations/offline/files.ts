import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type KeptFor, type KeptLang, keptFor } from '../../lib/offline/kept';

export interface BuiltFile {
	/** From the root of the build, with forward slashes. */
	path: string;
	bytes: Buffer;
	/** Languages whose copy holds it. */
	langs: KeptFor;
}

/** Name of a file that holds a hash of its content, as the build gives to scripts and style sheets. */
const HASHED_NAME = /[\w.-]+\.[\w-]{8}\.(?:css|js)\b/g;
const FRAGMENT = /^pagefind\/fragment\//;
const HAS_TEXT = /\.(?:css|html|js)$/;

/**
 * What a file's content is known by: 96 bits of SHA-256. The worker computes the same of what it gets
 * (`hashOf` in src/widgets/offline/store.ts).
 */
export function contentHash(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('base64url').slice(0, 16);
}

/** All files of a build that a copy holds, sorted by path. */
export async function keptFiles(root: string): Promise<BuiltFile[]> {
	const entries = await readdir(root, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(join(root, sep).length))
		.map((path) => path.replaceAll(sep, '/'))
		.sort();
	const files = await Promise.all(
		paths.map(async (path) => ({ path, bytes: await readFile(join(root, path)) })),
	);
	const fragments = files.filter(({ path }) => FRAGMENT.test(path)).length;
	const kept = files.map(({ path, bytes }): BuiltFile => {
		const langs = FRAGMENT.test(path) ? [fragmentLang(bytes, fragments)] : keptFor(path);
		return { path, bytes, langs };
	});
	return withAssets(kept).filter(({ langs }) => langs.length > 0);
}

/**
 * Language of an entry of the search index. The index numbers its entries, all in Chinese and then all in
 * English: see `writeIndex` in ../search-index.ts.
 */
function fragmentLang(bytes: Buffer, count: number): KeptLang {
	const order = /"url":"\/(\d+)\/"/.exec(gunzipSync(bytes).toString())?.[1];
	if (order === undefined) throw new Error('An entry of the search index names no number.');
	return Number(order) < count / 2 ? 'zh' : 'en';
}

/** Adds the scripts and style sheets that the kept pages name, and all that these name in turn. */
function withAssets(files: BuiltFile[]): BuiltFile[] {
	const assets = new Map(
		files.filter(({ path }) => path.startsWith('_astro/')).map((file) => [file.path, file]),
	);
	const reached = (lang: KeptLang) => {
		const seen = new Set(files.filter(({ langs }) => langs.includes(lang)));
		// A set takes in what is added while it is walked.
		for (const { path, bytes } of seen) {
			if (!HAS_TEXT.test(path) || path.startsWith('pagefind/')) continue;
			for (const [name] of bytes.toString().matchAll(HASHED_NAME)) {
				const asset = assets.get(`_astro/${name}`);
				if (asset) seen.add(asset);
			}
		}
		return seen;
	};
	const [zh, en] = [reached('zh'), reached('en')];
	return files.map((file) => ({
		...file,
		langs: (['zh', 'en'] as const).filter((lang) => (lang === 'zh' ? zh : en).has(file)),
	}));
}
