import { afterEach, beforeEach, expect, it } from 'vitest';
import { ContentProject } from '../support/content-project';

let project: ContentProject;
beforeEach(() => {
	project = new ContentProject();
});
afterEach(() => project.delete());

const PAGE = 'content/docs/en/goals.mdx';

/** File, what is replaced, by what, and the beginning of the line that the message must name. */
it.each<[file: string, from: string, to: string, line: string]>([
	// Records: the field; where it is missing, what it is missing from; in a list, the entry.
	['content/events/qt1-start.yaml', 'mbs: 4', 'mbs: -4', 'caps:'],
	[
		'content/events/qt1-start.yaml',
		'caps: { treasuries: 6,',
		'caps:\n  { treasuries: -6,',
		'  { treasuries',
	],
	['content/events/qt1-start.yaml', 'title: {', 'titel: {', 'titel:'],
	['content/claims/C01.yaml', '[fred-walcl]', '\n  - fred-walcl\n  - nowhere', '  - nowhere'],
	['content/claims/C01.yaml', 'anchor: goals', 'anchor: aims', 'treated:'],
	['content/data/fed-caps.yaml', ', unit: date', '', '  - { name: effective_from'],
	['content/comparison/goal.yaml', '[qt1-start]', '[qt9-start]', 'events: [qt9-start]'],
	// Not YAML: where the parser stopped.
	['content/claims/C01.yaml', 'verdict: holds', 'verdict: [holds', 'treated:'],
	[PAGE, 'kind: article', 'kind: art: icle', 'kind: art: icle'],
	// Pages: front matter, then text.
	[PAGE, 'kind: article', 'kind: essay', 'kind: essay'],
	[PAGE, 'summary: One sentence.', 'colour: red\nsummary: One.', 'colour: red'],
	[PAGE, '[what-is-qt]', '[nowhere]', 'related: [nowhere]'],
	[PAGE, 'Text.<Cite', '[Gold](/gold/) text.<Cite', '[Gold](/gold/)'],
	[PAGE, '[#goals]', '[#aims]', '## Goals [#aims]'],
	[PAGE, '| a | b |\n|---|---|', '| a |\n|---|', '|---|'],
	[
		PAGE,
		'Text.<Cite',
		'<Note claims="C99">\n\nText.\n\n</Note>\n\nText.<Cite',
		'<Note claims="C99">',
	],
])('%s: %j → %j', (file, from, to, line) => {
	project.edit(file, from, to);
	const found = project.messages().filter((message) => message.startsWith(`${file}:`));
	expect(found.map((message) => project.lineOf(message).startsWith(line))).toContain(true);
	expect(project.said()).not.toEqual([]);
});

it('words for search are named where they stand', () => {
	project.write(
		'content/search/pages.yaml',
		'# words\nwhat-is-qt:\n  zh: [甲]\n  en: [a]\nnowhere:\n  zh: [乙]\n  en: [b]\n',
	);
	const [unknown] = project.messages().filter((message) => message.includes('no such page'));
	expect(project.lineOf(unknown!)).toBe('nowhere:');
});

it.each([
	[PAGE, 'Text.<Cite', '[to write: the answer] Text.<Cite', 'the answer'],
	['content/docs/zh-tw/goals.mdx', 'Text.<Cite', '〔待寫：回答〕Text.<Cite', '回答'],
	[PAGE, 'summary: One sentence.', 'summary: "[to write: one sentence]"', 'one sentence'],
	[
		'content/glossary/runoff.yaml',
		'definition: { zh: 文',
		'definition: { zh: 〔待寫：定義〕',
		'定義',
	],
])('a mark for text that is still to be written stops the build: %s', (file, from, to, what) => {
	project.edit(file, from, to);
	const [message, ...others] = project.messages();
	expect(others).toEqual([]);
	expect(message).toContain(`still to write: "${what}"`);
	expect(project.lineOf(message!)).toContain(what);
});
