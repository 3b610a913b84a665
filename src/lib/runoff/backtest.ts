import type { Month } from './month';
import type { RunoffResults } from './results';

/** What was held at the end of a month, USD bn (Wednesday level on or after the calendar month-end). */
export interface ActualMonth {
	month: Month;
	treasuries: number;
	mbs: number;
}

export interface Backtest {
	actual: ActualMonth;
	/** Model minus actual, USD bn. */
	treasuries: number;
	mbs: number;
}

/** The model's error at the end of a run, or undefined where nothing actual is recorded for that month. */
export function backtest(
	results: RunoffResults,
	actuals: readonly ActualMonth[],
): Backtest | undefined {
	const actual = actuals.find(({ month }) => month === results.end);
	if (!actual || results.months === 0) return undefined;
	return {
		actual,
		treasuries: results['treasuries-end'] - actual.treasuries,
		mbs: results['mbs-end'] - actual.mbs,
	};
}
