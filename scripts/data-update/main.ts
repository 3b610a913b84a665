/**
 * Brings the balance sheet and the interest rates in content/data up to date: `npm run data:update`.
 *
 * --from DIR           read DIR/<SERIES>.csv and DIR/ON_RRP.json instead of the network
 * --check              say what would change, write nothing
 * --accept-revisions   accept revisions beyond the tolerance of their series
 *
 * DATA_FRED_URL and DATA_NYFED_URL replace the two addresses. docs/data.md says what to do when it refuses.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Source } from './fetch.ts';
import { Refusal } from './refusal.ts';
import { update } from './update.ts';

const FRED = 'https://fred.stlouisfed.org/graph/fredgraph.csv';
const NYFED = 'https://markets.newyorkfed.org/api/rp/results/search.json';

/** Runs the update with a command line's arguments and gives the exit code. */
export async function main(
	args: string[],
	env: Record<string, string | undefined>,
	folder: string,
	say: (line: string) => void,
	network: Partial<Source> = {},
): Promise<number> {
	try {
		const { values } = parseArgs({
			args,
			options: {
				from: { type: 'string' },
				check: { type: 'boolean', default: false },
				'accept-revisions': { type: 'boolean', default: false },
			},
		});
		const source: Source = {
			from: values.from,
			fred: env['DATA_FRED_URL'] ?? FRED,
			nyfed: env['DATA_NYFED_URL'] ?? NYFED,
			timeout: 60_000,
			pauses: [2_000, 5_000],
			today: new Date().toISOString().slice(0, 10),
			...network,
		};
		const acceptRevisions = values['accept-revisions'];
		await update({ folder, source, check: values.check, acceptRevisions }, say);
		return 0;
	} catch (error) {
		say(`Refused. ${(error as Error).message}`);
		if (error instanceof Refusal) say('Nothing was written.');
		return 1;
	}
}

if (import.meta.main) {
	// From the working folder, which is the project's root in every npm script.
	const folder = join(process.cwd(), 'content/data');
	process.exitCode = await main(process.argv.slice(2), process.env, folder, console.log);
}
