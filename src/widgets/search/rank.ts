import type { Library } from '~/lib/search/library';
import { RANKING } from '~/lib/search/ranking';
import { pageScore, recordScore } from '~/lib/search/score';
import type { Understanding, Unit } from '~/lib/search/understand';
import type { Evidence } from './evidence';
import type { ResultType } from './outcome';

/** A record on a page that matches. */
export interface RankedRecord {
	type: 'term' | 'event' | 'claim';
	id: string;
	score: number;
}

export interface RankedPage {
	slug: string;
	type: ResultType;
	score: number;
	/** Matching terms, events or claims on the page, best first. */
	records: RankedRecord[];
	/** Its best record matches better than the page itself. */
	isRecord: boolean;
}

/** Least share of a query that an event or a claim by itself must cover. */
const RECORD_SHARE = 0.55;
/** A part of a query that is a day or a month. */
const DAY = /^\d{4}-/;

/** Pages that answer a query, best first, without those that match hardly anything beside the best. */
export function rankPages(
	understanding: Understanding,
	evidence: Evidence,
	library: Library,
): RankedPage[] {
	const found = evidenceByPage(evidence, library);
	const records = rankRecords(understanding, evidence, library);
	const ranked = library.pages.map((page): RankedPage => {
		const own = pageScore(page, found.get(page.slug), understanding, library);
		const onPage = records.get(page.slug) ?? [];
		const best = onPage[0]?.score ?? 0;
		const isRecord = best > own;
		return {
			slug: page.slug,
			type: isRecord ? onPage[0]!.type : page.type,
			score: Math.max(own, best),
			records: onPage,
			isRecord,
		};
	});
	ranked.sort((a, b) => b.score - a.score);
	const least = Math.max(RANKING.floor, (ranked[0]?.score ?? 0) * RANKING.cut);
	return ranked.filter(({ score }) => score >= least);
}

/** Of each page the best evidence for each part, from both languages' text. */
function evidenceByPage(evidence: Evidence, { entries }: Library): Map<string, Map<Unit, number>> {
	const byPage = new Map<string, Map<Unit, number>>();
	for (const [at, found] of evidence) {
		const entry = entries[at];
		if (entry?.type !== 'page') continue;
		const known = byPage.get(entry.page) ?? new Map<Unit, number>();
		for (const [unit, strength] of found) {
			known.set(unit, Math.max(known.get(unit) ?? 0, strength));
		}
		byPage.set(entry.page, known);
	}
	return byPage;
}

function rankRecords(
	{ units }: Understanding,
	evidence: Evidence,
	library: Library,
): Map<string, RankedRecord[]> {
	const byPage = new Map<string, RankedRecord[]>();
	const put = (page: string, record: RankedRecord) => {
		byPage.set(page, [...(byPage.get(page) ?? []), record]);
	};
	for (const concept of library.vocabulary.concepts) {
		if (!concept.term) continue;
		const unit = units.find(({ keys }) => keys.includes(concept.key));
		if (!unit) continue;
		const share = recordScore(new Map([[unit, 1]]), units);
		// A beginning may become many words; what is typed to its end names one.
		const score = (share * RANKING.term) / Math.sqrt(unit.keys.length);
		put('glossary', { type: 'term', id: concept.term, score });
	}
	for (const [at, matches] of evidence) {
		const entry = library.entries[at];
		if (!entry || entry.lang !== library.lang) continue;
		if (entry.type !== 'event' && entry.type !== 'claim') continue;
		const share = recordScore(matches, units);
		if (share >= RECORD_SHARE) {
			const isOfDay = [...matches.keys()].some(({ keys }) => keys.some((key) => DAY.test(key)));
			const worth = entry.type === 'event' && isOfDay ? RANKING.eventOfDay : RANKING[entry.type];
			put(entry.page, { type: entry.type, id: entry.id, score: share * worth });
		}
	}
	for (const records of byPage.values()) records.sort((a, b) => b.score - a.score);
	return byPage;
}
