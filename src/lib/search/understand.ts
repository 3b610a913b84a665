import { keysOf, type Library, pairsOf } from './library.ts';
import { normalizeQuery } from './normalize.ts';
import { formsOf } from './numbers.ts';
import { RANKING } from './ranking.ts';
import { scan, type Token } from './scan.ts';
import { type Concept, HAN, wordsOf } from './vocabulary.ts';

/** One part of a query that is looked for. */
export interface Unit {
	/** Any of these keys is a match; more than one where a word is not yet typed to its end. */
	keys: string[];
	/** How much it counts beside the others. */
	weight: number;
	/** Share of the query's words that it stands for: below 1 for a word inside of another. */
	isInner: boolean;
	/** The concepts it may stand for. */
	concepts: Concept[];
	/** What is looked up in the text of the pages; none where the index knows the concept. */
	phrases: string[];
	/** Wordings that are marked in what is shown. */
	marks: string[];
}

/** How a query was read otherwise than it was typed. */
interface Reading {
	kind: 'wording' | 'spelling';
	from: string;
	to: string;
}

export interface Understanding {
	/** The query as it is looked up. */
	text: string;
	units: Unit[];
	/** Its words that are set aside. */
	fillers: ReadonlySet<string>;
	readings: Reading[];
	/** Latin words that the site's vocabulary does not hold. */
	unknown: string[];
	hasHan: boolean;
	/** It asks, rather than naming a thing. */
	isQuestion: boolean;
}

/** Fewest letters of a beginning that stands for the words it may become. */
const BEGINNING = { latin: 2, han: 1 };
/** Most concepts that a beginning stands for. */
const ENDINGS = 6;

/**
 * Reads a query: which of the site's words it names, in whatever wording, script or spelling.
 * @param spelling known words for misspelt ones, by word
 */
export function understand(
	query: string,
	library: Library,
	spelling: ReadonlyMap<string, string> = new Map(),
): Understanding {
	const { fold, vocabulary, stems } = library;
	const typed = normalizeQuery(query);
	const text = fold(typed).replace(/[\p{L}\p{N}]+/gu, (word) => spelling.get(word) ?? word);
	const tokens = scan(text, vocabulary);
	const units: Unit[] = [];
	const readings: Reading[] = [...spelling]
		.filter(([from]) => wordsOf(typed).includes(from))
		.map(([from, to]) => ({ kind: 'spelling', from, to }));
	const unknown: string[] = [];
	tokens.forEach((token, at) => {
		const isLast = at === tokens.length - 1 && !/\s$/.test(query);
		const unit = unitOf(token, library, {
			isEnd: isLast && units.length < 2,
			isOnly: tokens.length === 1,
		});
		if (unit && !units.some(({ keys }) => keys.join() === unit.keys.join())) units.push(unit);
		for (const inner of token.concept?.kind === 'filler' ? [] : token.inner) {
			units.push({ ...unitFor([inner], library), isInner: true });
		}
		if (
			token.key.startsWith('w:') &&
			!stems.has(token.key.slice(2)) &&
			unit?.concepts.length === 0
		) {
			unknown.push(token.text);
		}
		const reading = readingOf(token, library, typed, text);
		if (reading && !readings.some(({ from }) => from === reading.from)) readings.push(reading);
	});
	return {
		text,
		units: units.filter(
			({ isInner, keys }, at) =>
				!isInner || units.findIndex((other) => other.keys.includes(keys[0]!)) === at,
		),
		fillers: new Set(
			tokens.flatMap(({ concept, text }) => (concept?.kind === 'filler' ? [text] : [])),
		),
		readings,
		unknown,
		hasHan: HAN.test(text),
		isQuestion:
			/[?？]/.test(query) ||
			tokens.some(({ concept }) => concept?.kind === 'intent' || isAsking(concept, text)),
	};
}

function isAsking(concept: Concept | undefined, text: string): boolean {
	return (
		concept?.kind === 'filler' &&
		/[嗎呢]|會不會|是不是|^(?:is|are|does|do|did|will|can) /.test(text)
	);
}

