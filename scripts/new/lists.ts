import { join } from 'node:path';
import type { Change } from './field.ts';
import type { Project } from './project.ts';
import { mark } from './marks.ts';
import { scalar } from './yaml.ts';

const ADDRESSES = 'tests/content/addresses.json';
const NAVIGATION = 'src/navigation.ts';
const NAMES = 'content/search/pages.yaml';

/** The list of published addresses with further ones, each under its name. */
export function withAddresses(project: Project, added: Record<string, string>): Promise<Change> {
	const addresses = JSON.parse(project.read(ADDRESSES)) as Record<string, string[]>;
	for (const [name, id] of Object.entries(added)) (addresses[name] ??= []).push(id);
	return formatted(project, ADDRESSES, JSON.stringify(addresses));
}

/** The site's contents with a page at the end of a section. */
export function withPage(project: Project, section: string, slug: string): Promise<Change> {
	const text = project.read(NAVIGATION);
	const start = text.indexOf(`id: '${section}'`);
	const end = text.indexOf(']', text.indexOf('slugs: [', start));
	const before = text.slice(0, end).trimEnd();
	const comma = /[[,]$/.test(before) ? '' : ',';
	return formatted(project, NAVIGATION, `${before}${comma} '${slug}'${text.slice(end)}`);
}

/** Search's names of pages with those of a new one: its titles, and a mark for what readers call it. */
export function withNames(project: Project, slug: string, zh: string, en: string): Change {
	const names = (title: string, more: string) => `[${scalar(title)}, ${JSON.stringify(more)}]`;
	const entry = [
		`${slug}:`,
		`  zh: ${names(zh, mark.zh('讀者怎麼稱呼這一頁、會問什麼，5到20個短語'))}`,
		`  en: ${names(en, mark.en('what readers call this page and ask of it, five to twenty short phrases'))}`,
	];
	return { file: NAMES, text: `${project.read(NAMES).trimEnd()}\n${entry.join('\n')}\n` };
}

/** As the project formats such a file. */
async function formatted({ root }: Project, file: string, text: string): Promise<Change> {
	const { format, resolveConfig } = await import('prettier');
	const filepath = join(root, file);
	return { file, text: await format(text, { ...(await resolveConfig(filepath)), filepath }) };
}
