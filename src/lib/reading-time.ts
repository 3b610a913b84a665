/** Reading speeds that the estimate assumes: careful reading of factual text. Characters and words a minute. */
const HAN_A_MINUTE = 400;
const WORDS_A_MINUTE = 220;

const FRONT = /^(?:import .*)$/gm;
const COMPONENT = /<\/?[A-Z][^>]*>/g;
const LINK_TARGET = /\]\([^)]*\)/g;
const HEADING_ID = /\[#[\w-]+\]/g;
const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.,'’-]*/gu;

/**
 * Minutes that a page takes to read, at least one.
 * @param mdx body of a page as its author wrote it; components and addresses do not count
 */
export function readingMinutes(mdx: string): number {
	const text = [FRONT, COMPONENT, LINK_TARGET, HEADING_ID].reduce(
		(rest, pattern) => rest.replace(pattern, ' '),
		mdx,
	);
	const han = text.match(HAN)?.length ?? 0;
	const words = text.match(WORD)?.length ?? 0;
	return Math.max(1, Math.round(han / HAN_A_MINUTE + words / WORDS_A_MINUTE));
}
