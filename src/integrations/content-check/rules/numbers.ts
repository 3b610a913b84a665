import type { Content, Page } from '../content.ts';
import type { Issue } from '../issue.ts';
import { ALLOWED_NUMBERS } from '../allowed-numbers.ts';
import { type Passage, passages } from '../sentences.ts';

const MONTHS =
	'January|February|March|April|May|June|July|August|September|October|November|December';

/** What counts as a figure that needs a source: money, rates, and the dates of events. */
const FIGURE = new RegExp(
	[
		String.raw`\d\s*(?:億|兆|%|％|個?基點|碼|bp\b|basis points?\b|percent|bn\b|tn\b|(?:b|tr|m)illion\b)`,
		String.raw`(?:US|HK|NT)?[$€£¥]\s?\d`,
		String.raw`\d{4}年\d{1,2}月`,
		String.raw`\d{1,2} (?:${MONTHS}) \d{4}`,
		String.raw`(?:${MONTHS}) \d{4}`,
		String.raw`\b\d{4}-\d{2}-\d{2}\b`,
	].join('|'),
	'u',
);

const SOURCED = /<Cite\s|<Value\s/;

/** Every figure stands in a sentence or table that carries a citation or a value from a record. */
export function checkNumbers({ pages }: Content): Issue[] {
	return pages.flatMap((page) =>
		passages(page.body)
			.filter((passage) => holdsFigure(passage) && !SOURCED.test(passage.text))
			.filter(({ text }) => !isAllowed(page, text))
			.map(({ text, line }) => ({
				file: page.file,
				line: page.bodyLine + line,
				field: 'text',
				message: `a figure without a source: "${text.slice(0, 90)}". Cite its source in the same sentence, state it as a <Value>, or add it to allowed-numbers.ts with a reason.`,
			})),
	);
}

/** A table has its units in its head, so there any number counts. */
function holdsFigure({ text, rows }: Passage): boolean {
	return rows === undefined ? FIGURE.test(withoutMarkup(text)) : /\d/.test(withoutMarkup(rows));
}

/** Addresses and attributes hold digits that no reader sees. */
function withoutMarkup(text: string): string {
	return text.replace(/\]\([^)]*\)/g, ']').replace(/<[^>]*>/g, '');
}

function isAllowed(page: Page, text: string): boolean {
	return ALLOWED_NUMBERS.some(({ slug, text: part }) => slug === page.slug && text.includes(part));
}
