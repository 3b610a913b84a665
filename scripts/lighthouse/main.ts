/**
 * Runs Lighthouse with phone settings on the pages that readers come to first: `npm run lighthouse`, after a
 * build. Prints a table; the exit code is 1 where a category has less than 100 points or anything moved.
 *
 * --site DIR   the built site, `dist` where not given
 * --runs N     runs of each page, of which the median counts; 1 where not given
 * --only PATH  only this page, such as /en/history/
 * --slowdown N how many times slower than this machine the phone is; 4 where not given
 *
 * The site is served compressed, as hosts do. The phone's processor is this machine's, slowed down, so points
 * for speed grow less true the slower and busier it is. Lighthouse measures the machine itself; its
 * docs/throttling.md says that 4 is meant for 1500 and more, and 2 for 1000 to 1500.
 */
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../tests/support/chromium.ts';
import { compressedCopy } from '../../tests/support/compress.ts';
import { serve } from '../../tests/support/server.ts';
import { audit, type Audit, isPerfect, median } from './audit.ts';
import { PAGES } from './pages.ts';

const { values } = parseArgs({
	options: {
		site: { type: 'string', default: 'dist' },
		runs: { type: 'string', default: '1' },
		only: { type: 'string' },
		slowdown: { type: 'string', default: '4' },
	},
});
const runs = Number(values.runs);
const slowdown = Number(values.slowdown);
if (!(slowdown >= 1)) throw new Error(`--slowdown is "${values.slowdown}". Allowed: 1 and more.`);
if (!Number.isInteger(runs) || runs < 1) {
	throw new Error(`--runs is "${values.runs}". Allowed: a whole number from 1.`);
}

const copy = await compressedCopy(resolve(values.site));
const server = await serve(copy.folder);
const port = await freePort();
const browser = await launchChromium([`--remote-debugging-port=${port}`]);
const found: Audit[] = [];
try {
	for (const path of values.only ? [values.only] : PAGES) {
		const audits: Audit[] = [];
		for (let run = 0; run < runs; run += 1) {
			audits.push(await audit(server.url(path), path, { port, slowdown }));
		}
		const one = median(audits);
		if (found.length === 0) console.log(headOf(one));
		found.push(one);
		console.log(rowOf(one));
	}
} finally {
	await browser.close();
	await server.close();
	await copy.remove();
}
const machines = found.map(({ machine }) => Math.round(machine));
console.log(
	`Processor slowed down by ${slowdown}, on a machine of ${Math.min(...machines)} to ${Math.max(...machines)} by Lighthouse's own measure.`,
);
for (const { path, faults, scores, shift, blocked } of found.filter((one) => !isPerfect(one))) {
	const smaller = shift > 0 ? 'something moved' : `blocked for ${blocked.toFixed(0)} ms`;
	console.log(`${path} ${JSON.stringify(scores)}: ${faults.join('; ') || smaller}`);
	process.exitCode = 1;
}

function headOf({ scores }: Audit): string {
	const names = Object.keys(scores);
	return [
		`| page | ${names.join(' | ')} | CLS | first paint | largest paint | blocked | kB |`,
		`|---|${'---|'.repeat(names.length + 5)}`,
	].join('\n');
}

function rowOf({ path, scores, shift, firstPaint, largestPaint, blocked, bytes }: Audit): string {
	const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
	const cells = [
		...Object.values(scores),
		shift === 0 ? 0 : shift.toFixed(4),
		seconds(firstPaint),
		seconds(largestPaint),
		`${blocked.toFixed(0)} ms`,
		(bytes / 1000).toFixed(1),
	];
	return `| ${path} | ${cells.join(' | ')} |`;
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
	const address = probe.address();
	await new Promise((closed) => probe.close(closed));
	if (typeof address !== 'object' || !address) throw new Error('No port is free.');
	return address.port;
}
