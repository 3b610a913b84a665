import { FILTERS } from '~/lib/search/data';
import { type Library, pairsOf } from '~/lib/search/library';
import { RANKING } from '~/lib/search/ranking';
import type { Understanding, Unit } from '~/lib/search/understand';
import type { TextIndex } from './pagefind-index';

/** How well each part of a query is found in each entry of the index, by the entry's number. */
export type Evidence = Map<number, Map<Unit, number>>;

/** Asks the index about every part of a query. */
export async function evidenceFor(
	{ units }: Understanding,
	index: TextIndex,
	library: Library,
): Promise<Evidence> {
	const evidence: Evidence = new Map();
	const put = (entry: number, unit: Unit, strength: number) => {
		const found = evidence.get(entry) ?? new Map<Unit, number>();
		found.set(unit, Math.max(found.get(unit) ?? 0, strength));
		evidence.set(entry, found);
	};
	const putAll = (entries: Iterable<number>, unit: Unit, strength: number) => {
		for (const entry of entries) put(entry, unit, strengthOf(library, entry, strength));
	};
	await Promise.all(
		units.map(async (unit) => {
			const ids = unit.concepts.filter(({ kind }) => kind === 'topic').map(({ key }) => key);
			if (ids.length > 0) {
				const [head, often] = await Promise.all([
					index.filter(FILTERS.head, ids),
					index.filter(FILTERS.often, ids),
				]);
				putAll(head.keys(), unit, RANKING.head);
				putAll(often.keys(), unit, RANKING.often);
			}
			const day = unit.keys.find((key) => /^\d{4}-/.test(key));
			if (day) putAll((await index.filter(FILTERS.date, [day])).keys(), unit, 1);
			for (const entries of await textMatches(unit, index)) putAll(entries, unit, RANKING.text);
		}),
	);
	return evidence;
}

/** Records match by their own text as well as pages do; the other language's text counts less. */
function strengthOf({ entries, lang }: Library, at: number, strength: number): number {
	const entry = entries[at];
	if (!entry) return 0;
	const own = entry.type === 'page' ? strength : 1;
	return entry.lang === lang ? own : own * RANKING.otherLanguage;
}

/** Entries that hold a part of the query as it stands, or where none does, all pieces of it. */
async function textMatches({ phrases }: Unit, index: TextIndex): Promise<Iterable<number>[]> {
	const whole = await Promise.all(phrases.map((phrase) => index.phrase(phrase)));
	if (whole.some((matches) => matches.size > 0)) return whole.map((matches) => matches.keys());
	const pieces = phrases.flatMap((phrase) =>
		/^\p{Script=Han}{3,}$/u.test(phrase) ? pairsOf(phrase) : [],
	);
	const parts = await Promise.all(pieces.map((piece) => index.phrase(piece)));
	return parts.map((matches) => matches.keys());
}
