import type { Content } from '../../src/integrations/content-check/content.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import type { Touched } from './history.ts';

/** Something in the content that is new or changed. */
export interface Item {
	folder: string;
	/** Slug of a page, id of a record. */
	id: string;
	isNew: boolean;
	name: Record<Lang, string>;
}

/** What stands for a record: the first of these fields that it has. */
const NAMES = ['title', 'term', 'name', 'statement', 'dimension'];

/** Pages and records that differ from an earlier state, one entry each however many files it has. */
export function itemsOf(content: Content, touched: readonly Touched[]): Item[] {
	const items = new Map<string, Item>();
	for (const { status, file } of touched) {
		const found = status === 'D' ? undefined : itemOf(content, file, status === 'A');
		if (found) items.set(`${found.folder}/${found.id}`, found);
	}
	return [...items.values()];
}

function itemOf(content: Content, file: string, isNew: boolean): Item | undefined {
	const page = content.pages.find((other) => other.file === file);
	if (page) {
		const title = (lang: Lang) =>
			String(content.pages.find((p) => p.slug === page.slug && p.lang === lang)?.front['title']);
		return { folder: 'docs', id: page.slug, isNew, name: { zh: title('zh'), en: title('en') } };
	}
	// A table is the record of the same name.
	const record = Object.entries(content.records).flatMap(([folder, records]) =>
		records
			.filter((other) => other.file === file.replace(/\.csv$/, '.yaml'))
			.map(({ id, data }) => ({ folder, id, data: data as Record<string, unknown> })),
	)[0];
	if (!record) return undefined;
	return { folder: record.folder, id: record.id, isNew, name: nameOf(record.data, record.id) };
}

function nameOf(data: Record<string, unknown>, id: string): Item['name'] {
	const value = NAMES.map((field) => data[field]).find((field) => field !== undefined);
	if (typeof value === 'object' && value !== null) {
		const { zh, en } = value as Partial<Item['name']>;
		return { zh: zh ?? id, en: en ?? id };
	}
	return { zh: String(value ?? id), en: String(value ?? id) };
}
