import { escapeXml } from './xml.ts';

export interface FeedEntry {
	/** Absolute address that never changes, under which the change is described. */
	id: string;
	/** Absolute address of the page concerned. */
	url: string;
	title: string;
	text: string;
	/** YYYY-MM-DD. */
	date: string;
	/** Kind of change: the word in records, and as readers see it. */
	kind: { term: string; label: string };
}

export interface Feed {
	title: string;
	subtitle: string;
	/** Name that stands for all authors. */
	author: string;
	/** BCP 47 tag. */
	lang: string;
	/** Absolute address of the feed itself, which is also its id. */
	self: string;
	/** Absolute address of the page that shows the same to readers. */
	page: string;
	/** Newest first, at least one. */
	entries: readonly FeedEntry[];
}

/** The feed as an Atom document (RFC 4287). Its day is that of the newest entry, so that builds repeat. */
export function atomFeed({ title, subtitle, author, lang, self, page, entries }: Feed): string {
	const newest = entries
		.map(({ date }) => date)
		.sort()
		.at(-1);
	if (!newest) throw new Error('A feed needs at least one entry: RFC 4287 wants a date.');
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">`,
		element('id', self),
		element('title', title),
		element('subtitle', subtitle),
		element('updated', instant(newest)),
		`<author>${element('name', author)}</author>`,
		link('self', 'application/atom+xml', self),
		link('alternate', 'text/html', page),
		...entries.flatMap(entryLines),
		'</feed>',
		'',
	].join('\n');
}

function entryLines({ id, url, title, text, date, kind }: FeedEntry): string[] {
	return [
		'<entry>',
		element('id', id),
		element('title', title),
		element('updated', instant(date)),
		element('published', instant(date)),
		link('alternate', 'text/html', url),
		`<category term="${escapeXml(kind.term)}" label="${escapeXml(kind.label)}"/>`,
		element('content', text),
		'</entry>',
	];
}

function element(name: string, text: string): string {
	return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, type: string, url: string): string {
	return `<link rel="${rel}" type="${type}" href="${escapeXml(url)}"/>`;
}

/** Records know days only; Atom wants an instant. */
function instant(day: string): string {
	return `${day}T00:00:00Z`;
}
