/** A span of code, or bold text on one line; what a code span holds is nobody's emphasis. */
const PIECE =
	/(`+)[^`](?:.*?[^`])?\1(?!`)|(?<![\\*])\*\*(?![\s*])((?:[^*\n`]|`[^`\n]*`)+?)(?<!\s)\*\*(?!\*)/g;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const SPACE = /\s/;

/**
 * Writes bold text as `<strong>` where CommonMark would leave its asterisks standing: it takes them for
 * bold only where the characters around them look like those of a text with spaces, which
 * `指**「縮表」**是` does not. Lines stay lines.
 */
export function boldBesidePunctuation(text: string): string {
	return text.replace(PIECE, (whole: string, _code, bold: string | undefined, at: number) => {
		if (bold === undefined) return whole;
		const before = lastOf(text.slice(Math.max(0, at - 2), at));
		const after = firstOf(text.slice(at + whole.length, at + whole.length + 2));
		const breaks = isBroken(before, firstOf(bold)) || isBroken(after, lastOf(bold));
		return breaks ? `<strong>${bold}</strong>` : whole;
	});
}

/** Whether asterisks between two characters do not count, one outside and one inside of bold text. */
function isBroken(outside: string, inside: string): boolean {
	const isOpen = outside === '' || SPACE.test(outside) || PUNCTUATION.test(outside);
	return PUNCTUATION.test(inside) && !isOpen;
}

function firstOf(text: string): string {
	return [...text][0] ?? '';
}

function lastOf(text: string): string {
	return [...text].at(-1) ?? '';
}
