import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { LANGS } from '../../i18n/languages.ts';
import { inParallel } from '../in-parallel.ts';
import { indexHtml, recordBlocks } from './index-text.ts';
import { type Sources, signpostsOf, type SourceRecord } from './signposts.ts';

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes Pagefind's index and the signposts into a folder (docs/architecture.md, "How search works"). Both
 * languages are one index, so that one search looks through both; the language says `mul` because any other
 * would have Pagefind cut words.
 * The order of entries is what the engine knows them by: see `entriesOf` in src/lib/search/library.ts.
 * @param cache file that keeps between builds what texts name
 * @returns how many entries there are
 */
export async function writeIndex(
	sources: Sources & { definitions: readonly SourceRecord[] },
	folder: string,
	cache?: string,
): Promise<number> {
	const { data, about } = signpostsOf(sources, cache);
	const { index, errors } = await createIndex({ writePlayground: false, forceLanguage: 'mul' });
	if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
	const termOrder = data.zh.concepts.flatMap(([, , term]) => (term ? [term] : []));
	const definitions = new Map(sources.definitions.map((record) => [record.id, record]));
	const entries = LANGS.flatMap((lang) => [
		...sources.pages.map((page, at) => ({ blocks: page[lang], about: about[at] })),
		...termOrder.map((id) => ({
			blocks: recordBlocks(definitions.get(id)!, lang),
			about: undefined,
		})),
		...sources.records.map((record, at) => ({
			blocks: recordBlocks(record, lang),
			about: about[sources.pages.length + at],
		})),
	]);
	const added = await Promise.all(
		entries.map(({ blocks, about }, order) =>
			index.addHTMLFile({ url: `/${order}/`, content: indexHtml(blocks, order, about) }),
		),
	);
	const problems = added.flatMap(({ errors, file }, order) =>
		// An entry that the index leaves out would shift all that follow.
		file?.uniqueWords ? errors : [...errors, `entry ${order} holds no text`],
	);
	const { files, errors: unwritten } = await index.getFiles();
	await close();
	problems.push(...unwritten);
	if (problems.length > 0) throw new Error(`Search index: ${problems.join('; ')}`);
	await rm(folder, { recursive: true, force: true });
	const used = files.filter(({ path }) => !UNUSED.test(path));
	for (const part of new Set(used.map(({ path }) => dirname(path)))) {
		await mkdir(join(folder, part), { recursive: true });
	}
	await inParallel(used, ({ path, content }) => writeFile(join(folder, path), content));
	for (const lang of LANGS) {
		await writeFile(join(folder, `signposts-${lang}.json`), JSON.stringify(data[lang]));
	}
	return entries.length;
}
