import { SOURCE_KINDS } from '../../../src/schemas/source.ts';
import { oneOf } from '../field.ts';
import { withAddresses } from '../lists.ts';
import { line } from '../yaml.ts';
import type { Kind } from './all.ts';
import { id } from './record.ts';

export const source: Kind = {
	fields: [
		id('sources', 'nyfed-2017-07-liberty-street: publisher, date, subject'),
		{ flag: 'kind', says: `Kind: ${SOURCE_KINDS.join(', ')}`, fault: oneOf(SOURCE_KINDS) },
		{ flag: 'publisher', says: 'Publisher, as it calls itself' },
		{ flag: 'title', says: "The work's own title, else a description" },
		{
			flag: 'date',
			says: 'Year, month or day: YYYY, YYYY-MM or YYYY-MM-DD',
			optional: true,
			fault: (value) =>
				/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)
					? undefined
					: `"${value}" is no date. Allowed: YYYY, YYYY-MM, YYYY-MM-DD; nothing where it is undated.`,
		},
		{
			flag: 'url',
			says: 'Full address',
			fault: (value) =>
				/^https?:\/\//.test(value) && URL.canParse(value)
					? undefined
					: `"${value}" is no full address. Write one such as https://www.federalreserve.gov/.`,
		},
	],
	async plan(answers, project) {
		const { slug = '' } = answers;
		const quoted = (name: string) => line(name, answers[name] ? JSON.stringify(answers[name]) : '');
		const text = [
			line('kind', answers['kind']!),
			...['publisher', 'title', 'date', 'url'].map(quoted),
		];
		return {
			changes: [
				{ file: `content/sources/${slug}.yaml`, text: text.join('') },
				await withAddresses(project, { sources: slug }),
			],
			next: [`cite it as <Cite id="${slug}" />, and name it in the page's sources`],
		};
	},
};
