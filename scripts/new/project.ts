import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readContent } from '../../src/integrations/content-check/content.ts';
import type { NavigationSection } from '../../src/navigation.ts';

/** What a new page or record has to fit into. */
export interface Project {
	root: string;
	slugs: string[];
	/** ids of records */
	sources: string[];
	claims: string[];
	glossary: string[];
	events: string[];
	/** ids of the sections of src/navigation.ts */
	sections: string[];
	/** Title of a page, by language and slug. */
	titleOf(lang: 'zh' | 'en', slug: string): string;
	/** Text of a file. */
	read(file: string): string;
	/** Today in UTC, YYYY-MM-DD. */
	today: string;
}

export async function readProject(root: string): Promise<Project> {
	const { pages, records } = readContent(root);
	const ids = (folder: 'sources' | 'claims' | 'glossary' | 'events') =>
		records[folder].map(({ id }) => id);
	// Loaded from the project at hand, which in a test is another than the one this file belongs to.
	const { NAVIGATION } = (await import(pathToFileURL(join(root, 'src/navigation.ts')).href)) as {
		NAVIGATION: NavigationSection[];
	};
	return {
		root,
		slugs: [...new Set(pages.map(({ slug }) => slug))],
		sources: ids('sources'),
		claims: ids('claims'),
		glossary: ids('glossary'),
		events: ids('events'),
		sections: NAVIGATION.map(({ id }) => id),
		titleOf: (lang, slug) => {
			const page = pages.find((other) => other.lang === lang && other.slug === slug);
			return String(page?.front['title'] ?? slug);
		},
		read: (file) => readFileSync(join(root, file), 'utf8'),
		today: new Date().toISOString().slice(0, 10),
	};
}
