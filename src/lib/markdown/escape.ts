/** Signs that Markdown would read as marks. An underscore within a word is none. */
const MARKS = /[\\`*[\]~|]|<(?=[a-z/!?])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/giu;
/** What would begin a heading, list, quote, rule or table at the start of a line. */
const START = /^(?=[#>+=-])|^(\d+)(?=[.)](?:\s|$))/;
/** Punctuation at the edges of emphasis, with the space beside it. */
const EDGES = /^([\s\p{P}\p{S}]*)(.*?)([\s\p{P}\p{S}]*)$/su;

/** Text that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
	return text.replace(MARKS, (sign) => `\\${sign}`);
}

/** A paragraph whose first signs begin nothing but itself. The text in it is escaped already. */
export function escapeStart(paragraph: string): string {
	return paragraph.replace(START, (_, digits?: string) => (digits ? `${digits}\\` : '\\'));
}

/**
 * Text in bold or italics. CommonMark sees no emphasis where a mark stands between punctuation and a
 * letter, which in Chinese, without spaces, is often so: punctuation at the edges is left outside.
 * @param mark `**` or `*`
 */
export function emphasize(text: string, mark: '*' | '**'): string {
	// Links, code and escapes are not split.
	if (/[[\]`\\]/.test(text)) return text.trim() === '' ? text : mark + text.trim() + mark;
	const [, before = '', inner = '', after = ''] = EDGES.exec(text) ?? [];
	return inner === '' ? text : before + mark + inner + mark + after;
}

/** A link; the text is Markdown already. An address with brackets or spaces stays one address. */
export function link(text: string, address: string, title?: string): string {
	const safe = address.replace(/[\s()<>]/g, (sign) =>
		encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
	);
	return `[${text}](${safe}${title ? ` "${title.replace(/["\\]/g, '\\$&')}"` : ''})`;
}

/** Inline code, between as many backticks as it needs. */
export function codeSpan(text: string): string {
	const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	const pad = longest > 0 ? ' ' : '';
	return fence + pad + text + pad + fence;
}
