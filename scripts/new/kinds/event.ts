import { EVENT_KINDS, PHASES } from '../../../src/schemas/event.ts';
import { day, listOf, oneOf } from '../field.ts';
import { withAddresses } from '../lists.ts';
import { mark } from '../marks.ts';
import type { Project } from '../project.ts';
import { both, line, list } from '../yaml.ts';
import type { Kind } from './all.ts';
import { id, sources } from './record.ts';

/** Total assets of each Wednesday, USD mn. */
const LEVELS = 'content/data/fed-balance-sheet-weekly.csv';

export const event: Kind = {
	fields: [
		id('events', 'qt2-start'),
		{ flag: 'date', says: 'Day, YYYY-MM-DD', fault: day },
		{
			flag: 'precision',
			says: 'day, or month where the day is nominal or inferred',
			fault: oneOf(['day', 'month']),
			preset: () => 'day',
		},
		{ flag: 'phase', says: `Phase: ${PHASES.join(', ')}`, fault: oneOf(PHASES) },
		{ flag: 'kind', says: `Kind: ${EVENT_KINDS.join(', ')}`, fault: oneOf(EVENT_KINDS) },
		{ flag: 'title-zh', says: 'Title in Chinese' },
		{ flag: 'title-en', says: 'Title in English' },
		{
			flag: 'total-assets',
			says: 'Total assets in USD bn, last Wednesday on or before the day',
			fault: (value) =>
				Number(value) > 0
					? undefined
					: `"${value}" is not an amount: write a number such as 8915.1.`,
			preset: ({ date = '' }, project) => levelAt(date, project),
		},
		sources,
		{
			flag: 'confidence',
			says: 'high, medium or low (see /about/)',
			fault: oneOf(['high', 'medium', 'low']),
		},
	],
	async plan(answers, project) {
		const { slug = '' } = answers;
		const text = [
			...['date', 'precision', 'phase', 'kind'].map((name) => line(name, answers[name]!)),
			both('title', { zh: answers['title-zh']!, en: answers['title-en']! }),
			both('summary', {
				zh: mark.zh('發生什麼、規模多大，附單位'),
				en: mark.en('what happened and how much, with units'),
			}),
			line('totalAssets', answers['total-assets']!),
			line('sources', list(listOf(answers['sources']))),
			line('confidence', answers['confidence']!),
		];
		return {
			changes: [
				{ file: `content/events/${slug}.yaml`, text: text.join('') },
				await withAddresses(project, { events: slug }),
			],
			next: [
				'caps, where they change: caps: { treasuries: 30, mbs: 17.5 } (USD bn a month)',
				'how many events there are: content/data/fed-events.yaml (also its range) and content/docs/*/history/index.mdx',
			],
		};
	},
};

/** The last level on or before a day, as the dataset has it; nothing where it reaches no further. */
function levelAt(date: string, project: Project): string {
	if (day(date)) return '';
	const [head = '', ...rows] = project.read(LEVELS).trim().split('\n');
	const column = head.split(',').indexOf('total_assets_usd_mn');
	const before = rows.map((row) => row.split(',')).filter(([first = '']) => first <= date);
	const last = before.at(-1);
	const isNear = last && Date.parse(date) - Date.parse(last[0]!) < 7 * 86_400_000;
	return isNear ? String(Math.round(Number(last[column]) / 100) / 10) : '';
}
