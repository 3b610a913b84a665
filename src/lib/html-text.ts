/** A tag, or a comment, of HTML as Astro writes it: `>` in an attribute's value stands in quotes. */
const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** What a browser begins on a line of its own. */
const BLOCK =
	/^(?:p|div|section|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|figure|figcaption|blockquote|pre|br|hr)$/;
/** What is not read: code, and what search leaves out too (marks of citations, links to checks). */
const UNREAD = /^(?:script|style|template)$/;
const UNREAD_MARK = /\sdata-(?:pagefind-ignore|needs-script)\b|\shidden\b/;

const ENTITIES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};

interface Open {
	name: string;
	isUnread: boolean;
	/** Value of the marking attribute, where the element has it. */
	mark: string | undefined;
}

/**
 * Texts of all elements that carry an attribute, by its value: what a reader sees, one line a
 * paragraph, without citation marks.
 * @param html well-formed HTML, as a component of this site renders it
 * @param attribute name of the attribute, letters and hyphens; such elements do not lie in one another
 */
export function markedTexts(html: string, attribute: string): Map<string, string> {
	const value = new RegExp(`\\s${attribute}="([^"]*)"`);
	const texts = new Map<string, string>();
	const open: Open[] = [];
	let at = 0;
	const take = (text: string) => {
		const mark = open.findLast((element) => element.mark !== undefined)?.mark;
		if (mark === undefined || open.some(({ isUnread }) => isUnread)) return;
		texts.set(mark, (texts.get(mark) ?? '') + text);
	};
	for (const found of html.matchAll(TAG)) {
		const [tag, closing, tagName = '', attributes = '', selfClosing] = found;
		const name = tagName.toLowerCase();
		take(decode(html.slice(at, found.index)).replace(/\s+/g, ' '));
		at = found.index + tag.length;
		if (BLOCK.test(name)) take('\n');
		if (closing) {
			const start = open.findLastIndex((element) => element.name === name);
			if (start >= 0) open.splice(start);
		} else if (name && !selfClosing && !VOID.test(name)) {
			const isUnread = UNREAD.test(name) || UNREAD_MARK.test(attributes);
			open.push({ name, isUnread, mark: value.exec(attributes)?.[1] });
		}
	}
	return new Map([...texts].map(([mark, text]) => [mark, tidy(text)]));
}

function tidy(text: string): string {
	const lines = text.split('\n').map((line) => line.replace(/ +/g, ' ').trim());
	return lines.filter(Boolean).join('\n');
}

/** Text as it is read, where it is written with the few names that Astro uses, or with numbers. */
export function decode(text: string): string {
	return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
		if (decimal) return String.fromCodePoint(Number(decimal));
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		return ENTITIES[name] ?? whole;
	});
}
