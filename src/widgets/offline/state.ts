import { LANGS, type Lang } from '~/i18n/languages';
import { canKeep, choice } from './choice';
import { fullKey, readList, storedIn, storeName } from './store';

type Kind = 'kept' | 'newer' | 'busy' | 'none' | 'off' | 'full' | 'cannot';

/** What the panel shows of the copy on this device. */
export interface CopyState {
	kind: Kind;
	/** Of the copy that pages come from; undefined where there is none. */
	version?: string;
	langs: Lang[];
	/** Files, and the bytes that they take compressed, of everything that is stored. */
	files: number;
	bytes: number;
}

/** Reads the state from the store itself, so that it says what is there and not what should be. */
export async function copyState(base: string): Promise<CopyState> {
	const nothing = { langs: [], files: 0, bytes: 0 };
	if (!canKeep()) return { kind: 'cannot', ...nothing };
	const registration = await navigator.serviceWorker.getRegistration(base);
	const without: Kind = choice() === 'off' ? 'off' : registration?.installing ? 'busy' : 'none';
	if (!(await caches.has(storeName(base)))) return { kind: without, ...nothing };
	const store = await caches.open(storeName(base));
	const { hashes, lists } = await storedIn(store);
	const [first] = lists;
	const list = first && (await readList(store, base, first.lang, first.hash));
	const bytes = await bytesIn(store);
	const isFull = (await store.match(fullKey(base))) !== undefined;
	const kept: Kind = registration?.waiting ? 'newer' : 'kept';
	return {
		kind: list ? kept : isFull ? 'full' : without,
		version: list?.version,
		langs: LANGS.filter((lang) => lists.some((other) => other.lang === lang)),
		files: hashes.size,
		bytes,
	};
}

async function bytesIn(store: Cache): Promise<number> {
	const sizes = await Promise.all(
		(await store.keys()).map(async (key) => (await (await store.match(key))?.blob())?.size ?? 0),
	);
	return sizes.reduce((sum, size) => sum + size, 0);
}

/** Deletes the copy and the worker that keeps it. */
export async function eraseCopy(base: string): Promise<void> {
	const registration = await navigator.serviceWorker.getRegistration(base);
	await registration?.unregister();
	await caches.delete(storeName(base));
}

/** Has a language kept, with a worker if there is none yet. Settles when it is there, or could not be. */
export async function keepCopy(base: string, lang: Lang): Promise<void> {
	if (await caches.has(storeName(base))) {
		await (await caches.open(storeName(base))).delete(fullKey(base));
	}
	const registration = await navigator.serviceWorker.register(`${base}sw.js`);
	if (!registration.active && registration.installing) await settled(registration.installing);
	const worker = registration.active;
	if (!worker) return;
	const { port1, port2 } = new MessageChannel();
	const answered = new Promise<void>((resolve) => (port1.onmessage = () => resolve()));
	worker.postMessage(`keep ${lang}`, [port2]);
	await answered;
}

function settled(worker: ServiceWorker): Promise<void> {
	return new Promise((resolve) => {
		worker.addEventListener('statechange', () => {
			if (worker.state === 'activated' || worker.state === 'redundant') resolve();
		});
	});
}
