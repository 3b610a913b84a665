/**
 * The T-accounts: which items stand on which side. Every item but net worth is one sector's asset and
 * another's liability under the same name, so that the whole set also adds up item by item.
 */
const CHART = {
	'central-bank': { assets: ['treasuries'], liabilities: ['reserves', 'rrp', 'tga', 'net-worth'] },
	treasury: { assets: ['tga'], liabilities: ['treasuries', 'net-worth'] },
	banks: { assets: ['reserves', 'treasuries', 'loans'], liabilities: ['deposits', 'net-worth'] },
	'money-market-fund': { assets: ['rrp', 'treasuries', 'deposits'], liabilities: ['fund-shares'] },
	household: {
		assets: ['deposits', 'treasuries', 'fund-shares'],
		liabilities: ['loans', 'net-worth'],
	},
} as const;

type Chart = typeof CHART;

export type Account = keyof Chart;
export type Side = 'assets' | 'liabilities';
export type Item = Chart[Account][Side][number];

/** One item of one account, such as `banks.reserves`. */
export type Line = { [A in Account]: `${A}.${Chart[A][Side][number]}` }[Account];

/** Balance of every item, USD bn. Only net worth may be negative. */
export type Balances = Readonly<Record<Line, number>>;

export const ACCOUNTS = Object.keys(CHART) as Account[];

/**
 * Where every run starts, USD bn: round levels chosen to illustrate, of no particular day. They are
 * large enough that any single step of an allowed amount can be booked on them.
 */
export const START: Balances = {
	'central-bank.treasuries': 6100,
	'central-bank.reserves': 3000,
	'central-bank.rrp': 2000,
	'central-bank.tga': 1000,
	'central-bank.net-worth': 100,
	'treasury.tga': 1000,
	'treasury.treasuries': 12_100,
	'treasury.net-worth': -11_100,
	'banks.reserves': 3000,
	'banks.treasuries': 2000,
	'banks.loans': 12_000,
	'banks.deposits': 15_000,
	'banks.net-worth': 2000,
	'money-market-fund.rrp': 2000,
	'money-market-fund.treasuries': 1000,
	'money-market-fund.deposits': 0,
	'money-market-fund.fund-shares': 3000,
	'household.deposits': 15_000,
	'household.treasuries': 3000,
	'household.fund-shares': 3000,
	'household.loans': 12_000,
	'household.net-worth': 9000,
};

export const LINES = Object.keys(START) as Line[];

/** The items of one side of an account, in the order they are shown. */
export function linesOf(account: Account, side: Side): Line[] {
	return CHART[account][side].map((item) => `${account}.${item}` as Line);
}

/** Account and item of a line. */
export function partsOf(line: Line): { account: Account; item: Item } {
	const [account, item] = line.split('.') as [Account, Item];
	return { account, item };
}

/** What an account owes can exceed what it owns; no other item can be less than nothing. */
export function mayBeNegative(line: Line): boolean {
	return partsOf(line).item === 'net-worth';
}
