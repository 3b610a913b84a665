import type { RunoffInput, RunoffRun } from './model.ts';

/** Why part of a run does nothing, in the order in which a reader is told. */
export type RunoffReason =
	| 'no-treasuries'
	| 'no-maturities'
	| 'no-treasury-cap'
	| 'no-mbs'
	| 'no-paydown'
	| 'no-mbs-cap'
	| 'rrp-at-floor'
	| 'reserves-rise';

/** What in the input makes a run, or a part of it, empty; nothing where no month was run. */
export function runoffReasons(input: RunoffInput, { months }: RunoffRun): RunoffReason[] {
	if (months.length === 0) return [];
	const last = months.at(-1)!;
	const reasons: (RunoffReason | undefined)[] = [
		months.every((month) => month.treasuryRunoff === 0)
			? firstZero([
					['no-treasuries', input.treasuries],
					['no-maturities', input.tmat],
					['no-treasury-cap', Math.max(...months.map((month) => month.treasuryCap))],
				])
			: undefined,
		months.every((month) => month.mbsRunoff === 0)
			? firstZero([
					['no-mbs', input.mbs],
					['no-paydown', input.cpr],
					['no-mbs-cap', Math.max(...months.map((month) => month.mbsCap))],
				])
			: undefined,
		input.rrp <= input.rrpfloor && input.rrpshare > 0 ? 'rrp-at-floor' : undefined,
		last.reserves > input.reserves ? 'reserves-rise' : undefined,
	];
	return reasons.filter((reason) => reason !== undefined);
}

function firstZero(candidates: [RunoffReason, number][]): RunoffReason | undefined {
	return candidates.find(([, amount]) => amount === 0)?.[0];
}
