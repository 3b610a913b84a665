import type { Month } from './month.ts';
import type { RunoffInput, RunoffRun } from './model.ts';

/** What is reported of a run, under the names of the site's public contract. USD bn, percent, `YYYY-MM`. */
export interface RunoffResults {
	months: number;
	end: Month;
	'floor-reached': boolean;
	'total-runoff': number;
	'treasury-runoff': number;
	'mbs-runoff': number;
	'treasuries-end': number;
	'mbs-end': number;
	'reserves-end': number;
	'rrp-end': number;
	'currency-end': number;
	/** Percent of the sum of both caps over the months run; 0 where that sum is 0. */
	'cap-used': number;
}

export function summarize(input: RunoffInput, { months, stop }: RunoffRun): RunoffResults {
	const last = months.at(-1);
	const sum = (pick: (month: RunoffRun['months'][number]) => number) =>
		months.reduce((total, month) => total + pick(month), 0);
	const treasuryRunoff = sum((month) => month.treasuryRunoff);
	const mbsRunoff = sum((month) => month.mbsRunoff);
	const caps = sum((month) => month.treasuryCap + month.mbsCap);
	return {
		months: months.length,
		end: last?.month ?? input.start,
		'floor-reached': stop === 'floor',
		'total-runoff': treasuryRunoff + mbsRunoff,
		'treasury-runoff': treasuryRunoff,
		'mbs-runoff': mbsRunoff,
		'treasuries-end': last?.treasuries ?? input.treasuries,
		'mbs-end': last?.mbs ?? input.mbs,
		'reserves-end': last?.reserves ?? input.reserves,
		'rrp-end': last?.rrp ?? input.rrp,
		'currency-end': last?.currency ?? input.currency,
		'cap-used': caps === 0 ? 0 : (100 * (treasuryRunoff + mbsRunoff)) / caps,
	};
}
