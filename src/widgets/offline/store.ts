import type { KeptLang } from '~/lib/offline/kept';
import type { OfflineList } from '~/lib/offline/plan';

/**
 * What is kept on the device, in one cache: each file under the hash of its content, so that a new
 * version fetches only what has changed, and each complete copy by its list. Worker and page share this.
 */
export const storeName = (base: string) => `offline ${base}`;
export const fileKey = (base: string, hash: string) => `${base}offline/file/${hash}`;
export const listKey = (base: string, lang: KeptLang, hash: string) =>
	`${base}offline/list/${lang}/${hash}`;
/** Says that the device has no room for the version named in it. */
export const fullKey = (base: string) => `${base}offline/full`;

export interface Stored {
	/** As it is known by: the part of the key after the kind. */
	hashes: Set<string>;
	lists: { lang: KeptLang; hash: string }[];
}

/** Headers of the host that a kept file still needs; all others are dropped. */
const HEADERS = [
	'content-type',
	'content-security-policy',
	'cross-origin-embedder-policy',
	'cross-origin-opener-policy',
	'permissions-policy',
	'referrer-policy',
	'x-content-type-options',
	'x-frame-options',
];

/** What a file's content is known by: 96 bits of SHA-256, as `contentHash` of the build gives it. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 12);
	return btoa(String.fromCharCode(...digest))
		.replaceAll('+', '-')
		.replaceAll('/', '_');
}

/** Files and complete copies in the store. */
export async function storedIn(store: Cache): Promise<Stored> {
	const stored: Stored = { hashes: new Set(), lists: [] };
	for (const { url } of await store.keys()) {
		const [, kind, name = '', hash = ''] =
			/\/offline\/(file|list)\/([^/]+)\/?(.*)$/.exec(url) ?? [];
		if (kind === 'file') stored.hashes.add(name);
		if (kind === 'list') stored.lists.push({ lang: name as KeptLang, hash });
	}
	return stored;
}

/** Puts a file into the store, compressed. */
export async function write(store: Cache, key: string, bytes: ArrayBuffer, from: Headers) {
	const headers = HEADERS.flatMap((name) => {
		const value = from.get(name);
		return value === null ? [] : [[name, value] as [string, string]];
	});
	const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
	await store.put(key, new Response(packed, { headers }));
}

/** A file as it was put in; undefined where it is missing, or damaged so that its hash is another. */
export async function read(store: Cache, key: string, hash: string): Promise<Response | undefined> {
	try {
		const found = await store.match(key);
		if (!found?.body) return undefined;
		const unpacked = found.body.pipeThrough(new DecompressionStream('gzip'));
		const bytes = await new Response(unpacked).arrayBuffer();
		return (await hashOf(bytes)) === hash ? new Response(bytes, found) : undefined;
	} catch {
		return undefined;
	}
}

/** The list of a complete copy. */
export async function readList(
	store: Cache,
	base: string,
	lang: KeptLang,
	hash: string,
): Promise<OfflineList | undefined> {
	const found = await read(store, listKey(base, lang, hash), hash);
	return found?.json() as Promise<OfflineList> | undefined;
}
