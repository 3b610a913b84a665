import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { LANGUAGES, type Lang } from '../../i18n/languages.ts';
import { formatMoney } from '../../lib/format/value.ts';
import type { BasinData } from '../../lib/share/basin.ts';

const DATASET = 'content/data/fed-balance-sheet';
const COLUMN = 'total_assets_usd_bn';
/** The events with which each period begins and ends. */
const PERIODS = [
	{ label: 'QT1', from: 'qt1-start', to: 'qt1-end' },
	{ label: 'QT2', from: 'qt2-start', to: 'qt2-end' },
];

/** The dataset's column, named outside of its table. */
const OF_THE_FED: Record<Lang, (label: string) => string> = {
	zh: (label) => `聯準會${label}`,
	en: (label) => `Fed ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
};

interface Dataset {
	columns: { name: string; label: Record<Lang, string> }[];
}

/** The balance sheet and the periods of QT as the records have them, in the words of a language. */
export function basinData(root: string): (lang: Lang) => BasinData {
	const read = (file: string) => readFileSync(join(root, file), 'utf8');
	const rows = parseCsv(read(`${DATASET}.csv`), { columns: true }) as Record<string, string>[];
	const levels = rows
		.filter((row) => row[COLUMN])
		.map((row) => ({ day: row['date']!, value: Number(row[COLUMN]) }));
	const { columns } = parseYaml(read(`${DATASET}.yaml`)) as Dataset;
	const label = columns.find(({ name }) => name === COLUMN)?.label;
	const newest = levels.at(-1);
	if (!label || !newest)
		throw new Error(`${DATASET} has no column ${COLUMN} with a label and values.`);
	const day = (id: string) =>
		(parseYaml(read(`content/events/${id}.yaml`)) as { date: string }).date;
	const periods = PERIODS.map(({ label, from, to }) => ({ label, from: day(from), to: day(to) }));
	return (lang) => ({
		levels,
		periods,
		level: {
			label: OF_THE_FED[lang](label[lang]),
			value: formatMoney(LANGUAGES[lang].tag, newest.value, 'short'),
			note: `${newest.day} · H.4.1, via FRED`,
		},
	});
}
