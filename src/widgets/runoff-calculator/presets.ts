import { requiredCell } from '~/components/datasets';
import type { RunoffInput } from '~/lib/runoff/model';
import { addMonths } from '~/lib/runoff/month';
import type { PresetTable } from '~/lib/runoff/parameters';
import { constantCap } from '~/lib/runoff/schedule';
import {
	actuals,
	bn,
	caps,
	currencyGrowth,
	levels,
	meanRunoff,
	monthly,
	monthlyCurrency,
	rrpShare,
	weekly,
	yearlyGrowth,
} from './derive';

/** Wednesday on which each episode's levels are taken: the first on or after its first day. */
const QT1_START = '2017-10-04';
const QT2_START = '2022-06-01';
/** Newest month-end for which every item of the balance sheet is recorded. */
const LATEST = '2026-05';

const QT1_MONTHS = 22;
const QT2_MONTHS = 42;

/** Lowest Wednesday level of reserves around each episode's end: 18 September 2019, 29 October 2025. */
const FLOOR_DAY = { qt1: '2019-09-18', qt2: '2025-10-29' };

/** Total paydown of MBS, percent a year: QT2's rate rounded; QT1's own figures are net of reinvestment. */
const PAYDOWN = 8;
/** The same rate measured from December 2025 to September 2026. */
const PAYDOWN_LATEST = 9;

/** The calculator's presets, derived from the records in content/data. USD bn and percent. */
export function runoffPresets(): PresetTable {
	return {
		qt1: {
			input: {
				...levels(weekly(QT1_START)),
				start: '2017-10',
				tcap: caps('QT1', 'treasury_cap_usd_bn'),
				mcap: caps('QT1', 'mbs_cap_usd_bn'),
				tmat: meanRunoff('2018-10', '2019-04'),
				cpr: PAYDOWN,
				cgrowth: currencyGrowth(QT1_START, '2019-07'),
				rrpshare: rrpShare(QT1_START, '2019-07-31'),
				rrpfloor: 0,
				floor: bn(weekly(FLOOR_DAY.qt1), 'reserves_usd_mn'),
				months: QT1_MONTHS,
			},
			actuals: actuals('2017-10', QT1_MONTHS),
		},
		qt2: {
			input: {
				...levels(weekly(QT2_START)),
				start: '2022-06',
				tcap: caps('QT2', 'treasury_cap_usd_bn'),
				mcap: caps('QT2', 'mbs_cap_usd_bn'),
				tmat: meanRunoff('2022-09', '2024-05'),
				cpr: PAYDOWN,
				cgrowth: currencyGrowth(QT2_START, '2024-11'),
				rrpshare: rrpShare(QT2_START, '2025-12-03'),
				rrpfloor: 0,
				floor: bn(weekly(FLOOR_DAY.qt2), 'reserves_usd_mn'),
				months: QT2_MONTHS,
			},
			actuals: actuals('2022-06', QT2_MONTHS),
		},
		latest: { input: latestInput(), actuals: [] },
	};
}

/** "What if runoff restarted": newest levels, with the caps that were in force longest in QT2. */
function latestInput(): RunoffInput {
	const row = monthly(LATEST);
	return {
		treasuries: requiredCell(row, 'treasuries_usd_bn'),
		mbs: requiredCell(row, 'mbs_usd_bn'),
		reserves: requiredCell(row, 'reserves_usd_bn'),
		rrp: requiredCell(row, 'on_rrp_usd_bn'),
		tga: requiredCell(row, 'tga_usd_bn'),
		currency: requiredCell(row, 'currency_usd_bn'),
		start: addMonths(LATEST, 1),
		tcap: constantCap(60),
		mcap: constantCap(35),
		tmat: meanRunoff('2022-09', '2024-05'),
		cpr: PAYDOWN_LATEST,
		cgrowth: yearlyGrowth(monthlyCurrency('2025-05'), monthlyCurrency(LATEST), 12),
		rrpshare: rrpShare(QT2_START, '2025-12-03'),
		rrpfloor: 0,
		floor: bn(weekly(FLOOR_DAY.qt2), 'reserves_usd_mn'),
		months: QT2_MONTHS,
	};
}
