/** A stretch of text, and whether it is in the other language. */
export interface LanguageRun {
	text: string;
	isForeign: boolean;
}

/**
 * Words that are read as English: two small letters in a row tell them from abbreviations (QT, MBS, SOFR),
 * which a Chinese reader spells out and a Chinese voice should too.
 */
const ENGLISH =
	/(?:[A-Z]\w*[ -])*[A-Za-z]*[a-z]{2}[A-Za-z'’]*(?:[ &.-]+(?:[A-Z]\w*[ -])*[A-Za-z]*[a-z]{2}[A-Za-z'’]*)*/g;
const CHINESE = /[\u3400-\u9fff](?:[\u3400-\u9fff、，「」（）]*[\u3400-\u9fff])?/g;

/** Splits a text of one language into runs of its own and of the other; joined they are the text. */
export function languageRuns(text: string, lang: 'zh' | 'en'): LanguageRun[] {
	const runs: LanguageRun[] = [];
	let at = 0;
	for (const found of text.matchAll(lang === 'zh' ? ENGLISH : CHINESE)) {
		if (found.index > at) runs.push({ text: text.slice(at, found.index), isForeign: false });
		runs.push({ text: found[0], isForeign: true });
		at = found.index + found[0].length;
	}
	if (at < text.length) runs.push({ text: text.slice(at), isForeign: false });
	return runs;
}
