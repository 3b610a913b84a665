/** What is fetched, from where, into which column, and what counts as plausible. */
export interface Series {
	/** The provider's name of the series, and the name of its file in a folder given with --from. */
	id: string;
	provider: 'fred' | 'nyfed';
	table: 'fed-balance-sheet-weekly' | 'rates-monthly';
	column: string;
	unit: 'USD mn' | 'percent';
	/** Smallest and largest value that can be right, in the unit. Another unit falls outside. */
	range: readonly [number, number];
	/** Largest believable change from one observation to the next, in the unit; holds for new ones. */
	step: number;
	/** A revision may be as large as the larger of the two: in the unit, and as a share of the old value. */
	tolerance: { absolute: number; share: number };
	/** The series that this one continues, for the days after its end. */
	continues?: string;
}

// The Board does not revise Wednesday levels except to correct a mistake.
const LEVEL = { absolute: 100, share: 0.005 };
// Two published copies of a mean may round differently.
const RATE = { absolute: 0.02, share: 0 };

const level = { provider: 'fred', table: 'fed-balance-sheet-weekly', unit: 'USD mn' } as const;
const rate = { provider: 'fred', table: 'rates-monthly', unit: 'percent' } as const;

/** In the order in which they are fetched. Freddie Mac's mortgage rate is not here: it is copyrighted. */
export const SERIES: readonly Series[] = [
	{
		...level,
		id: 'WALCL',
		column: 'total_assets_usd_mn',
		range: [500_000, 20_000_000],
		// March 2020 had 586 bn in one week.
		step: 1_500_000,
		tolerance: LEVEL,
	},
	{
		...level,
		id: 'TREAST',
		column: 'treasuries_usd_mn',
		range: [300_000, 15_000_000],
		step: 1_000_000,
		tolerance: LEVEL,
	},
	{
		...level,
		id: 'WSHOMCB',
		column: 'mbs_usd_mn',
		range: [0, 6_000_000],
		step: 500_000,
		tolerance: LEVEL,
	},
	{
		...level,
		id: 'WRBWFRBL',
		column: 'reserves_usd_mn',
		range: [1_000, 10_000_000],
		step: 1_500_000,
		tolerance: LEVEL,
	},
	{
		...level,
		id: 'ON_RRP',
		provider: 'nyfed',
		column: 'on_rrp_usd_mn',
		range: [0, 5_000_000],
		step: 1_000_000,
		// A small test operation on the same day may be counted or not (at most 200 mn each).
		tolerance: { absolute: 250, share: 0.005 },
	},
	{
		...level,
		id: 'WDTGAL',
		column: 'tga_usd_mn',
		range: [1_000, 4_000_000],
		step: 800_000,
		tolerance: LEVEL,
	},
	{
		...level,
		id: 'WCURCIR',
		column: 'currency_usd_mn',
		range: [500_000, 6_000_000],
		step: 150_000,
		// Week averages are revised: 63 of 100 weeks, by 0.03 % at most.
		tolerance: { absolute: 100, share: 0.002 },
	},
	{ ...rate, id: 'DGS10', column: 'dgs10_pct', range: [-1, 20], step: 1.5, tolerance: RATE },
	{ ...rate, id: 'EFFR', column: 'effr_pct', range: [-1, 20], step: 2, tolerance: RATE },
	{
		...rate,
		id: 'DFF',
		column: 'effr_pct',
		range: [-1, 20],
		step: 2,
		tolerance: RATE,
		continues: 'EFFR',
	},
	// 17 September 2019 had a rise of 2.82.
	{ ...rate, id: 'SOFR', column: 'sofr_pct', range: [-1, 20], step: 4, tolerance: RATE },
];
