import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { type ExplorerData, monthAt, VIEWS } from '../../src/lib/explorer/model.ts';
import { within, wholePeriod } from '../../src/lib/explorer/period.ts';

export const rows = parse(readFileSync('content/data/fed-balance-sheet.csv', 'utf8'), {
	columns: true,
}) as Record<string, string>[];
const column = (name: string) => rows.map((row) => (row[name] ? Number(row[name]) : null));
export const event = (id: string) =>
	parseYaml(readFileSync(`content/events/${id}.yaml`, 'utf8')) as {
		date: string;
		summary: { en: string };
	};

/** The records as the explorer gets them. */
export const DATA: ExplorerData = {
	at: rows.map(({ date = '' }) => date),
	total: column('total_assets_usd_bn'),
	parts: {
		treasuries: column('treasuries_usd_bn'),
		mbs: column('mbs_usd_bn'),
		reserves: column('reserves_usd_bn'),
		'on-rrp': column('on_rrp_usd_bn'),
		tga: column('tga_usd_bn'),
		currency: column('currency_usd_bn'),
	},
	spans: [
		{ id: 'qe2', kind: 'growth', from: event('qe2-announce').date, to: '2011-06-30' },
		{ id: 'qt1', kind: 'runoff', from: '2017-10-01', to: '2019-08-01' },
		{ id: 'qt2', kind: 'runoff', from: '2022-06-01', to: '2025-12-01' },
		{ id: 'rmp', kind: 'reserves', from: '2025-12-10' },
	],
};
export const COUNT = DATA.at.length;
export const MONTHS = DATA.at.map((_, index) => monthAt(DATA, index));
export const place = (month: string) => MONTHS.indexOf(month);
export const DEFAULTS = { view: 'assets' as const, ...wholePeriod(COUNT) };

export const anyIndex = fc.integer({ min: 0, max: COUNT - 1 });
export const anyView = fc.constantFrom(...VIEWS);
export const anyPeriod = fc
	.tuple(anyIndex, anyIndex)
	.map(([a, b]) => within({ from: Math.min(a, b), to: Math.max(a, b) }, COUNT));
