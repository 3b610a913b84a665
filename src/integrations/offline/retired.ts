import type { AstroIntegration } from 'astro';

/**
 * Served as `sw.js` while writing (`npm run dev`): takes itself and the copy away, so that a build that
 * was looked at on the same port before does not hide what is being written.
 */
const RETIRED_WORKER = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
	for (const name of await caches.keys()) if (name.startsWith('offline ')) await caches.delete(name);
	await self.registration.unregister();
	for (const client of await self.clients.matchAll({ type: 'window' })) await client.navigate(client.url);
})()));
`;

/** Answers for the worker while writing. */
export function retiredWorker(base: string): AstroIntegration {
	return {
		name: 'qt:retired-worker',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(`${base}sw.js`, (_, response) => {
					response.setHeader('Content-Type', 'text/javascript');
					response.end(RETIRED_WORKER);
				});
			},
		},
	};
}
