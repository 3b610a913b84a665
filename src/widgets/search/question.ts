import type { Lang } from '~/i18n/languages';
import { fill } from '~/lib/format/fill';
import { normalize, QUERY_LIMIT } from '~/lib/search/normalize';
import { noteText } from '../tool/strings';
import type { Question } from './sentences';
import { searchStrings } from './strings';
import { resultType } from './types';

/** Most characters that the field takes (UTF-16 units, as `maxlength` counts them). */
export const FIELD_LIMIT = 400;

/** A query as long as the field takes, never ending in half a character. */
export function cutQuery(query: string): string {
	return query
		.slice(0, FIELD_LIMIT)
		.toWellFormed()
		.replace(/\ufffd$/, '');
}

/** The question that an address asks, and what a reader must know where not all of it could be used. */
export function readQuestion(
	params: URLSearchParams,
	lang: Lang,
): { question: Question; notes: string[] } {
	const strings = searchStrings(lang);
	const asked = params.get('q') ?? '';
	const query = cutQuery(asked);
	const notes = cutNotes(lang, query, query !== asked);
	const name = params.get('type')?.trim() ?? '';
	const type = resultType(name);
	if (name && !type) {
		const note = { parameter: 'type', reason: 'not-a-choice', used: strings.allTypes } as const;
		notes.push(noteText(lang, note, strings.typeParameter));
	}
	return { question: { query, type }, notes };
}

/**
 * Says that not all of a query is searched for.
 * @param isCut the field could not take all of it
 */
export function cutNotes(lang: Lang, query: string, isCut: boolean): string[] {
	const isLong = [...normalize(query)].length > QUERY_LIMIT;
	if (!isLong && !isCut) return [];
	return [fill(searchStrings(lang).cut, { n: String(isLong ? QUERY_LIMIT : FIELD_LIMIT) })];
}

/** The query string that asks a question; '' where nothing is asked. */
export function writeQuestion({ query, type }: Question): string {
	const params = new URLSearchParams();
	if (query.trim()) params.set('q', query);
	if (query.trim() && type) params.set('type', type);
	const text = params.toString();
	return text && `?${text}`;
}
