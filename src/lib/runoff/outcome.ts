import { type Backtest, backtest, type MonthError, monthlyErrors } from './backtest.ts';
import { type RunoffInput, type RunoffRun, runRunoff } from './model.ts';
import type { PresetName, PresetTable } from './parameters.ts';
import { type RunoffResults, summarize } from './results.ts';

/** Slowest and fastest yearly paydown of MBS in single months of QT2, rounded; percent a year. */
export const PAYDOWN_RANGE = { slow: 6.5, fast: 10 };

/** Everything that the calculator shows of one state. */
export interface RunoffOutcome {
	input: RunoffInput;
	run: RunoffRun;
	results: RunoffResults;
	/** Error at the end of the run, where something actual is recorded for that month. */
	test: Backtest | undefined;
	errors: MonthError[];
	/** The same run with slow and with fast paydown of MBS. */
	range: { slow: RunoffResults; fast: RunoffResults };
}

export function runoffOutcome(
	preset: PresetName,
	input: RunoffInput,
	presets: PresetTable,
): RunoffOutcome {
	const actuals = preset === 'custom' ? [] : presets[preset].actuals;
	const run = runRunoff(input);
	const results = summarize(input, run);
	const withPaydown = (cpr: number) => {
		const changed = { ...input, cpr };
		return summarize(changed, runRunoff(changed));
	};
	return {
		input,
		run,
		results,
		test: backtest(results, actuals),
		errors: monthlyErrors(run.months, actuals),
		range: { slow: withPaydown(PAYDOWN_RANGE.slow), fast: withPaydown(PAYDOWN_RANGE.fast) },
	};
}
