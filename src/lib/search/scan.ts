import { stem } from './english.ts';
import { findNumbers } from './numbers.ts';
import { HAN, type Concept, type Vocabulary } from './vocabulary.ts';

/** One piece of a text: a wording of a concept, a date or amount, or a stretch that the site has no word for. */
export interface Token {
	/** `#…` of a concept, a date's or amount's key, `w:` and the stem of a word, `h:` and Han characters. */
	key: string;
	/** As it stands in the normalized text. */
	text: string;
	concept?: Concept;
	/** Concepts whose wordings lie inside of this one: 殖利率 in 殖利率曲線. */
	inner: Concept[];
}

/** Digits stand apart from letters that follow, as in 35bp, but not from those before, as in QT2. */
const PIECE = /\p{Script=Han}+|\d+(?:\.\d+)*(?=[a-z])|[\p{L}\p{N}]+(?:\.\d+)*/gu;

/** Normalized text in its pieces, in order. */
export function scan(text: string, vocabulary: Vocabulary): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	for (const { token, at: start, length } of fixedTokens(text, vocabulary)) {
		if (start < at) continue;
		tokens.push(...scanWords(text.slice(at, start), vocabulary), token);
		at = start + length;
	}
	return [...tokens, ...scanWords(text.slice(at), vocabulary)];
}

/** Dates, amounts and wordings of mixed script, which no cutting into words would find. */
function fixedTokens(text: string, { mixed }: Vocabulary) {
	const found = findNumbers(text).map(({ key, at, length }) => ({
		token: { key, text: text.slice(at, at + length).trim(), inner: [] } as Token,
		at,
		length,
	}));
	for (const [form, concept] of mixed) {
		for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
			const token = { key: concept.key, text: form, concept, inner: [] };
			found.push({ token, at, length: form.length });
		}
	}
	return found.sort((a, b) => a.at - b.at);
}

function scanWords(text: string, vocabulary: Vocabulary): Token[] {
	const tokens: Token[] = [];
	let words: string[] = [];
	const flush = () => {
		tokens.push(...scanLatin(words, vocabulary));
		words = [];
	};
	for (const [piece] of text.matchAll(PIECE)) {
		for (const part of piece.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []) {
			if (!HAN.test(part)) {
				words.push(part);
				continue;
			}
			flush();
			tokens.push(...scanHan(part, vocabulary));
		}
	}
	flush();
	return tokens;
}

/** Latin words: the longest run of them that is a wording, else the word by itself. */
function scanLatin(words: string[], { latin, most, starts }: Vocabulary): Token[] {
	const stems = words.map(stem);
	const tokens: Token[] = [];
	for (let at = 0; at < words.length;) {
		let length = starts.has(stems[at]!) ? Math.min(most, words.length - at) : 0;
		while (length > 0 && !latin.has(stems.slice(at, at + length).join(' '))) length -= 1;
		const concept = latin.get(stems.slice(at, at + length).join(' '));
		const text = words.slice(at, at + Math.max(length, 1)).join(' ');
		if (concept) {
			const inside = stems.slice(at, at + length);
			tokens.push({ key: concept.key, text, concept, inner: innerLatin(inside, concept, latin) });
		} else tokens.push({ key: `w:${stems[at]}`, text, inner: [] });
		at += Math.max(length, 1);
	}
	return tokens;
}

function innerLatin(stems: string[], outer: Concept, latin: Map<string, Concept>): Concept[] {
	const inner = new Set<Concept>();
	for (let from = 0; from < stems.length; from += 1) {
		for (let to = from + 1; to <= stems.length; to += 1) {
			const concept = latin.get(stems.slice(from, to).join(' '));
			if (concept && concept !== outer && concept.kind === 'topic') inner.add(concept);
		}
	}
	return [...inner];
}

/** What a character costs that no wording holds; a wording costs 1, one that is set aside a little more. */
const UNKNOWN_COST = 10;
const FILLER_COST = 1.5;

interface Step {
	cost: number;
	length: number;
	concept?: Concept;
}

/** A run of Han characters, cut so that wordings hold as much of it as possible, in as few pieces. */
function scanHan(run: string, { han, longest, starts }: Vocabulary): Token[] {
	const characters = [...run];
	const best: Step[] = [];
	best[characters.length] = { cost: 0, length: 0 };
	for (let at = characters.length - 1; at >= 0; at -= 1) {
		let step: Step = { cost: UNKNOWN_COST + best[at + 1]!.cost, length: 1 };
		const most = starts.has(characters[at]!) ? Math.min(longest, characters.length - at) : 0;
		for (let length = 1; length <= most; length += 1) {
			const concept = han.get(characters.slice(at, at + length).join(''));
			if (!concept) continue;
			const cost = (concept.kind === 'filler' ? FILLER_COST : 1) + best[at + length]!.cost;
			if (cost <= step.cost) step = { cost, length, concept };
		}
		best[at] = step;
	}
	const tokens: Token[] = [];
	for (let at = 0; at < characters.length;) {
		const { concept, length } = best[at]!;
		const text = characters.slice(at, at + length).join('');
		const previous = tokens.at(-1);
		if (concept) {
			tokens.push({ key: concept.key, text, concept, inner: innerHan(text, concept, han) });
		} else if (previous?.key.startsWith('h:')) {
			previous.text += text;
			previous.key += text;
		} else tokens.push({ key: `h:${text}`, text, inner: [] });
		at += length;
	}
	return tokens;
}

function innerHan(text: string, outer: Concept, han: Map<string, Concept>): Concept[] {
	const characters = [...text];
	const inner = new Set<Concept>();
	for (let from = 0; from < characters.length; from += 1) {
		for (let to = from + 2; to <= characters.length; to += 1) {
			const concept = han.get(characters.slice(from, to).join(''));
			if (concept && concept !== outer && concept.kind === 'topic') inner.add(concept);
		}
	}
	return [...inner];
}
