import type { Content, ContentRecord, Page } from '../content.ts';
import type { Issue } from '../issue.ts';
import { lineAt } from '../lines.ts';

/** Every id that a record or page names exists. */
export function checkReferences({ records, pages }: Content): Issue[] {
	const ids = (folder: keyof Content['records']) => new Set(records[folder].map(({ id }) => id));
	const sources = ids('sources');
	const claims = ids('claims');
	const terms = ids('glossary');
	const events = ids('events');
	const slugs = new Set(pages.map(({ slug }) => slug));

	const citing = Object.values(records).flat();
	return [
		...records.data.flatMap(misnamedFile),
		...citing.flatMap((record) =>
			unknown(record.file, record.data, 'sources', sources, 'content/sources'),
		),
		...records.comparison.flatMap(({ file, data }) => [
			...unknown(file, data, 'claims', claims, 'content/claims'),
			...unknown(file, data, 'events', events, 'content/events'),
		]),
		...records.glossary.flatMap(({ file, data }: ContentRecord) =>
			unknown(file, data, 'related', terms, 'content/glossary'),
		),
		...records.changes.flatMap(({ file, data }) =>
			unknown(file, data, 'page', slugs, 'content/docs'),
		),
		...pages.flatMap(({ file, front }) => [
			...unknown(file, front, 'sources', sources, 'content/sources'),
			...unknown(file, front, 'claims', claims, 'content/claims'),
			...unknown(file, front, 'related', slugs, 'content/docs'),
		]),
		...pages.flatMap((page) =>
			claimsOfNotes(page)
				.filter(({ id }) => !claims.has(id))
				.map(({ id, line }) => ({
					file: page.file,
					line,
					field: '<Note claims>',
					message: doesNotExist(id, 'content/claims'),
				})),
		),
	];
}

/** Ids of the claims that the notes of a page name. */
function claimsOfNotes({ body, bodyLine }: Page): { id: string; line: number }[] {
	return [...body.matchAll(/<Note\b[^>]*\sclaims="([^"]*)"/g)].flatMap(({ index, 1: ids = '' }) => {
		const line = bodyLine + lineAt(body, index) - 1;
		return ids
			.split(/\s+/)
			.filter(Boolean)
			.map((id) => ({ id, line }));
	});
}

/** A dataset's table is the CSV file of the same name beside its record. */
function misnamedFile({ id, file, data }: ContentRecord): Issue[] {
	const named = (data as { file?: unknown } | null)?.file;
	// A name that is none at all is the schema's to report.
	if (typeof named !== 'string' || !named.endsWith('.csv') || /\s/.test(named)) return [];
	if (named === `${id}.csv`) return [];
	return [
		{
			file,
			field: 'file',
			message: `must be "${id}.csv", the table beside this record. Found: ${JSON.stringify(named)}.`,
		},
	];
}

function unknown(
	file: string,
	data: unknown,
	field: string,
	known: Set<string>,
	where: string,
): Issue[] {
	const named: unknown = (data as Record<string, unknown> | null)?.[field];
	return (Array.isArray(named) ? named : [named]).flatMap((id: unknown, index) => {
		if (typeof id !== 'string' || known.has(id)) return [];
		const path = Array.isArray(named) ? [field, index] : [field];
		return [{ file, path, field, message: doesNotExist(id, where) }];
	});
}

function doesNotExist(id: string, where: string): string {
	return `"${id}" does not exist. Allowed: the name of a file in ${where}, without its ending.`;
}
