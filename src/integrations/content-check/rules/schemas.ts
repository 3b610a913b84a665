import type { z } from 'astro/zod';
import { centralBank } from '../../../schemas/central-bank.ts';
import { change } from '../../../schemas/change.ts';
import { claim } from '../../../schemas/claim.ts';
import { comparison } from '../../../schemas/comparison.ts';
import { dataset } from '../../../schemas/dataset.ts';
import { frontMatter } from '../../../schemas/docs.ts';
import { event } from '../../../schemas/event.ts';
import { term } from '../../../schemas/glossary.ts';
import { redirect } from '../../../schemas/redirect.ts';
import { source } from '../../../schemas/source.ts';
import { type Content, RECORD_FOLDERS, type RecordFolder } from '../content.ts';
import type { Issue } from '../issue.ts';

const SCHEMAS: Record<RecordFolder, z.ZodType> = {
	events: event,
	glossary: term,
	claims: claim,
	sources: source,
	'central-banks': centralBank,
	data: dataset,
	comparison,
	changes: change,
	redirects: redirect,
};

/** Every record and front matter has the fields of its schema, no other, each within its range. */
export function checkSchemas({ records, pages }: Content): Issue[] {
	return [
		...RECORD_FOLDERS.flatMap((folder) =>
			records[folder].flatMap(({ file, data }) => issuesOf(SCHEMAS[folder], file, data)),
		),
		...pages.flatMap(({ file, front }) => issuesOf(frontMatter, file, front)),
	];
}

function issuesOf(schema: z.ZodType, file: string, data: unknown): Issue[] {
	const result = schema.safeParse(data);
	if (result.success) return [];
	return result.error.issues.map((issue) => {
		const found = valueAt(data, issue.path);
		const shown = found === undefined ? '' : ` Found: ${JSON.stringify(found)?.slice(0, 80)}.`;
		const allowed = issue.code === 'unrecognized_keys' ? allowedKeys(schema, issue.path) : '';
		return {
			file,
			path: issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path,
			field: issue.path.join('.') || 'record',
			message: `${issue.message}.${allowed}${shown}`,
		};
	});
}

/** The keys of the object at a path of a schema, as a sentence; nothing where they are not known. */
function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[]): string {
	const target = path.reduce<unknown>((at, key) => shapeOf(at)?.[String(key)], schema);
	const shape = shapeOf(target);
	return shape ? ` Allowed: ${Object.keys(shape).join(', ')}.` : '';
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
	return (schema as { shape?: Record<string, unknown> } | undefined)?.shape;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
		data,
	);
}
