/** Bytes that begin and end a character of Big5, without the extensions of Hong Kong. */
const LEAD: readonly (readonly [number, number])[] = [
	[0xa4, 0xc6],
	[0xc9, 0xf9],
];
const TRAIL: readonly (readonly [number, number])[] = [
	[0x40, 0x7e],
	[0xa1, 0xfe],
];

/** The 13,000 Chinese characters of Big5, Taiwan's set: what is not in it is simplified, Japanese or very rare. */
export function big5(): string {
	const decoder = new TextDecoder('big5');
	const bytes = bytesOf(LEAD).flatMap((lead) => bytesOf(TRAIL).flatMap((trail) => [lead, trail]));
	return (decoder.decode(new Uint8Array(bytes)).match(/\p{Script=Han}/gu) ?? []).join('');
}

/** A Chinese character that is none of these. */
export function notOf(characters: string): RegExp {
	return new RegExp(`(?![${characters}〇])\\p{Script=Han}`, 'u');
}

function bytesOf(ranges: readonly (readonly [number, number])[]): number[] {
	return ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
}
