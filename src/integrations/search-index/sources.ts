import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { LANGUAGES, langOf } from '../../i18n/languages.ts';
import { claim } from '../../schemas/claim.ts';
import { event } from '../../schemas/event.ts';
import { term } from '../../schemas/glossary.ts';
import { pageNames, synonyms } from '../../schemas/search.ts';
import { readContent } from '../content-check/content.ts';
import { htmlFiles } from '../html-files.ts';
import { Kept } from '../kept.ts';
import { type Block, blocksOf, searchedPart } from './blocks.ts';
import type { SourcePage, Sources, SourceRecord } from './signposts.ts';

/** Longest title of a claim, in characters; its whole statement follows as text. */
const CLAIM_TITLE = { zh: 40, en: 90 };

/**
 * What search is made of: the built pages of a folder and the records of a project.
 * @param cache file that keeps the texts of pages between builds
 */
export async function readSources(
	built: string,
	project: string,
	cache?: string,
): Promise<Sources & { definitions: SourceRecord[] }> {
	const { records } = readContent(project);
	const read = (name: string): unknown =>
		parse(readFileSync(join(project, 'content/search', `${name}.yaml`), 'utf8'));
	const terms = records.glossary.map(({ id, data }) => ({ id, ...term.parse(data) }));
	const claims = records.claims
		.map(({ id, data }) => ({ id, ...claim.parse(data) }))
		.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
	return {
		pages: await readPages(built, cache),
		synonyms: synonyms.parse(read('synonyms')),
		names: pageNames.parse(read('pages')),
		terms: terms.map(({ id, term: { zh, en, hk, cn }, abbr, variants }) => ({
			id,
			zh,
			en,
			others: [...(abbr ? [abbr] : []), hk, ...variants, cn],
		})),
		definitions: terms.map(({ id, term: title, definition }) => ({
			page: 'glossary',
			id,
			date: '',
			title,
			text: definition,
		})),
		records: [
			...records.events.map(({ id, data }): SourceRecord => {
				const { title, summary, date } = event.parse(data);
				return { page: 'history', id, date, title, text: summary };
			}),
			...claims.map(({ id, statement, finding }): SourceRecord => ({
				page: 'claims',
				id,
				date: '',
				title: {
					zh: `${id} ${shortened(statement.zh, CLAIM_TITLE.zh)}`,
					en: `${id} ${shortened(statement.en, CLAIM_TITLE.en)}`,
				},
				text: {
					zh: `${statement.zh} ${finding?.zh ?? ''}`,
					en: `${statement.en} ${finding?.en ?? ''}`,
				},
			})),
		],
	};
}

function shortened(text: string, length: number): string {
	const characters = [...text];
	if (characters.length <= length) return text;
	return `${characters
		.slice(0, length)
		.join('')
		.replace(/\s\S*$/, '')}…`;
}

async function readPages(built: string, cache?: string): Promise<SourcePage[]> {
	const kept = new Kept<Block[]>(cache);
	const pages = new Map<string, SourcePage>();
	for (const file of await htmlFiles(built)) {
		const part = searchedPart(readFileSync(file, 'utf8'));
		if (!part) continue;
		const lang = langOf(part.lang);
		const slug = relative(built, file)
			.replaceAll(sep, '/')
			.replace(LANGUAGES[lang].prefix, '')
			.replace(/(?:^|\/)index\.html$/, '');
		const page = pages.get(slug) ?? { slug, kind: part.kind, zh: [], en: [] };
		page[lang] = kept.of([part.article], () => blocksOf(part.article));
		pages.set(slug, page);
	}
	kept.save();
	return [...pages.values()]
		.filter(({ slug, zh, en }) => !slug.startsWith('404') && zh.length > 0 && en.length > 0)
		.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
