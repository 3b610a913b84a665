import { LANGS } from '../../../i18n/languages.ts';
import type { Content, Page } from '../content.ts';
import type { Issue } from '../issue.ts';
import { lineAt } from '../lines.ts';

/** One of the things that must be the same, and where it stands in the text; in the front matter, nowhere. */
interface Item {
	text: string;
	line?: number;
}

/** Things that must be the same on a page in every language, in this order. */
const SAME: Record<string, (page: Page) => Item[]> = {
	kind: (page) => [{ text: String(page.front['kind']) }],
	notice: (page) => [{ text: String(page.front['notice'] ?? '') }],
	keyFigures: (page) => keyFigures(page.front['keyFigures']),
	sources: (page) => sorted(page.front['sources']),
	claims: (page) => sorted(page.front['claims']),
	related: (page) => sorted(page.front['related']),
	"heading's ids": (page) => all(page, /^(#{2,3}) .*\[#([a-z0-9-]+)\]\s*$/gm),
	components: (page) => all(page, /<([A-Z]\w*)/g).sort(byText),
	figures: (page) => all(page, /<SeriesFigure\s+id="([^"]*)"/g),
	explorers: (page) => all(page, /<BalanceSheetExplorer([^>]*)\/>/g),
	tables: (page) =>
		all(page, /^\|[ :|-]+\|$/gm).map(({ text, line }) => ({
			text: `${text.split('|').length - 2} columns`,
			line,
		})),
};

/** Every page exists in every language with the same structure; there is never a fallback page. */
export function checkParity({ pages }: Content): Issue[] {
	return [...Map.groupBy(pages, ({ slug }) => slug).values()].flatMap((same) => {
		const versions = LANGS.map((lang) => same.find((page) => page.lang === lang));
		const [first, ...others] = versions.filter((page) => page !== undefined);
		if (!first) return [];
		if (others.length < LANGS.length - 1) {
			const missing = LANGS.filter((_, index) => !versions[index]).join(', ');
			return [
				{
					file: first.file,
					field: 'page',
					message: `is missing in: ${missing}. Write it in every language.`,
				},
			];
		}
		return others.flatMap((other) => differences(first, other));
	});
}

function differences(first: Page, other: Page): Issue[] {
	return Object.entries(SAME).flatMap(([field, read]) => {
		const [wanted, found] = [read(first), read(other)];
		const place = found.findIndex(({ text }, index) => text !== wanted[index]?.text);
		if (place === -1 && wanted.length === found.length) return [];
		// What is missing at the end has no line of its own: the last of its kind, or the text's first.
		const line =
			(found[place] ?? found.at(-1))?.line ?? (isFront(field) ? undefined : other.bodyLine);
		return [
			{
				file: other.file,
				...(line === undefined ? {} : { line }),
				field,
				message: `differs from ${first.file}. Found: ${said(found)}. There: ${said(wanted)}.`,
			},
		];
	});
}

const FRONT = ['kind', 'notice', 'keyFigures', 'sources', 'claims', 'related'];
const isFront = (field: string) => FRONT.includes(field);
const said = (items: Item[]) => items.map(({ text }) => text).join(' ') || 'none';

function all({ body, bodyLine }: Page, pattern: RegExp): Item[] {
	return [...body.matchAll(pattern)].map((match) => ({
		text: match.slice(1).join(' ') || match[0],
		line: bodyLine + lineAt(body, match.index) - 1,
	}));
}

function sorted(value: unknown): Item[] {
	return Array.isArray(value) ? value.map((text) => ({ text: String(text) })).sort(byText) : [];
}

const byText = (a: Item, b: Item) => (a.text < b.text ? -1 : 1);

/** Key figures without their labels, which are in the page's language. */
function keyFigures(value: unknown): Item[] {
	if (!Array.isArray(value)) return [];
	return value.map((figure: Record<string, unknown>) => ({
		text: ['series', 'at', 'from', 'to'].map((field) => String(figure[field] ?? '-')).join('/'),
	}));
}
