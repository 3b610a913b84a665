import type { Line } from './chart.ts';

/** An item that rises or falls by the amount of a step. */
export interface Posting {
	line: Line;
	sign: 1 | -1;
}

/** Two postings in one account that leave it balanced. */
export type DoubleEntry = readonly [Posting, Posting];

const up = (line: Line): Posting => ({ line, sign: 1 });
const down = (line: Line): Posting => ({ line, sign: -1 });

/** What the buyer of a new bond pays with arrives on the Treasury's account at the central bank. */
const TREASURY_SELLS: DoubleEntry = [up('treasury.tga'), up('treasury.treasuries')];
const CUSTOMER_GAINS: DoubleEntry = [up('banks.reserves'), up('banks.deposits')];
const CUSTOMER_PAYS: DoubleEntry = [down('banks.reserves'), down('banks.deposits')];
const RESERVES_TO_TGA: DoubleEntry = [down('central-bank.reserves'), up('central-bank.tga')];

/**
 * The double entries of each action, account by account. Mechanics: New York Fed, Liberty Street
 * Economics, July 2017, and Atlanta Fed, August 2017 (sources of the simulator's page).
 */
export const ENTRIES = {
	'qe-bank': [
		[up('central-bank.treasuries'), up('central-bank.reserves')],
		[down('banks.treasuries'), up('banks.reserves')],
	],
	'qe-nonbank': [
		[up('central-bank.treasuries'), up('central-bank.reserves')],
		CUSTOMER_GAINS,
		[down('household.treasuries'), up('household.deposits')],
	],
	maturity: [
		[down('central-bank.treasuries'), down('central-bank.tga')],
		[down('treasury.tga'), down('treasury.treasuries')],
	],
	'auction-bank': [
		RESERVES_TO_TGA,
		TREASURY_SELLS,
		[down('banks.reserves'), up('banks.treasuries')],
	],
	'auction-nonbank': [
		RESERVES_TO_TGA,
		TREASURY_SELLS,
		CUSTOMER_PAYS,
		[down('household.deposits'), up('household.treasuries')],
	],
	'auction-mmf-rrp': [
		[down('central-bank.rrp'), up('central-bank.tga')],
		TREASURY_SELLS,
		[down('money-market-fund.rrp'), up('money-market-fund.treasuries')],
	],
	'tga-spend': [
		[down('central-bank.tga'), up('central-bank.reserves')],
		[down('treasury.tga'), down('treasury.net-worth')],
		CUSTOMER_GAINS,
		[up('household.deposits'), up('household.net-worth')],
	],
	'rrp-fall': [
		[down('central-bank.rrp'), up('central-bank.reserves')],
		CUSTOMER_GAINS,
		[down('money-market-fund.rrp'), up('money-market-fund.deposits')],
	],
} as const satisfies Record<string, readonly DoubleEntry[]>;

export type Action = keyof typeof ENTRIES;

export const ACTIONS = Object.keys(ENTRIES) as Action[];
