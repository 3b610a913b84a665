import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '~/widgets/search/pagefind-index';

/** Pagefind asks for its files by address; those below this one are read from folders. */
const ORIGIN = 'http://built.invalid/';
const folders = new Map<string, string>();
const network = globalThis.fetch;

globalThis.fetch = async (input, init) => {
	const { href } = new URL(input instanceof Request ? input.url : String(input));
	if (!href.startsWith(ORIGIN)) return network(input, init);
	const [id = '', ...path] = new URL(href).pathname.slice(1).split('/');
	return new Response(await readFile(join(folders.get(id) ?? '', ...path)));
};

/**
 * Pagefind as it is in a built folder, for use outside of a browser.
 * @param tag language of the document, which Pagefind would read from it
 */
export async function openPagefind(folder: string, tag?: string): Promise<Pagefind> {
	const id = String(folders.size);
	folders.set(id, folder);
	// A module of its own for each: one module has one WebAssembly, which fits one language.
	const address = `${pathToFileURL(join(folder, 'pagefind.js')).href}?${id}`;
	const { createInstance } = (await import(address)) as {
		createInstance: (options: { basePath: string }) => Pagefind & { init(): Promise<void> };
	};
	const document = { querySelector: () => ({ getAttribute: () => tag }) };
	if (tag) Reflect.set(globalThis, 'document', document);
	const pagefind = createInstance({ basePath: `${ORIGIN}${id}/` });
	Reflect.deleteProperty(globalThis, 'document');
	await pagefind.init();
	return pagefind;
}
