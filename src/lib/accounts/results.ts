import { type Balances, type Line, START } from './chart.ts';
import { totalOf } from './ledger.ts';

/** Changes since the start, USD bn, under the names of the site's public contract. */
export interface AccountsResults {
	reserves: number;
	rrp: number;
	tga: number;
	deposits: number;
	'cb-assets': number;
}

/** Change of one item since the start, USD bn. */
export function changeOf(balances: Balances, line: Line): number {
	return balances[line] - START[line];
}

export function summarizeAccounts(balances: Balances): AccountsResults {
	return {
		reserves: changeOf(balances, 'central-bank.reserves'),
		rrp: changeOf(balances, 'central-bank.rrp'),
		tga: changeOf(balances, 'central-bank.tga'),
		deposits: changeOf(balances, 'banks.deposits'),
		'cb-assets':
			totalOf(balances, 'central-bank', 'assets') - totalOf(START, 'central-bank', 'assets'),
	};
}
