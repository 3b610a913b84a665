import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Lang } from '../../i18n/languages.ts';

const SOURCE = fileURLToPath(new URL('../../widgets/offline/worker.ts', import.meta.url));

interface WorkerSettings {
	/** Path that the site is served under, with a slash at both ends. */
	base: string;
	/** Hash of each language's list. They make each version of the site another worker. */
	lists: Record<Lang, string>;
}

/** The worker as one script. */
export async function buildWorker({ base, lists }: WorkerSettings): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		resolve: { alias: { '~': fileURLToPath(new URL('../../', import.meta.url)) } },
		define: { WORKER_BASE: JSON.stringify(base), WORKER_LISTS: JSON.stringify(lists) },
		build: {
			write: false,
			target: 'es2022',
			copyPublicDir: false,
			lib: { entry: SOURCE, formats: ['iife'], name: 'worker', fileName: 'sw' },
		},
	});
	const [output] = Array.isArray(result) ? result : [result];
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	if (!chunk || !('code' in chunk)) throw new Error('The offline worker could not be built.');
	return chunk.code;
}
