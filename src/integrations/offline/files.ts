import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { type KeptFor, type KeptLang, keptFor } from '../../lib/offline/kept.ts';
import { inParallel } from '../in-parallel.ts';
import { Kept } from '../kept.ts';

/** What is known of a file of the build; its content is let go, because those of a large site are large. */
export interface BuiltFile {
	/** From the root of the build, with forward slashes. */
	path: string;
	/** What its content is known by. */
	hash: string;
	/** Bytes that it takes on a device. */
	stored: number;
	/** Languages whose copy holds it. */
	langs: KeptFor;
}

interface NamingFile extends BuiltFile {
	/** Scripts and style sheets that it names. */
	named: string[];
}

const compress = promisify(gzip);

/** Name of a file that holds a hash of its content, as the build gives to scripts and style sheets. */
const HASHED_NAME = /\/([\w.-]+\.[\w-]{8}\.(?:css|js))\b/g;
const ASSET = /^_astro\//;
const FRAGMENT = /^pagefind\/fragment\//;
const NAMES_OTHERS = /^(?!pagefind\/).*\.(?:css|html|js)$/;

/**
 * What a file's content is known by: 96 bits of SHA-256. The worker computes the same of what it gets
 * (`hashOf` in src/widgets/offline/store.ts).
 */
export function contentHash(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('base64url').slice(0, 16);
}

/** A file of the build by its content, which is stored compressed by gzip. */
export async function builtFile(path: string, content: Uint8Array, langs: KeptFor) {
	const stored = (await compress(content)).length;
	return { path, hash: contentHash(content), stored, langs } satisfies BuiltFile;
}

/** What a file's content alone says. */
interface Facts {
	/** Bytes that it takes on a device. */
	stored: number;
	/** Scripts and style sheets that it names. */
	named?: string[];
	/** Number of an entry of the search index. */
	order?: number;
}

async function factsOf(path: string, content: Buffer): Promise<Facts> {
	const stored = (await compress(content)).length;
	if (FRAGMENT.test(path)) return { stored, order: orderOf(content) };
	return NAMES_OTHERS.test(path) ? { stored, named: namesIn(content.toString()) } : { stored };
}

/**
 * All files of a build that a copy holds, sorted by path.
 * @param cache file that keeps between builds what their contents say
 */
export async function keptFiles(root: string, cache?: string): Promise<BuiltFile[]> {
	const kept = new Kept<Facts>(cache);
	const entries = await readdir(root, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(join(root, sep).length))
		.map((path) => path.replaceAll(sep, '/'))
		.filter((path) => ASSET.test(path) || FRAGMENT.test(path) || keptFor(path).length > 0)
		.sort();
	const fragments = paths.filter((path) => FRAGMENT.test(path)).length;
	const files = await inParallel(paths, async (path): Promise<NamingFile> => {
		const content = await readFile(join(root, path));
		const input = [extname(path), content];
		const facts = kept.find(input) ?? kept.keep(input, await factsOf(path, content));
		const { stored, named = [], order } = facts;
		const langs = order === undefined ? keptFor(path) : [langOfEntry(order, fragments)];
		return { path, hash: contentHash(content), stored, langs, named };
	});
	kept.save();
	return withAssets(files).filter(({ langs }) => langs.length > 0);
}

function namesIn(text: string): string[] {
	return [...new Set([...text.matchAll(HASHED_NAME)].map(([, name = '']) => name))];
}

/** Number of an entry of the search index. */
function orderOf(content: Buffer): number {
	const order = /"url":"\/(\d+)\/"/.exec(gunzipSync(content).toString())?.[1];
	if (order === undefined) throw new Error('An entry of the search index names no number.');
	return Number(order);
}

/** The index numbers its entries, all in Chinese and then all in English: see ../search-index/write.ts. */
function langOfEntry(order: number, count: number): KeptLang {
	return order < count / 2 ? 'zh' : 'en';
}

/** Adds the scripts and style sheets that the kept pages name, and all that these name in turn. */
function withAssets(files: readonly NamingFile[]): BuiltFile[] {
	const assets = new Map(
		files.filter(({ path }) => ASSET.test(path)).map((file) => [file.path, file]),
	);
	const reached = (lang: KeptLang) => {
		const seen = new Set(files.filter(({ langs }) => langs.includes(lang)));
		// A set takes in what is added while it is walked.
		for (const { named } of seen) {
			for (const name of named) {
				const asset = assets.get(`_astro/${name}`);
				if (asset) seen.add(asset);
			}
		}
		return seen;
	};
	const [zh, en] = [reached('zh'), reached('en')];
	return files.map(({ named: _, ...file }, at) => ({
		...file,
		langs: (['zh', 'en'] as const).filter((lang) => (lang === 'zh' ? zh : en).has(files[at]!)),
	}));
}
