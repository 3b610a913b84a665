import type { Block } from './blocks.ts';
import { FILTERS } from '../../lib/search/data.ts';
import type { About, SourceRecord } from './signposts.ts';

/** Han characters and full-width punctuation. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef「」『』—…]/gu;

/** How much more a match counts in Pagefind's own score, from 0 to 10. */
const WEIGHTS = { title: 10, summary: 5, heading: 7, text: 1 } as const;
const TAGS = { title: 'h1', summary: 'p', heading: 'h2', text: 'p' } as const;

/**
 * Text with each Han character as a word of its own. Pagefind's segmentation cuts Traditional Chinese at
 * places that no query can foresee (聯|準會); of single characters, any phrase can be looked up exactly.
 */
function spaced(text: string): string {
	return text.replace(WIDE, ' $& ').replace(/\s+/g, ' ').trim();
}

/** A page or record as the HTML that is indexed; `order` is its place in the list of all. */
export function indexHtml(blocks: readonly Block[], order: number, about?: About): string {
	const filters = (['head', 'often', 'date'] as const).flatMap((name) =>
		(about?.[name] ?? []).map(
			(value) => `<meta data-pagefind-filter="${FILTERS[name]}[content]" content="${value}">`,
		),
	);
	const sort = `<meta data-pagefind-sort="order[content]" content="${String(order).padStart(6, '0')}">`;
	const parts = blocks.map(({ kind, id, text }) => {
		const weight = WEIGHTS[kind] > 1 ? ` data-pagefind-weight="${WEIGHTS[kind]}"` : '';
		const anchor = id ? ` id="${escaped(id)}"` : '';
		const tag = TAGS[kind];
		return `<${tag}${weight}${anchor}>${escaped(spaced(text))}</${tag}>`;
	});
	const head = [sort, ...filters].join('');
	return `<!doctype html><html lang="mul"><head>${head}</head><body>${parts.join('\n')}</body></html>`;
}

/** A record's blocks in one language. */
export function recordBlocks({ title, text }: SourceRecord, lang: 'zh' | 'en'): Block[] {
	return [
		{ kind: 'title', id: '', text: title[lang] },
		{ kind: 'text', id: '', text: text[lang] },
	];
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
