import { type Month, monthsFrom } from './month.ts';
import { type CapSchedule, capReader } from './schedule.ts';

/** What a run starts from. Money in USD bn, rates in percent. */
export interface RunoffInput {
	/** First month run. */
	start: Month;
	treasuries: number;
	mbs: number;
	reserves: number;
	rrp: number;
	tga: number;
	currency: number;
	tcap: CapSchedule;
	mcap: CapSchedule;
	/** Treasuries maturing a month. */
	tmat: number;
	/** MBS principal paid down, percent a year. */
	cpr: number;
	/** Growth of currency in circulation, percent a year. */
	cgrowth: number;
	/** Share of each month's drain that ON RRP absorbs until it is empty, percent. */
	rrpshare: number;
	/** Where ON RRP stops falling. */
	rrpfloor: number;
	/** Reserve level at which runoff stops. */
	floor: number;
	/** Horizon in months. */
	months: number;
}

/** One month of a run: what ran off in it, and the levels at its end. USD bn. */
export interface RunoffMonth {
	month: Month;
	treasuryCap: number;
	mbsCap: number;
	treasuryRunoff: number;
	mbsRunoff: number;
	currencyGrowth: number;
	rrpFall: number;
	treasuries: number;
	mbs: number;
	reserves: number;
	rrp: number;
	currency: number;
}

type RunoffStop = 'horizon' | 'floor' | 'reserves-empty';

export interface RunoffRun {
	months: RunoffMonth[];
	stop: RunoffStop;
}

/** Monthly rate that compounds to a yearly one, both in percent: 1 + r = (1 + R)^(1/12). */
function monthlyGrowth(yearly: number): number {
	return (1 + yearly / 100) ** (1 / 12) - 1;
}

/**
 * Runs the balance sheet forward month by month, in the order that the calculator's page explains.
 * Treasury General Account and all other items stay as they are, so that the assets' fall and the
 * liabilities' fall are the same amount.
 */
export function runRunoff(input: RunoffInput): RunoffRun {
	const months: RunoffMonth[] = [];
	if (input.reserves <= input.floor) return { months, stop: 'floor' };
	let levels: Levels = input;
	const rates = {
		paydown: 1 - (1 - input.cpr / 100) ** (1 / 12),
		growth: monthlyGrowth(input.cgrowth),
	};
	const caps = { treasury: capReader(input.tcap), mbs: capReader(input.mcap) };
	for (const name of monthsFrom(input.start, input.months)) {
		const month = nextMonth(input, rates, levels, name, caps.treasury(name), caps.mbs(name));
		// Reserves cannot be overdrawn: the run ends with the month before.
		if (month.reserves < 0) return { months, stop: 'reserves-empty' };
		months.push(month);
		levels = month;
		if (month.reserves <= input.floor) return { months, stop: 'floor' };
	}
	return { months, stop: 'horizon' };
}

type Levels = Pick<RunoffMonth, 'treasuries' | 'mbs' | 'reserves' | 'rrp' | 'currency'>;

/** Shares a month: of MBS paid down, and of currency added. They are the same in every month. */
interface Rates {
	paydown: number;
	growth: number;
}

function nextMonth(
	input: RunoffInput,
	rates: Rates,
	levels: Levels,
	month: Month,
	treasuryCap: number,
	mbsCap: number,
): RunoffMonth {
	const paydown = levels.mbs * rates.paydown;
	const treasuryRunoff = Math.min(treasuryCap, input.tmat, levels.treasuries);
	const mbsRunoff = Math.min(mbsCap, paydown, levels.mbs);
	const currencyGrowth = levels.currency * rates.growth;
	const drain = treasuryRunoff + mbsRunoff + currencyGrowth;
	const rrpFall = Math.max(
		0,
		Math.min(levels.rrp - input.rrpfloor, (input.rrpshare / 100) * drain),
	);
	return {
		month,
		treasuryCap,
		mbsCap,
		treasuryRunoff,
		mbsRunoff,
		currencyGrowth,
		rrpFall,
		treasuries: levels.treasuries - treasuryRunoff,
		mbs: levels.mbs - mbsRunoff,
		reserves: levels.reserves - (drain - rrpFall),
		rrp: levels.rrp - rrpFall,
		currency: levels.currency + currencyGrowth,
	};
}
