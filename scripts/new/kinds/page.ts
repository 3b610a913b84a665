import { type Answers, type Change, day, type Field, known, listOf } from '../field.ts';
import { mark } from '../marks.ts';
import type { Project } from '../project.ts';
import { line, list, scalar } from '../yaml.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** A page's slug: ASCII, and not taken. */
export function freeSlug(folder = ''): Field['fault'] {
	return (value, { slugs }) => {
		if (!SLUG.test(value)) {
			return `"${value}" cannot be an address. Allowed: small letters, digits and single hyphens, folders with /.`;
		}
		return slugs.includes(folder + value)
			? `"${value}" is taken by a page. Choose another.`
			: undefined;
	};
}

/** What every page needs beside its slug. */
export const PAGE_FIELDS: readonly Field[] = [
	{ flag: 'title-zh', says: 'Title in Chinese' },
	{ flag: 'title-en', says: 'Title in English' },
	{
		flag: 'sources',
		says: 'Sources that the page cites, as ids of content/sources',
		optional: true,
		fault: known('sources'),
	},
	{
		flag: 'claims',
		says: 'Claims that the page treats, such as C07',
		optional: true,
		fault: known('claims'),
	},
	{
		flag: 'related',
		says: 'Pages to read next, as slugs',
		optional: true,
		fault: known('slugs'),
	},
	{ flag: 'date', says: 'Day of writing', fault: day, preset: (_, { today }) => today },
	{
		flag: 'review-due',
		says: 'Day by which somebody must look at it again',
		fault: day,
		preset: ({ date = '' }, { today }) => later(day(date) ? today : date),
	},
];

/** A page of one language: front matter, imports and a text that is marked as still to write. */
export function page(
	lang: 'zh' | 'en',
	{ slug, kind, body }: { slug: string; kind: string; body: string },
	answers: Answers,
): Change {
	const ids = (flag: string) => list(listOf(answers[flag]));
	const [description, summary] =
		lang === 'zh'
			? [mark.zh('一兩句話，給搜尋結果用，30到120個字'), mark.zh('一句話回答標題')]
			: [
					mark.en('one or two sentences for search results'),
					mark.en('one sentence that answers the title'),
				];
	const front = [
		line('title', scalar(answers[`title-${lang}`]!)),
		line('description', JSON.stringify(description)),
		line('summary', JSON.stringify(summary)),
		line('kind', kind),
		line('sources', ids('sources')),
		line('claims', ids('claims')),
		line('related', ids('related')),
		line('updated', answers['date']!),
		line('reviewDue', answers['review-due']!),
	].join('');
	const imported = body.includes('<Cite ') ? "import Cite from '~/components/Cite.astro';\n\n" : '';
	const folder = lang === 'zh' ? 'zh-tw' : 'en';
	return {
		file: `content/docs/${folder}/${slug}.mdx`,
		text: `---\n${front}---\n\n${imported}${body}\n`,
	};
}

/** The citation of all sources named, to be moved where each belongs. */
export function cite(answers: Answers): string {
	const sources = listOf(answers['sources']);
	return sources.length > 0 ? `<Cite id="${sources.join(' ')}" />` : '';
}

/** What a new page leaves to do outside its own files. */
export function afterPage(slug: string): string[] {
	return [
		`two queries for ${slug} in tests/search/set-a.json and one in set-b.json (tests/search/README.md)`,
		'a record for readers in content/changes: npm run notes -- --draft',
	];
}

/** Three months on, in the same form. */
function later(date: string): string {
	const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
	const last = new Date(Date.UTC(year, month + 3, 0)).getUTCDate();
	const due = Date.UTC(year, month + 2, Math.min(dayOfMonth, last));
	return new Date(due).toISOString().slice(0, 10);
}

/** `[title](/slug/)` for each page to read next. */
export function linksTo(lang: 'zh' | 'en', answers: Answers, project: Project): string {
	return listOf(answers['related'])
		.map((slug) => `[${linkText(lang, project.titleOf(lang, slug))}](/${slug}/)`)
		.join(lang === 'zh' ? '、' : ', ');
}

/** A title inside a sentence: Chinese has no space there, and one mark at a time. */
function linkText(lang: 'zh' | 'en', title: string): string {
	return lang === 'zh' ? title.replace(/\s+/g, '').replace(/[？！。]$/u, '') : title;
}
