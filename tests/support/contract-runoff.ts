import type { RunoffInput } from '~/lib/runoff/model';
import type { RunoffResults } from '~/lib/runoff/results';

/**
 * The runoff calculator, written a second time from section 2 of the site's public contract and from
 * nothing else: no helper of `src/lib` is used, so that a mistake there cannot hide here.
 */
export function contractRunoff(input: RunoffInput): RunoffResults {
	let T = input.treasuries;
	let M = input.mbs;
	let B = input.reserves;
	let R = input.rrp;
	let C = input.currency;
	let year = Number(input.start.slice(0, 4));
	let month = Number(input.start.slice(5));
	let end = input.start;
	let count = 0;
	let sumT = 0;
	let sumM = 0;
	let caps = 0;
	let reached = B <= input.floor;

	while (!reached && count < input.months) {
		const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
		const tcap = stepAt(input.tcap, name);
		const mcap = stepAt(input.mcap, name);
		const runT = Math.min(tcap, input.tmat, T);
		const runM = Math.min(mcap, M * (1 - Math.pow(1 - input.cpr / 100, 1 / 12)), M);
		const dC = C * (Math.pow(1 + input.cgrowth / 100, 1 / 12) - 1);
		const drain = runT + runM + dC;
		const dR = Math.max(0, Math.min(R - input.rrpfloor, (input.rrpshare / 100) * drain));
		// Reserves may not be shown below 0: the run stops at the month before.
		if (B - (drain - dR) < 0) break;

		T -= runT;
		M -= runM;
		C += dC;
		R -= dR;
		B -= drain - dR;
		count += 1;
		end = name;
		sumT += runT;
		sumM += runM;
		caps += tcap + mcap;
		reached = B <= input.floor;
		month += 1;
		if (month === 13) {
			month = 1;
			year += 1;
		}
	}

	return {
		months: count,
		end,
		'floor-reached': reached,
		'total-runoff': sumT + sumM,
		'treasury-runoff': sumT,
		'mbs-runoff': sumM,
		'treasuries-end': T,
		'mbs-end': M,
		'reserves-end': B,
		'rrp-end': R,
		'currency-end': C,
		'cap-used': caps > 0 ? ((sumT + sumM) / caps) * 100 : 0,
	};
}

/** The cap in a month: the amount of the last step that is not later; before the first step, 0. */
function stepAt(steps: RunoffInput['tcap'], month: string): number {
	let latest = '';
	let amount = 0;
	for (const step of steps) {
		if (step.from > month || step.from < latest) continue;
		latest = step.from;
		amount = step.amount;
	}
	return amount;
}
