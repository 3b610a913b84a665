import { stem } from './english.ts';
import { normalize } from './normalize.ts';
import { HAN, wordsOf } from './vocabulary.ts';

/** A stretch of text, marked where it matches the query. */
export interface Stretch {
	text: string;
	marked: boolean;
}

/** Text of the index, in which Han characters stand apart, as it is read. */
export function unspaced(text: string): string {
	return text
		.replace(/ ?([\p{Script=Han}\u3000-\u303f\uff00-\uffef「」『』—…]) ?/gu, '$1')
		.replace(/(?<=[\p{Script=Han}」）])\.(?=\s|$|\p{Script=Han})/gu, '。');
}

/** Finds wordings in text whatever their script, case, width or inflection. */
export interface Marker {
	/** Start and end of each match in the text, in order. */
	find: (text: string) => [start: number, end: number][];
}

/** @param fold gives Simplified and Traditional characters one form; of the same length */
export function makeMarker(wordings: Iterable<string>, fold: (text: string) => string): Marker {
	const han: string[] = [];
	const latin: string[] = [];
	for (const wording of wordings) {
		const form = fold(normalize(wording));
		if (HAN.test(form)) han.push(escaped(form));
		else if (form) latin.push(wordsOf(form).map(inflected).join('[\\s-]+'));
	}
	const longestFirst = (forms: string[]) =>
		[...new Set(forms)].filter(Boolean).sort((a, b) => b.length - a.length);
	const patterns = [
		...longestFirst(han),
		...longestFirst(latin).map((form) => `(?<![a-z0-9])${form}(?![a-z0-9])`),
	];
	if (patterns.length === 0) return { find: () => [] };
	const pattern = new RegExp(patterns.join('|'), 'gu');
	return {
		find: (text) =>
			[...fold(comparable(text)).matchAll(pattern)].map(({ index, 0: { length } }) => [
				index,
				index + length,
			]),
	};
}

function inflected(word: string): string {
	return /^[a-z]{4,}$/.test(word)
		? `${escaped(stem(word).replace(/i$/, ''))}[a-z]{0,4}`
		: escaped(word);
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Text with each character in its compared form, at its own place. */
function comparable(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length === text.length && !/[\uff00-\uffef]/.test(text)) return lower;
	return Array.from(text, (character) => {
		const plain = character.normalize('NFKC').toLowerCase();
		return plain.length === character.length ? plain : character;
	}).join('');
}

/** A text in stretches, the matches marked. */
export function stretches(text: string, marker: Marker): Stretch[] {
	const result: Stretch[] = [];
	let at = 0;
	for (const [start, end] of marker.find(text)) {
		if (start > at) result.push({ text: text.slice(at, start), marked: false });
		result.push({ text: text.slice(start, end), marked: true });
		at = end;
	}
	if (at < text.length) result.push({ text: text.slice(at), marked: false });
	return result;
}

/** Longest excerpt, in characters; English needs more of them for as much. */
const EXCERPT = { han: 84, latin: 180 };
/** How many characters stand before the first match where a sentence is too long. */
const LEAD = 0.3;

/** The part of a text that says most of what was asked: a sentence or two, cut to length. */
export function excerpt(text: string, marker: Marker): Stretch[] {
	const limit = HAN.test(text) ? EXCERPT.han : EXCERPT.latin;
	const sentences = text
		.match(/[^。！？；]+[。！？；]?/gu)
		?.flatMap((part) => (HAN.test(part) ? [part] : part.split(/(?<=[.!?;])\s+/))) ?? [text];
	let best = 0;
	let most = 0;
	sentences.forEach((sentence, at) => {
		const matches = marker.find(sentence).map(([start, end]) => sentence.slice(start, end));
		// Different words say more than one word again; the earlier of equals wins.
		const score = new Set(matches).size + matches.length / 20;
		if (score > most) [best, most] = [at, score];
	});
	let chosen = '';
	for (const sentence of sentences.slice(best)) {
		const glue = chosen && !HAN.test(sentence) ? ' ' : '';
		if (chosen && chosen.length + sentence.length > limit) break;
		chosen += glue + sentence.trim();
	}
	return stretches(shortened(chosen, limit, marker), marker);
}

function shortened(text: string, limit: number, marker: Marker): string {
	if (text.length <= limit) return text;
	const first = marker.find(text)[0]?.[0] ?? 0;
	const start =
		first < limit * (1 - LEAD) ? 0 : Math.min(first - limit * LEAD, text.length - limit);
	const cut = text
		.slice(start, start + limit)
		.toWellFormed()
		.replaceAll('\ufffd', '');
	const words = HAN.test(cut)
		? cut
		: cut.replace(/\s\S*$/, '').replace(start > 0 ? /^\S*\s/ : /^/, '');
	return `${start > 0 ? '…' : ''}${words}${start + limit < text.length ? '…' : ''}`;
}

/** One part of a page under a heading. */
export interface Section {
	id: string;
	title: string;
	text: string;
}

/** The parts of a page, by its headings. @param content text of the index, words apart */
export function sectionsOf(
	content: string,
	anchors: readonly { element: string; id: string; text: string; location: number }[],
): Section[] {
	const words = content.split(/\s+/);
	const heads = anchors.filter(({ element, id }) => /^h[2-4]$/.test(element) && id);
	return heads.map(({ id, text, location }, at) => ({
		id,
		title: unspaced(text).replace(/[.。]$/, ''),
		text: unspaced(words.slice(location, heads[at + 1]?.location).join(' ')),
	}));
}