function unitOf(
	token: Token,
	library: Library,
	{ isEnd, isOnly }: { isEnd: boolean; isOnly: boolean },
): Unit | undefined {
	const { concept, key, text } = token;
	if (concept) return concept.kind === 'filler' ? undefined : unitFor([concept], library);
	// A single character that no wording holds is too common to say anything beside other words.
	if (/^h:.$/u.test(key) && !isOnly) return undefined;
	const known = keysOf(token).filter((part) => library.spread.has(part));
	const ends = known.length === 0 && isEnd ? endingsOf(token, library) : [];
	if (ends.length > 0) return { ...unitFor(ends, library), marks: [text, ...marksOf(ends)] };
	const isNumber = !/^[wh]:/.test(key);
	const forms = isNumber ? formsOf(key) : [...new Set([text, text.replace(/(?<=[a-z]{3})s$/, '')])];
	const marks = key.startsWith('h:')
		? [text, ...pairsOf(text).filter((pair) => pair !== text)]
		: forms;
	const keys = isNumber ? [key] : known.length > 0 ? known : [key];
	return {
		keys,
		weight: weightOf(keys, library),
		isInner: false,
		concepts: [],
		phrases: forms,
		marks,
	};
}

function unitFor(concepts: Concept[], library: Library): Unit {
	const keys = concepts.map(({ key }) => key);
	const isIntent = concepts.every(({ kind }) => kind === 'intent');
	return {
		keys,
		weight: weightOf(keys, library) * (isIntent ? RANKING.intent : 1),
		isInner: false,
		concepts,
		phrases: [],
		marks: isIntent ? [] : marksOf(concepts),
	};
}

function marksOf(concepts: readonly Concept[]): string[] {
	return concepts.flatMap(({ own, others }) => [...own, ...others]);
}

/** Concepts that begin with what is typed so far. */
function endingsOf({ key, text }: Token, { vocabulary, spread }: Library): Concept[] {
	const isHan = key.startsWith('h:');
	if ([...text].length < (isHan ? BEGINNING.han : BEGINNING.latin)) return [];
	const found = new Set<Concept>();
	for (const [form, concept] of isHan ? vocabulary.han : vocabulary.latin) {
		if (form.startsWith(text) && concept.kind === 'topic') found.add(concept);
	}
	return [...found]
		.sort((a, b) => (spread.get(b.key) ?? 0) - (spread.get(a.key) ?? 0))
		.slice(0, ENDINGS);
}

/** A word counts the more, the fewer pages are called by it. */
export function weightOf(keys: readonly string[], { spread, pages }: Library): number {
	const called = Math.max(...keys.map((key) => spread.get(key) ?? 0));
	if (called === 0) return RANKING.unnamed;
	const rarity = Math.log((pages.length + 1) / (called + 0.5)) / Math.log(pages.length + 1);
	return Math.max(rarity, RANKING.least);
}

/** Says so where the site has another word for what was typed. */
function readingOf(
	token: Token,
	library: Library,
	typed: string,
	text: string,
): Reading | undefined {
	const { concept } = token;
	if (!concept || concept.kind !== 'topic') return undefined;
	const isHan = HAN.test(token.text);
	const isOwn = (word: string) => HAN.test(word) === (library.lang === 'zh');
	const to = concept.own.find(isOwn) ?? concept.others.find(isOwn);
	const uses = concept.own.some((form) => library.fold(form.toLowerCase()) === token.text);
	// A short Latin word is an abbreviation, which both languages use.
	const isSame = library.lang === 'zh' ? (isHan || token.text.length < 6) && uses : !isHan;
	if (!to || isSame || library.fold(to.toLowerCase()) === token.text) return undefined;
	const at = text.indexOf(token.text);
	const from =
		at >= 0 && typed.length === text.length ? typed.slice(at, at + token.text.length) : token.text;
	return { kind: 'wording', from, to };
}
