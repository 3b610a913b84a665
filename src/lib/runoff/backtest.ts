import type { RunoffMonth } from './model.ts';
import type { Month } from './month.ts';
import type { RunoffResults } from './results.ts';

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

/** Model minus actual at the end of a month, USD bn. */
export interface MonthError {
	month: Month;
	treasuries: number;
	mbs: number;
}

/** The model's error in every month that was run and for which something actual is recorded. */
export function monthlyErrors(
	months: readonly Pick<RunoffMonth, 'month' | 'treasuries' | 'mbs'>[],
	actuals: readonly ActualMonth[],
): MonthError[] {
	const byMonth = new Map(actuals.map((actual) => [actual.month, actual]));
	return months.flatMap(({ month, treasuries, mbs }) => {
		const actual = byMonth.get(month);
		if (!actual) return [];
		return [{ month, treasuries: treasuries - actual.treasuries, mbs: mbs - actual.mbs }];
	});
}

/** The month in which the model was furthest from what was held; the first of several. */
export function largestError(
	errors: readonly MonthError[],
	holding: 'treasuries' | 'mbs',
): MonthError | undefined {
	return errors.reduce<MonthError | undefined>(
		(worst, error) =>
			!worst || Math.abs(error[holding]) > Math.abs(worst[holding]) ? error : worst,
		undefined,
	);
}
