import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeIndex } from '~/integrations/search-index/write';
import { readSources } from '~/integrations/search-index/sources';
import { answersOf } from './measure.ts';
import { siteSearcher } from './searchers.ts';
import { readSet, SETS } from './sets.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Prints the time from query to results on the index of a built folder, and on one with `times` as many
 * pages and records: copies, each with a few words of its own so that no two are alike.
 */
export async function reportScale(built: string, times: number): Promise<void> {
	const work = await mkdtemp(join(tmpdir(), 'bench-search-'));
	try {
		console.log(`as built: ${await timesOf(built)}`);
		const entries = await writeIndex(await copied(built, times), join(work, 'pagefind'));
		console.log(`${times} times (${entries} entries): ${await timesOf(work)}`);
		console.log(
			'Each query of all sets once after one round to warm up; with passages and places.',
		);
	} finally {
		await rm(work, { recursive: true, force: true });
	}
}

async function copied(built: string, times: number): ReturnType<typeof readSources> {
	const sources = await readSources(built, PROJECT);
	const copies = Array.from({ length: times }, (_, copy) => copy);
	const mark = (id: string, copy: number) => (copy === 0 ? id : `${id}-copy-${copy}`);
	return {
		...sources,
		pages: copies.flatMap((copy) =>
			sources.pages.map((page) => {
				const own = { kind: 'text' as const, id: '', text: `copy ${copy} ${page.slug}` };
				return {
					...page,
					slug: mark(page.slug, copy),
					zh: [...page.zh, own],
					en: [...page.en, own],
				};
			}),
		),
		records: copies.flatMap((copy) =>
			sources.records.map((record) => ({ ...record, id: mark(record.id, copy) })),
		),
		names: Object.fromEntries(
			copies.flatMap((copy) =>
				Object.entries(sources.names).map(([slug, names]) => [mark(slug, copy), names]),
			),
		),
	};
}

async function timesOf(folder: string): Promise<string> {
	const search = await siteSearcher(folder);
	const queries = SETS.flatMap(readSet);
	await answersOf(queries.slice(0, 100), search);
	const begun = process.cpuUsage();
	const times = (await answersOf(queries, search)).map(({ time }) => time).sort((a, b) => a - b);
	const { user, system } = process.cpuUsage(begun);
	const work = (user + system) / 1000 / queries.length;
	const at = (share: number) =>
		`${(times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1)} ms`;
	return `median ${at(0.5)}, 95% within ${at(0.95)}, longest ${at(1)}; ${work.toFixed(1)} ms of processor time a query`;
}
