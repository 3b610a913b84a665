import { withoutOptionalEnds } from './end-tags.ts';
import { numberSources } from './sources.ts';
import { takeTips, type WithoutTips } from './tips.ts';

/** What the search index and the copies were told; no browser asks for it. */
const FOR_BUILD = / data-pagefind-[a-z]+(?:="[^"]*")?/g;

/** A finished page without what only other steps of the build have read, and its tips apart. */
export function leanPage(html: string): WithoutTips {
	const { html: text, tips } = takeTips(html);
	return { html: withoutOptionalEnds(numberSources(text.replace(FOR_BUILD, ''))), tips };
}
