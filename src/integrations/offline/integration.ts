import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGS, type Lang } from '../../i18n/languages';
import type { OfflineList } from '../../lib/offline/plan';
import { addressOf } from '../../lib/offline/kept';
import { expectWithinBudget, weigh, type Weight } from './budget';
import { buildWorker } from './bundle';
import { type BuiltFile, contentHash, keptFiles } from './files';
import { RETIRED_WORKER } from './retired';

/**
 * Lists what each language needs without a network (`offline-zh.json`, `offline-en.json`) and writes the
 * worker that keeps it (`sw.js`). After everything that writes files: it names them by their final bytes.
 */
export function offline(base: string): AstroIntegration {
	return {
		name: 'qt:offline',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(`${base}sw.js`, (_, response) => {
					response.setHeader('Content-Type', 'text/javascript');
					response.end(RETIRED_WORKER);
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const weights = await writeOffline(fileURLToPath(dir), base);
				for (const [lang, { files, bytes }] of Object.entries(weights)) {
					logger.info(`${lang}: ${files} files, ${bytes} bytes compressed`);
				}
			},
		},
	};
}

/**
 * Writes the lists and the worker of a finished build.
 * @throws where the copy of a language is heavier than it may be
 */
export async function writeOffline(root: string, base: string): Promise<Record<Lang, Weight>> {
	const files = await keptFiles(root);
	const texts = listTexts(files);
	const lists = LANGS.map((lang): BuiltFile => ({
		path: `offline-${lang}.json`,
		bytes: Buffer.from(texts[lang]),
		langs: [lang],
	}));
	const weightOf = (lang: Lang) => {
		const weight = weigh([...files, ...lists], lang);
		expectWithinBudget(lang, weight);
		return weight;
	};
	const weights = { zh: weightOf('zh'), en: weightOf('en') };
	for (const { path, bytes } of lists) await writeFile(join(root, path), bytes);
	const hashes = { zh: contentHash(texts.zh), en: contentHash(texts.en) };
	await writeFile(join(root, 'sw.js'), await buildWorker({ base, lists: hashes }));
	return weights;
}

/** The lists as they are published. The version is that of all files of all languages. */
function listTexts(files: readonly BuiltFile[]): Record<Lang, string> {
	const hashed = files.map(({ path, bytes, langs }) => ({
		address: addressOf(path),
		hash: contentHash(bytes),
		langs,
	}));
	const version = contentHash(hashed.map(({ address, hash }) => `${address} ${hash}\n`).join(''));
	const textOf = (lang: Lang) => {
		const own = hashed.filter(({ langs }) => langs.includes(lang));
		const list: OfflineList = {
			version: version.slice(0, 8),
			files: Object.fromEntries(own.map(({ address, hash }) => [address, hash])),
		};
		return JSON.stringify(list);
	};
	return { zh: textOf('zh'), en: textOf('en') };
}
