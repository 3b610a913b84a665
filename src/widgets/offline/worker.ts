/**
 * The service worker, of which the build makes `sw.js`. It keeps the whole site of a language, answers
 * from that copy, and takes over from an earlier version only as a whole: see "How it works offline" in
 * docs/architecture.md.
 */
import { addressOf, isLeftOut, langOfPath } from '~/lib/offline/kept';
import { fileAt, hashAt, isNoRoom, keep, keptLangs, listOf, retireOthers } from './copy';
import { asNotKept } from './not-kept';
import type { FetchEvent, WorkerScope } from './scope';
import { BASE, LANGS } from './settings';

declare const self: WorkerScope;

const addressIn = (url: string) => addressOf(decodeURI(new URL(url).pathname.slice(BASE.length)));
const isOurs = (url: string) => url.startsWith(self.location.origin + BASE);
const savesData = () =>
	(navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) =>
	event.waitUntil(retireOthers().then(() => self.clients.claim())),
);
self.addEventListener('message', (event) => {
	if (event.data === 'take over') event.waitUntil(self.skipWaiting());
	const lang = LANGS.find((name) => event.data === `keep ${name}`);
	const [port] = event.ports;
	if (lang)
		event.waitUntil(
			keep(lang)
				.catch(() => undefined)
				.then(() => port?.postMessage('')),
		);
});
self.addEventListener('fetch', (event) => {
	const { method, url, headers, mode } = event.request;
	if (method !== 'GET' || !isOurs(url) || headers.has('range')) return;
	event.respondWith(mode === 'navigate' ? answerPage(event) : answerPart(event));
});

/** Ready only with all languages that the version before had, and those of the pages that are open. */
async function install() {
	const before = await keptLangs();
	const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	const open = pages.flatMap(({ url }) => (isOurs(url) ? [langOfPath(addressIn(url))] : []));
	try {
		for (const lang of new Set([...before, ...open])) await keep(lang);
	} catch (error) {
		// Without room and without an earlier copy, the worker stays and lets everything pass.
		if (before.length > 0 || !isNoRoom(error)) throw error;
	}
}

async function answerPage(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const address = addressIn(request.url);
	const found = await fileAt(address);
	if (found) return found;
	if (await hashAt(`${address}/`)) {
		return Response.redirect(`${BASE}${address}/${new URL(request.url).search}`, 301);
	}
	try {
		const response = await fetch(request);
		const lang = langOfPath(address);
		// Who comes to a page of the other language is given that one too.
		const isNew = response.ok && !isLeftOut(address) && !(await listOf(lang));
		if (isNew && !savesData()) event.waitUntil(keep(lang).catch(() => undefined));
		return response;
	} catch {
		return absent(address);
	}
}

/** A part of a page that is itself not kept is of the version that the host has, as that page is. */
async function answerPart({ request, clientId }: FetchEvent): Promise<Response> {
	const address = addressIn(request.url);
	const page = clientId ? await self.clients.get(clientId) : undefined;
	if (page && !(await hashAt(addressIn(page.url)))) {
		return fetch(request).catch(async () => (await fileAt(address)) ?? Response.error());
	}
	return (await fileAt(address)) ?? fetch(request);
}

/** Without a network: there is no such page, or it is just not kept. */
async function absent(address: string): Promise<Response> {
	const own = langOfPath(address);
	const lang = (await listOf(own)) ? own : LANGS.find((name) => name !== own)!;
	const page = await fileAt(lang === 'zh' ? '404.html' : 'en/404.html');
	if (!page) return Response.error();
	const isUnknown = lang === own && !isLeftOut(address) && !(await hashAt(address));
	return isUnknown
		? new Response(page.body, { status: 404, headers: page.headers })
		: new Response(asNotKept(await page.text()), { status: 503, headers: page.headers });
}
