import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContentProject } from '../support/content-project';

let project: ContentProject;
beforeEach(() => {
	project = new ContentProject();
});
afterEach(() => project.delete());

const FILE = 'content/redirects/old-goals.yaml';
const record = (from: string, to: string) =>
	`from: ${from}\nto: ${to}\ndate: 2026-11-22\nreason: { zh: 文, en: text }\n`;
const messagesFor = (from: string, to: string) => {
	project.write(FILE, record(from, to));
	return project.said().map((message) => message.replace(/ Found: .*/, ''));
};

describe('a redirect', () => {
	it.each([
		['old-goals', 'goals'],
		['what/was/qt', 'goals#goals'],
		['old-goals', 'what-is-qt'],
	])('from %s to %s is taken', (from, to) => {
		expect(messagesFor(from, to)).toEqual([]);
	});

	it.each([
		['goals', 'what-is-qt', 'from: "goals" is a page. Allowed: the slug of a page that is gone.'],
		[
			'embed/data',
			'goals',
			'from: "embed/data" belongs to other files of the site. Allowed: the slug of a page.',
		],
		[
			'en/old',
			'goals',
			'from: "en/old" belongs to other files of the site. Allowed: the slug of a page.',
		],
		[
			'old',
			'nowhere',
			'to: "nowhere" does not exist. Allowed: the slug of a page in content/docs.',
		],
		['old', 'old', 'to: "old" has moved itself. Allowed: the page where a reader ends up.'],
		[
			'old',
			'goals#nowhere',
			'to: "goals" has no part "nowhere". Allowed: the id of a heading or record there.',
		],
	])('from %s to %s stops the build with file and field', (from, to, said) => {
		expect(messagesFor(from, to)).toEqual([`${FILE}  ${said}`]);
	});

	it.each([
		'https://evil.example/',
		'//evil.example',
		'/goals/',
		'"javascript:alert(1)"',
		'../goals',
		'"goals?x=1"',
		'"goals\\\\@evil.example"',
		'GOALS',
	])('to %s is refused as an address of no page', (to) => {
		const messages = messagesFor('old', to);
		expect(messages[0]).toBe(
			`${FILE}  to: write the slug of a page of this site, such as effects/bonds or faq#what-are-reserves.`,
		);
	});

	it('that is one of two for an address, or leads to one that has moved, is refused', () => {
		project.write('content/redirects/a.yaml', record('first', 'goals'));
		project.write('content/redirects/b.yaml', record('first', 'goals'));
		project.write('content/redirects/c.yaml', record('third', 'first'));
		expect(project.said()).toEqual([
			'content/redirects/b.yaml  from: "first" is redirected twice. Allowed: one record for it.',
			'content/redirects/c.yaml  to: "first" has moved itself. Allowed: the page where a reader ends up.',
		]);
	});

	it('in a circle is refused at both ends', () => {
		project.write('content/redirects/a.yaml', record('one', 'two'));
		project.write('content/redirects/b.yaml', record('two', 'one'));
		expect(project.said()).toHaveLength(2);
	});

	it('needs a day and a reason in both languages', () => {
		project.write(FILE, 'from: old\nto: goals\nreason: { zh: 文 }\n');
		const fields = project.said().map((message) => /  ([\w.]+):/.exec(message)?.[1]);
		expect(fields).toEqual(['date', 'reason.en']);
	});
});
