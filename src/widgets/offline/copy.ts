import type { KeptLang } from '~/lib/offline/kept';
import { missing, type OfflineList, unused } from '~/lib/offline/plan';
import { BASE, LANGS, LISTS } from './settings';
import {
	fileKey,
	fullKey,
	hashOf,
	listKey,
	read,
	readList,
	storedIn,
	storeName,
	write,
} from './store';

/** How many files are asked for at once. */
const AT_ONCE = 8;
/** Lists of this version that were read before, and copies that are being fetched. */
const known = new Map<KeptLang, OfflineList>();
const fetching = new Map<KeptLang, Promise<void>>();

/** The store, if there is one: to open it would make it, also where the reader has just erased it. */
async function existing(): Promise<Cache | undefined> {
	const name = storeName(BASE);
	return (await caches.has(name)) ? caches.open(name) : undefined;
}

/** A file of this version, from the host. Throws where it does not have the file as it is listed. */
async function fetchListed(address: string, hash: string) {
	const get = (cache: RequestCache) => fetch(BASE + address, { cache });
	// Without a network the browser may still have it from before.
	const response = await get('no-cache').catch(() => get('force-cache'));
	const bytes = await response.arrayBuffer();
	if ((await hashOf(bytes)) !== hash) throw new Error(`${address} is not that of this version`);
	return { bytes, headers: response.headers };
}

/**
 * Fetches what the copy of a language lacks, and last its list, with which it is complete.
 * @throws where it could not be completed: what has come is used by the next try, or, where the device
 * has no room for it, deleted
 */
export function keep(lang: KeptLang): Promise<void> {
	const work = fetching.get(lang) ?? fetchCopy(lang).finally(() => fetching.delete(lang));
	fetching.set(lang, work);
	return work;
}

async function fetchCopy(lang: KeptLang) {
	const store = await caches.open(storeName(BASE));
	const full = await store.match(fullKey(BASE));
	if ((await full?.text()) === LISTS[lang]) throw noRoom();
	try {
		const { bytes, headers } = await fetchListed(`offline-${lang}.json`, LISTS[lang]);
		const list = JSON.parse(new TextDecoder().decode(bytes)) as OfflineList;
		const lacks = async () => missing(list, (await storedIn(store)).hashes);
		const queue = await lacks();
		const fetchSome = async () => {
			for (let next = queue.pop(); next; next = queue.pop()) {
				const [address, hash] = next;
				try {
					const file = await fetchListed(address, hash);
					await write(store, fileKey(BASE, hash), file.bytes, file.headers);
				} catch (error) {
					queue.length = 0;
					throw error;
				}
			}
		};
		const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, fetchSome));
		for (const end of ended) if (end.status === 'rejected') throw end.reason;
		if ((await lacks()).length > 0) throw new Error('Some of it was deleted meanwhile');
		await write(store, listKey(BASE, lang, LISTS[lang]), bytes, headers);
	} catch (error) {
		if (!isNoRoom(error)) throw error;
		await prune(store);
		await store.put(fullKey(BASE), new Response(LISTS[lang])).catch(() => undefined);
		throw error;
	}
}

const noRoom = () => new DOMException('No room for this version', 'QuotaExceededError');
export const isNoRoom = (error: unknown) => (error as Error).name === 'QuotaExceededError';

/** Deletes every file that no complete copy needs. */
async function prune(store: Cache) {
	const { hashes, lists } = await storedIn(store);
	const all = await Promise.all(lists.map(({ lang, hash }) => readList(store, BASE, lang, hash)));
	const complete = all.filter((list) => list !== undefined);
	await Promise.all(unused(complete, hashes).map((hash) => store.delete(fileKey(BASE, hash))));
}

/** Deletes what belongs to other versions alone, once this one has taken over. */
export async function retireOthers() {
	const store = await existing();
	if (!store) return;
	const { lists } = await storedIn(store);
	const others = lists.filter(({ lang, hash }) => LISTS[lang] !== hash);
	await Promise.all(others.map(({ lang, hash }) => store.delete(listKey(BASE, lang, hash))));
	await prune(store);
}

/** Languages of which there is a copy, of this version or an earlier one. */
export async function keptLangs(): Promise<KeptLang[]> {
	const store = await existing();
	return store ? (await storedIn(store)).lists.map(({ lang }) => lang) : [];
}

/** The list of a language whose copy is complete. A damaged one is fetched again. */
export async function listOf(lang: KeptLang): Promise<OfflineList | undefined> {
	const store = await existing();
	if (!store) known.clear();
	const key = listKey(BASE, lang, LISTS[lang]);
	if (!store || known.has(lang) || !(await store.match(key))) return known.get(lang);
	let list = await readList(store, BASE, lang, LISTS[lang]);
	if (!list) {
		const again = await fetchListed(`offline-${lang}.json`, LISTS[lang]).catch(() => undefined);
		if (!again) return undefined;
		await write(store, key, again.bytes, again.headers);
		list = await readList(store, BASE, lang, LISTS[lang]);
	}
	if (list) known.set(lang, list);
	return list;
}

/** Hash of what is at an address in this version; undefined where no copy holds it. */
export async function hashAt(address: string): Promise<string | undefined> {
	for (const lang of LANGS) {
		const hash = (await listOf(lang))?.files[address];
		if (hash) return hash;
	}
	return undefined;
}

/** What is at an address in this version. What is missing or damaged is fetched again. */
export async function fileAt(address: string): Promise<Response | undefined> {
	const hash = await hashAt(address);
	const store = hash && (await existing());
	if (!store) return undefined;
	const key = fileKey(BASE, hash);
	const found = await read(store, key, hash);
	if (found) return found;
	try {
		const { bytes, headers } = await fetchListed(address, hash);
		await write(store, key, bytes, headers).catch(() => undefined);
		return new Response(bytes, { headers });
	} catch {
		await giveUpIfOutdated();
		return undefined;
	}
}

/** A copy with a hole that the host can no longer fill is given up as a whole, never mended with another version. */
async function giveUpIfOutdated() {
	for (const lang of LANGS) {
		const list = await listOf(lang);
		const response = await fetch(`${BASE}offline-${lang}.json`, { cache: 'no-cache' }).catch(
			() => undefined,
		);
		// A portal of a hotel's network answers too, but not with a list.
		const latest = (await response?.json().catch(() => undefined)) as OfflineList | undefined;
		if (!list || !latest?.version || latest.version === list.version) continue;
		known.clear();
		await caches.delete(storeName(BASE));
		return;
	}
}
