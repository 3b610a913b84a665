import { LANGS } from '../../../i18n/languages';
import type { Content, Page } from '../content';
import type { Issue } from '../issue';

/** Things that must be the same on a page in every language, in this order, as one list of strings each. */
const SAME: Record<string, (page: Page) => string[]> = {
	kind: (page) => [String(page.front['kind'])],
	notice: (page) => [String(page.front['notice'] ?? '')],
	keyFigures: (page) => keyFigures(page.front['keyFigures']),
	sources: (page) => sorted(page.front['sources']),
	claims: (page) => sorted(page.front['claims']),
	related: (page) => sorted(page.front['related']),
	"heading's ids": (page) => all(page.body, /^(#{2,3}) .*\[#([a-z0-9-]+)\]\s*$/gm),
	components: (page) => all(page.body, /<([A-Z]\w*)/g).sort(),
	figures: (page) => all(page.body, /<SeriesFigure\s+id="([^"]*)"/g),
	explorers: (page) => all(page.body, /<BalanceSheetExplorer([^>]*)\/>/g),
	tables: (page) =>
		all(page.body, /^\|[ :|-]+\|$/gm).map((row) => `${row.split('|').length - 2} columns`),
};

/** Every page exists in every language with the same structure; there is never a fallback page. */
export function checkParity({ pages }: Content): Issue[] {
	const slugs = [...new Set(pages.map(({ slug }) => slug))];
	return slugs.flatMap((slug) => {
		const versions = LANGS.map((lang) =>
			pages.find((page) => page.slug === slug && page.lang === lang),
		);
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
		const wanted = read(first).join(' ');
		const found = read(other).join(' ');
		if (wanted === found) return [];
		return [
			{
				file: other.file,
				field,
				message: `differs from ${first.file}. Found: ${found || 'none'}. There: ${wanted || 'none'}.`,
			},
		];
	});
}

function all(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].map((match) => match.slice(1).join(' ') || match[0]);
}

function sorted(value: unknown): string[] {
	return Array.isArray(value) ? value.map(String).sort() : [];
}

/** Key figures without their labels, which are in the page's language. */
function keyFigures(value: unknown): string[] {
	if (!Array.isArray(value)) return [];
	return value.map((figure: Record<string, unknown>) =>
		['series', 'at', 'from', 'to'].map((field) => String(figure[field] ?? '-')).join('/'),
	);
}
