import { Converter } from 'opencc-js/t2cn';
import { known, listOf } from '../field.ts';
import { withAddresses } from '../lists.ts';
import { mark } from '../marks.ts';
import { both, line, list, scalar } from '../yaml.ts';
import type { Kind } from './all.ts';
import { id, sources } from './record.ts';

const simplified = Converter({ from: 'tw', to: 'cn' });

export const term: Kind = {
	fields: [
		id('glossary', 'on-rrp'),
		{ flag: 'zh', says: 'Term in Taiwan' },
		{ flag: 'en', says: 'Term in English, small letters unless it is a name' },
		{ flag: 'hk', says: 'Term in Hong Kong', preset: ({ zh = '' }) => zh },
		{
			flag: 'cn',
			says: 'Term in Simplified Chinese, as the mainland says it',
			preset: ({ zh = '' }) => simplified(zh),
		},
		{ flag: 'abbr', says: 'Abbreviation', optional: true },
		{ flag: 'related', says: 'Related terms, as ids', optional: true, fault: known('glossary') },
		sources,
	],
	async plan(answers, project) {
		const { slug = '', zh = '', en = '', hk = '', cn = '', abbr = '' } = answers;
		const text = [
			`${both('term', { zh, en })}  hk: ${scalar(hk)}\n  cn: ${scalar(cn)}\n`,
			line('abbr', abbr && scalar(abbr)),
			both('definition', {
				zh: mark.zh('一兩句話的定義'),
				en: mark.en('a definition in one or two sentences'),
			}),
			line('related', list(listOf(answers['related']))),
			line('sources', list(listOf(answers['sources']))),
		];
		return {
			changes: [
				{ file: `content/glossary/${slug}.yaml`, text: text.join('') },
				await withAddresses(project, { glossary: slug }),
			],
			next: [
				'look at hk and cn: characters were converted, not words',
				`link to it from a page as /glossary/#${slug}`,
			],
		};
	},
};
