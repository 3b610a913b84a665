/**
 * Measures search on a built folder: `npm run bench:search -- [folder] [--failures] [--scale 20]`.
 *
 * --failures    list the queries without an answer among the first three
 * --scale N     measure the time from query to results with N times the pages instead
 */
import './resolve.ts';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { failures: { type: 'boolean' }, scale: { type: 'string' } },
});
const built = positionals[0] ?? 'dist';

// Only now can the site's own modules be read.
if (values.scale) {
	const { reportScale } = await import('./scale.ts');
	await reportScale(built, Number(values.scale));
} else {
	const { reportQuality } = await import('./quality.ts');
	await reportQuality(built, values.failures ?? false);
}
process.exit(0);
