import { recordsById } from '~/components/records';
import { cell, datasetRows } from '~/components/datasets';
import type { ExplorerData, RecordedPart, Span, View } from '~/lib/explorer/model';

/** The dataset that the explorer shows. */
export const DATASET = 'fed-balance-sheet';

/** ids of content/sources for each side. */
export const SOURCES: Record<View, readonly string[]> = {
	assets: ['fred-walcl', 'fred-treast', 'fred-wshomcb'],
	liabilities: [
		'fred-walcl',
		'fred-wrbwfrbl',
		'fred-rrpontsyd',
		'fred-wdtgal',
		'fred-wcurcir',
		'fred-currcir',
		'fred-bogmbase',
	],
};

const COLUMNS: Record<RecordedPart, string> = {
	treasuries: 'treasuries_usd_bn',
	mbs: 'mbs_usd_bn',
	reserves: 'reserves_usd_bn',
	'on-rrp': 'on_rrp_usd_bn',
	tga: 'tga_usd_bn',
	currency: 'currency_usd_bn',
};

/** Phases by the events that begin and end them. */
const SPANS: { id: string; kind: Span['kind']; from: string; to: string }[] = [
	{ id: 'qe1', kind: 'growth', from: 'qe1-announce', to: 'qe1-end' },
	// No event of its own ends QE2: that of its start says until when it buys.
	{ id: 'qe2', kind: 'growth', from: 'qe2-announce', to: '2011-06-30' },
	{ id: 'qe3', kind: 'growth', from: 'qe3-announce', to: 'qe3-end' },
	{ id: 'qt1', kind: 'runoff', from: 'qt1-start', to: 'qt1-end' },
	{ id: 'qe4', kind: 'growth', from: 'qe4-0315', to: 'qe4-end' },
	{ id: 'qt2', kind: 'runoff', from: 'qt2-start', to: 'qt2-end' },
	{ id: 'rmp', kind: 'reserves', from: 'rmp-announce', to: 'rmp-pause' },
];
const DAY = /^\d{4}-/;

/** The balance sheet of the records, with the phases of policy. */
export async function explorerData(): Promise<ExplorerData> {
	const rows = datasetRows(DATASET);
	const column = (name: string) => rows.map((row) => cell(row, name) ?? null);
	const ids = SPANS.flatMap(({ from, to }) => [from, to]).filter((id) => !DAY.test(id));
	const days = new Map(
		(await recordsById('events', ids)).map(({ id, data }) => [id, data.date] as const),
	);
	const dayOf = (name: string) => days.get(name) ?? name;
	return {
		at: rows.map(({ date = '' }) => date),
		total: column('total_assets_usd_bn'),
		parts: Object.fromEntries(
			Object.entries(COLUMNS).map(([part, name]) => [part, column(name)]),
		) as ExplorerData['parts'],
		spans: SPANS.map(({ id, kind, from, to }) => ({ id, kind, from: dayOf(from), to: dayOf(to) })),
	};
}
