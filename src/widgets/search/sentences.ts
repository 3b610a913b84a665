import { fill } from '~/lib/format/fill';
import type { Lang } from '~/i18n/languages';
import { shortQuery } from './dom';
import type { Outcome, ResultType } from './outcome';
import { searchStrings, TYPE_LABELS } from './strings';

/** A query and how it is narrowed. */
export interface Question {
	query: string;
	type?: ResultType | undefined;
}

/** What was found, in a sentence: how many pages, or that there are none. */
export function foundText(lang: Lang, { query, type }: Question, outcome: Outcome): string {
	const strings = searchStrings(lang);
	const { count, results } = outcome;
	const values = { q: shortQuery(query), n: String(count), t: type ? TYPE_LABELS[type][lang] : '' };
	if (count > 0) {
		const first = results.length < count ? strings.countFirst : '';
		return countText(lang, values, type) + fill(first, { n: String(results.length) });
	}
	const elsewhere = Object.values(outcome.types).reduce((sum, pages) => sum + pages, 0);
	if (type && elsewhere > 0) return fill(strings.noneOfType, { ...values, n: String(elsewhere) });
	return fill(/[\p{L}\p{N}]/u.test(query) ? strings.none : strings.noText, values);
}

function countText(lang: Lang, values: Record<string, string>, type?: ResultType): string {
	const strings = searchStrings(lang);
	if (type) return fill(strings.countOfType, values);
	return values['n'] === '1' ? strings.countOne : fill(strings.count, values);
}

/** The same for a screen reader, which needs the query to tell two counts apart. */
export function announcement(lang: Lang, question: Question, outcome: Outcome): string {
	const strings = searchStrings(lang);
	const found = foundText(lang, question, outcome);
	const parts = [found];
	if (outcome.count > 0) {
		parts[0] = fill(strings.announced, { q: shortQuery(question.query), found });
		if (outcome.understood.length > 0) parts.push(understoodText(lang, outcome));
	} else if (found === fill(strings.none, { q: shortQuery(question.query) })) {
		parts[0] = fill(strings.noneAnnounced, { q: shortQuery(question.query) });
	}
	return parts.join(lang === 'zh' ? '，' : '. ');
}

/** What was searched for in place of what was typed. */
export function understoodText(lang: Lang, { understood }: Outcome): string {
	const strings = searchStrings(lang);
	const words = [...new Set(understood.map(({ to }) => to))].join(strings.understoodSeparator);
	return fill(strings.understood, { t: words });
}
