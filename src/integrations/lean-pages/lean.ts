import { withoutOptionalEnds } from './end-tags';
import { numberSources } from './sources';
import { takeTips, type WithoutTips } from './tips';

/** What the search index and the copies were told; no browser asks for it. */
const FOR_BUILD = / data-pagefind-[a-z]+(?:="[^"]*")?/g;

/** A day that is written as machines read it says so by itself. */
const SAID_TWICE = /<time datetime="([^"]*)">(?=\1<\/time>)/g;
/**
 * The number beside a figure of the text, in the unit of its dataset. Who reads numbers by machine finds all of
 * them in the dataset that the figure leads to.
 */
const NUMBER = /<data value="[^"]*">([^<]*)<\/data>/g;

/** A finished page without what only other steps of the build have read, and its tips apart. */
export function leanPage(html: string): WithoutTips {
	const { html: text, tips } = takeTips(html);
	const short = text.replace(FOR_BUILD, '').replace(SAID_TWICE, '<time>').replace(NUMBER, '$1');
	return { html: withoutOptionalEnds(numberSources(short)), tips };
}
