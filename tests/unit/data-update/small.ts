import { type Answers } from './providers';
import { fredText, operation, operationsText, workdays } from './snapshot';

/** A small snapshot, written out, and what a good answer makes of it, byte for byte. */
const HEADER =
	'date,total_assets_usd_mn,treasuries_usd_mn,mbs_usd_mn,reserves_usd_mn,on_rrp_usd_mn,tga_usd_mn,currency_usd_mn';
const MONTHS =
	'month,date,total_assets_usd_bn,treasuries_usd_bn,mbs_usd_bn,reserves_usd_bn,on_rrp_usd_bn,tga_usd_bn,currency_usd_bn,currency_basis';
const RATES = 'month,dgs10_pct,effr_pct,sofr_pct,partial_month';

function record(asOf: string, from: string, to: string): string {
	return `title:\n  en: "Kept, with range: { from: \\"x\\" }"\nasOf: "${asOf}"\nrange: { from: "${from}", to: "${to}" }\nsources: [fred-walcl]\n`;
}

export const BEFORE = {
	'fed-balance-sheet-weekly.csv': `${HEADER}
2026-08-19,6745699,4543711,1921200,2950000,700,936406,2451000
2026-08-26,6730912,4546189,1913585,2916800,650,959435,
2026-09-02,6737204,4552347,1913585,2929285,,,
`,
	'fed-balance-sheet-weekly.yaml': record('2026-09-02', '2026-08-19', '2026-09-02'),
	'fed-balance-sheet.csv': `${MONTHS}
2026-07,2026-07-29,6738.2,4519.7,1930.9,2944.5,2.6,970.4,2440.0,estimate
2026-08,2026-08-26,6730.9,4546.2,1913.6,2916.8,0.7,959.4,,
`,
	'fed-balance-sheet.yaml': record('2026-08-26', '2026-07', '2026-08'),
	'rates-monthly.csv': `${RATES}
2026-08,4.68,3.63,3.64,0
2026-09,4.88,3.65,3.64,1
`,
	'rates-monthly.yaml': record('2026-09-17', '2026-08', '2026-09'),
};

/** 26 August is revised, TREAST has a gap on 23 September, and no operation took place on 30 September. */
export const AFTER = {
	'fed-balance-sheet-weekly.csv': `${HEADER}
2026-08-19,6745699,4543711,1921200,2950000,700,936406,2451000
2026-08-26,6730960,4546189,1913585,2916800,650,959435,2455250
2026-09-02,6737204,4552347,1913585,2929285,525,940000,2458000
2026-09-09,6740619,4552337,1913000,3036508,432,930000,2460000
2026-09-16,6746548,4554450,1912000,2921536,5375,920000,2461000
2026-09-23,6747704,,1911000,2920000,0,910000,2462000
2026-09-30,6743250,4560000,1910000,2919000,801,900000,2463750
2026-10-07,6750000,4561000,1909000,2918000,,890000,2464000
`,
	'fed-balance-sheet-weekly.yaml': record('2026-10-07', '2026-08-19', '2026-10-07'),
	'fed-balance-sheet.csv': `${MONTHS}
2026-07,2026-07-29,6738.2,4519.7,1930.9,2944.5,2.6,970.4,2440.0,estimate
2026-08,2026-08-26,6731.0,4546.2,1913.6,2916.8,0.7,959.4,2455.2,week_average
2026-09,2026-09-30,6743.2,4560.0,1910.0,2919.0,0.8,900.0,2463.8,week_average
`,
	'fed-balance-sheet.yaml': record('2026-09-30', '2026-07', '2026-09'),
	// September: 13 days at 4.88 and 8 at 4.90; EFFR ends on 17 September, DFF goes on with 3.88.
	'rates-monthly.csv': `${RATES}
2026-08,4.68,3.63,3.64,0
2026-09,4.89,3.74,3.64,0
2026-10,5.00,3.88,3.70,1
`,
	'rates-monthly.yaml': record('2026-10-02', '2026-08', '2026-10'),
};

function daily(id: string, ...spans: [from: string, to: string, value: string][]): string {
	return fredText(
		id,
		spans.flatMap(([from, to, value]) =>
			workdays(from, to).map((day): [string, string] => [day, value]),
		),
	);
}

function column(id: string, index: number): string {
	const lines = AFTER['fed-balance-sheet-weekly.csv'].trimEnd().split('\n').slice(1);
	const cells = lines.map((line) => line.split(','));
	return fredText(
		id,
		// A gap is a point in one series and an empty cell in another: FRED has written both.
		cells.map((row): [string, string] => [row[0]!, row[index] || '.']),
	);
}

/** The providers' answers from which the second state follows. */
export function smallAnswers(): Answers {
	const test = { closeTime: '10:30', note: 'Small Value Exercise' };
	const texts = {
		WALCL: column('WALCL', 1),
		TREAST: column('TREAST', 2),
		WSHOMCB: column('WSHOMCB', 3),
		WRBWFRBL: column('WRBWFRBL', 4),
		ON_RRP: operationsText([
			operation('2026-08-19', 700),
			operation('2026-08-26', 650),
			operation('2026-09-02', 525, { totalAmtAccepted: '525000000' }),
			operation('2026-09-09', 432),
			operation('2026-09-09', 98, test),
			operation('2026-09-16', 5375),
			operation('2026-09-16', 9000, { term: 'Term' }),
			operation('2026-09-16', 40_000, { operationType: 'Repo' }),
			operation('2026-09-23', 0),
			operation('2026-09-29', 801),
			operation('2026-10-01', 950),
			operation('2026-10-06', 960),
			operation('2026-10-07', 970, { auctionStatus: 'Announced' }),
		]),
		WDTGAL: column('WDTGAL', 6),
		WCURCIR: column('WCURCIR', 7),
		DGS10: daily(
			'DGS10',
			['2026-08-01', '2026-08-31', '4.68'],
			['2026-09-01', '2026-09-06', '4.88'],
			['2026-09-07', '2026-09-07', ''],
			['2026-09-08', '2026-09-18', '4.88'],
			['2026-09-19', '2026-09-30', '4.90'],
			['2026-10-01', '2026-10-02', '5.00'],
		),
		EFFR: daily(
			'EFFR',
			['2026-08-01', '2026-08-31', '3.63'],
			['2026-09-01', '2026-09-06', '3.63'],
			['2026-09-08', '2026-09-17', '3.63'],
		),
		// FRED has this rate on each day of the calendar; DGS10 has not come for 5 October yet.
		DFF: daily(
			'DFF',
			['2026-08-01', '2026-09-17', '3.63'],
			['2026-09-18', '2026-10-02', '3.88'],
			['2026-10-05', '2026-10-05', '4.50'],
		),
		SOFR: daily('SOFR', ['2026-08-01', '2026-09-30', '3.64'], ['2026-10-01', '2026-10-05', '3.70']),
	};
	return new Map(Object.entries(texts).map(([id, body]) => [id, { body }]));
}
