import type { Library, LibraryPage } from './library.ts';
import { RANKING } from './ranking.ts';
import type { Understanding, Unit } from './understand.ts';
import { weightOf } from './understand.ts';

/** How well each part of a query is found in an entry's text, from 0 to 1; parts that are not are left out. */
export type Found = ReadonlyMap<Unit, number>;

const NOTHING: Found = new Map();

/** Share of the query that a page covers, by names and text, and how well one of its names fits it whole. */
export function pageScore(
	page: LibraryPage,
	found: Found = NOTHING,
	{ units, fillers, isQuestion }: Understanding,
	library: Library,
): number {
	const total = totalOf(units);
	if (total === 0) return 0;
	let covered = 0;
	let isNamed = false;
	for (const unit of units) {
		const named = Math.max(...unit.keys.map((key) => page.called.get(key) ?? 0)) * RANKING.named;
		isNamed ||= named > 0;
		covered += sized(unit) * Math.max(named, found.get(unit) ?? 0);
	}
	if (covered === 0) return 0;
	let fit = 0;
	for (const name of isNamed ? page.names : []) {
		let common = 0;
		let surplus = 0;
		for (const unit of units) {
			common += sized(unit) * Math.max(...unit.keys.map((key) => name.keys.get(key) ?? 0));
		}
		if (common === 0) continue;
		for (const [key, count] of name.keys) {
			const isAsked = units.some(({ keys }) => keys.includes(key));
			if (!isAsked && count === 1) surplus += weightOf([key], library) * RANKING.surplus;
		}
		let shared = 0;
		for (const filler of name.fillers) {
			if (fillers.has(filler)) shared += RANKING.fillerShared;
			else surplus += RANKING.fillerSurplus;
		}
		fit = Math.max(fit, common / (total + surplus) + shared);
	}
	const score = ((1 - RANKING.fit) * covered) / total + RANKING.fit * fit;
	return score + prior(page, isQuestion, units.length) * score;
}

function prior({ type, slug }: LibraryPage, isQuestion: boolean, words: number): number {
	if (type === 'page') return slug === '' ? 0 : RANKING.listPage;
	if (type === 'faq' && isQuestion) return RANKING.faqForQuestion;
	if (type === 'article' && !isQuestion && words <= 2) return RANKING.articleForWord;
	return 0;
}

/** Share of the query that a glossary term, an event or a claim covers by itself. */
export function recordScore(found: Found, units: readonly Unit[]): number {
	let covered = 0;
	for (const unit of units) covered += sized(unit) * (found.get(unit) ?? 0);
	return covered / (totalOf(units) || 1);
}

function sized({ weight, isInner }: Unit): number {
	return isInner ? weight * RANKING.inner : weight;
}

/** Weight of all that was asked; words inside of others are asked only by the way. */
function totalOf(units: readonly Unit[]): number {
	return units.reduce((sum, unit) => sum + (unit.isInner ? 0 : unit.weight), 0);
}
