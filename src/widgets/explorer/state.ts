import type { View } from '~/lib/explorer/model';
import { type ExplorerState, readExplorer } from '~/lib/explorer/view';
import { wholePeriod } from '~/lib/explorer/period';

/**
 * What an explorer shows at first.
 * @throws where its months are not in the record: they are written in a page
 */
export function stateOf(
	months: readonly string[],
	view: View,
	from?: string,
	to?: string,
): ExplorerState {
	const query = new URLSearchParams({ ...(from && { from }), ...(to && { to }) });
	const { state, notes } = readExplorer(query, months, { view, ...wholePeriod(months.length) });
	if (notes.length > 0) {
		throw new Error(
			`<BalanceSheetExplorer>: ${notes.map(({ parameter, reason }) => `${parameter} is ${reason}`).join(', ')}. Allowed: ${months[0]} to ${months.at(-1)}, at least six months.`,
		);
	}
	return state;
}
