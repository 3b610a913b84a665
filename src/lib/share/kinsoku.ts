/**
 * Characters that may not begin or end a line (禁則), after CLREQ, "Prohibition Rules for Line Start
 * and Line End", and the same for Latin punctuation.
 */
const NEVER_FIRST = new Set('、，。．；：？！…⋯—–～·・’”）」』》〉】〕｝％‰℃,.;:?!)]}%/-');
const NEVER_LAST = new Set('（「『《〈【〔｛‘“([{$＄￥#');
/** Opening marks that stand in the right half of their square: at the start of a line they leave a hole. */
const HALF_EMPTY = new Set('（「『《〈【〔｛');

const FULL_WIDTH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;
const LATIN = /[\p{Script=Latin}\p{Nd}$%]/u;

export const mayBegin = (char: string): boolean => !NEVER_FIRST.has(char);
export const mayEnd = (char: string): boolean => !NEVER_LAST.has(char);
export const isHalfEmpty = (char: string): boolean => HALF_EMPTY.has(char);
export const isHan = (char: string): boolean => FULL_WIDTH.test(char);

/** Whether a gap is drawn between two characters, as `text-autospace: normal` does on the page. */
export function isScriptChange(before: string, after: string): boolean {
	return (isHan(before) && LATIN.test(after)) || (LATIN.test(before) && isHan(after));
}

/** Whether a line may be broken between two characters that stand side by side. */
export function mayBreak(before: string, after: string): boolean {
	if (after === ' ' || !mayBegin(after) || !mayEnd(before)) return false;
	if (before === ' ') return true;
	// Latin words and numbers stay whole; all that is left is at least half Chinese.
	return isWide(before) || isWide(after);
}

/** Chinese characters and full-width punctuation. */
function isWide(char: string): boolean {
	return isHan(char) || /[\u3000-\u303f\uff01-\uff60]/.test(char);
}
