/**
 * Served as `sw.js` while writing (`npm run dev`): takes itself and the copy away, so that a build that
 * was looked at on the same port before does not hide what is being written.
 */
export const RETIRED_WORKER = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
	for (const name of await caches.keys()) if (name.startsWith('offline ')) await caches.delete(name);
	await self.registration.unregister();
	for (const client of await self.clients.matchAll({ type: 'window' })) await client.navigate(client.url);
})()));
`;
