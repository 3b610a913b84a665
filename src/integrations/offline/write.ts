import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import type { OfflineList } from '../../lib/offline/plan.ts';
import { addressOf } from '../../lib/offline/kept.ts';
import { expectWithinBudget, weigh, type Weight } from './budget.ts';
import { buildWorker } from './bundle.ts';
import { type BuiltFile, builtFile, contentHash, keptFiles } from './files.ts';

/**
 * Lists what each language needs without a network (`offline-zh.json`, `offline-en.json`) and writes the
 * worker that keeps it (`sw.js`). After everything that writes files: it names them by their final bytes.
 * @param cache file that keeps between builds what files weigh
 * @throws where the copy of a language is heavier than it may be
 */
export async function writeOffline(
	root: string,
	base: string,
	cache?: string,
): Promise<Record<Lang, Weight>> {
	const files = await keptFiles(root, cache);
	const texts = listTexts(files);
	const weightOf = async (lang: Lang) => {
		const list = await builtFile(`offline-${lang}.json`, Buffer.from(texts[lang]), [lang]);
		const weight = weigh([...files, list], lang);
		expectWithinBudget(lang, weight);
		return weight;
	};
	const weights = { zh: await weightOf('zh'), en: await weightOf('en') };
	for (const lang of LANGS) await writeFile(join(root, `offline-${lang}.json`), texts[lang]);
	const hashes = { zh: contentHash(texts.zh), en: contentHash(texts.en) };
	await writeFile(join(root, 'sw.js'), await buildWorker({ base, lists: hashes }));
	return weights;
}

/** The lists as they are published. The version is that of all files of all languages. */
function listTexts(files: readonly BuiltFile[]): Record<Lang, string> {
	const named = files.map(({ path, ...file }) => ({ ...file, address: addressOf(path) }));
	const version = contentHash(named.map(({ address, hash }) => `${address} ${hash}\n`).join(''));
	const textOf = (lang: Lang) => {
		const own = named.filter(({ langs }) => langs.includes(lang));
		const list: OfflineList = {
			version: version.slice(0, 8),
			files: Object.fromEntries(own.map(({ address, hash }) => [address, hash])),
		};
		return JSON.stringify(list);
	};
	return { zh: textOf('zh'), en: textOf('en') };
}
