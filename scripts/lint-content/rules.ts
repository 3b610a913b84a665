import type { Issue } from '../../src/integrations/content-check/issue.ts';

/** Where docs/authoring.md explains what holds for the files of a folder. */
const SECTIONS: Record<string, string> = {
	'content/docs/': 'front-matter',
	'content/events/': 'event-contenteventsidyaml',
	'content/glossary/': 'term-contentglossaryidyaml',
	'content/claims/': 'claim-contentclaimscnnyaml',
	'content/sources/': 'source-contentsourcesidyaml',
	'content/central-banks/': 'central-bank-contentcentral-banksidyaml',
	'content/data/': 'dataset-contentdataidyaml',
	'content/comparison/': 'comparison-contentcomparisonidyaml',
	'content/changes/': 'change-contentchangesdate-nameyaml',
	'content/redirects/': 'moved-page-contentredirectsnameyaml',
	'content/search/': 'search',
};

/** One line for each place of the rules that the issues are about. */
export function rulesFor(issues: readonly Issue[]): string[] {
	const places = new Set(issues.flatMap(sectionsOf));
	return [...places].map((place) => `The rules: docs/authoring.md#${place}`);
}

function sectionsOf({ file, field, message }: Issue): string[] {
	// The language check names its rule at the end of the message.
	if (/\((?:Chinese|English): /.test(message)) return ['the-language-check'];
	const folder = Object.keys(SECTIONS).find((name) => file.startsWith(name));
	if (folder === 'content/docs/' && field === 'text') return ['text'];
	return folder ? [SECTIONS[folder]!] : [];
}
