import { mayBegin, mayBreak, mayEnd } from './kinsoku.ts';
import { type Advance, startOf, step } from './text.ts';
import { wordInsides } from './words.ts';

/** A break within a Chinese word costs as much as a line that is this share too short. */
const WITHIN_WORD = 0.35;
/** A last line of a paragraph may be short, but not shorter than this share of the width. */
const SHORTEST_LAST = 0.25;

export interface Breaking {
	advance: Advance;
	/** Width of the lines, in em. */
	width: number;
	/** Lines of equal length, as in a heading; otherwise full lines with a shorter last one. */
	balanced: boolean;
}

/**
 * Breaks a text into as few lines as possible, and among all ways to do so takes the one with the most
 * even lines that splits no Chinese word, if there is one. No line is wider than the width or begins
 * or ends with a mark that may not stand there; only a word that is wider than a line is cut.
 */
export function breakLines(text: string, breaking: Breaking): string[] {
	const { chars, widthOf, places } = measured(text, breaking);
	if (chars.length === 0) return [];
	const count = fewestLines(places, widthOf, breaking.width);
	return best(chars, places, count, widthOf, breaking);
}

/** How many lines `breakLines` will make; much quicker than making them. */
export function countLines(text: string, breaking: Breaking): number {
	const { chars, widthOf, places } = measured(text, breaking);
	return chars.length === 0 ? 0 : fewestLines(places, widthOf, breaking.width);
}

function measured(text: string, { advance, width }: Breaking) {
	const chars = [...text.trim().replace(/\s+/g, ' ')];
	const widthOf = ruler(chars, advance);
	return { chars, widthOf, places: [...breakPlaces(chars, widthOf, width), chars.length] };
}

/** Width in em of the characters from one index to another as a line of their own. */
type WidthOf = (from: number, to: number) => number;

/** Measures any part of a text in constant time. Agrees with `setLine`. */
function ruler(chars: readonly string[], advance: Advance): WidthOf {
	const left = [0];
	chars.forEach((char, index) => left.push(left[index]! + step(char, chars[index + 1], advance)));
	return (from, to) => {
		const [first, end] = [
			chars[from] === ' ' ? from + 1 : from,
			chars[to - 1] === ' ' ? to - 1 : to,
		];
		if (end <= first) return 0;
		return left[end - 1]! - left[first]! + startOf(chars[first]!) + advance(chars[end - 1]!);
	};
}

/** Indexes before which a line may begin. */
function breakPlaces(chars: readonly string[], widthOf: WidthOf, width: number): number[] {
	const places: number[] = [];
	let begun = 0;
	for (let index = 1; index < chars.length; index += 1) {
		const isTooWide = widthOf(begun, index + 1) > width;
		const place = mayBreak(chars[index - 1]!, chars[index]!)
			? index
			: isTooWide && lastAllowed(chars, begun, index);
		if (place === false || place <= begun) continue;
		places.push(place);
		begun = place;
	}
	return places;
}

/** The last place up to `to` where a word that is too wide may be cut. */
function lastAllowed(chars: readonly string[], from: number, to: number): number {
	for (let index = to; index > from; index -= 1) {
		if (mayBegin(chars[index]!) && mayEnd(chars[index - 1]!)) return index;
	}
	return to;
}

function fewestLines(places: readonly number[], widthOf: WidthOf, width: number): number {
	let count = 1;
	let begun = 0;
	places.forEach((place, index) => {
		if (widthOf(begun, place) <= width) return;
		begun = places[index - 1] ?? 0;
		count += 1;
	});
	return count;
}

interface Way {
	cost: number;
	/** Where its lines end. */
	ends: number[];
}

/** The cheapest way to break into exactly `count` lines, by dynamic programming over the places. */
function best(
	chars: readonly string[],
	places: readonly number[],
	count: number,
	widthOf: WidthOf,
	{ width, balanced }: Breaking,
): string[] {
	const end = chars.length;
	const target = balanced ? widthOf(0, end) / count : width;
	const inWord = wordInsides(chars);
	let ways = new Map<number, Way>([[0, { cost: 0, ends: [] }]]);
	for (let line = 1; line <= count; line += 1) {
		const next = new Map<number, Way>();
		for (const [from, way] of ways) {
			for (let index = places.indexOf(from) + 1; index < places.length; index += 1) {
				const to = places[index]!;
				const wide = widthOf(from, to);
				if (wide > width && !isUncuttable(places, from, to)) break;
				const isLastOfText = to === end && !balanced;
				const rough = isLastOfText ? shortness(wide / width) : ((target - wide) / width) ** 2;
				const cost = way.cost + rough + (inWord.has(to) ? WITHIN_WORD ** 2 : 0);
				if (cost < (next.get(to)?.cost ?? Infinity))
					next.set(to, { cost, ends: [...way.ends, to] });
			}
		}
		ways = next;
	}
	const ends = ways.get(end)?.ends ?? [end];
	return ends.map((to, index) =>
		chars
			.slice(ends[index - 1] ?? 0, to)
			.join('')
			.trim(),
	);
}

/** Whether there is no place between two, so that what stands between them has to be a line. */
function isUncuttable(places: readonly number[], from: number, to: number): boolean {
	return !places.some((place) => from < place && place < to);
}

/** Cost of a last line that fills this share of the width. */
function shortness(share: number): number {
	return (2 * Math.max(0, SHORTEST_LAST - share)) ** 2;
}
