/**
 * Weighs the pages of a build against the budgets in package.json: `npm run size`, after a build.
 *
 * Prints the heaviest page of each budget, puts its files into `node_modules/.weight/`, and lets size-limit hold the
 * budgets over them. The exit code is 1 where one is exceeded. Bytes are brotli-compressed, 1 kB is 1,000.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUDGETS, readBudgets } from '../../src/integrations/weight/budgets.ts';
import { type Weighed, weighPages } from '../../src/integrations/weight/pages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLES = join(ROOT, 'node_modules/.weight');
const SITE = resolve(ROOT, 'dist');

const budgets = readBudgets(new URL('../../package.json', import.meta.url));
const weighed = await weighPages(SITE, '/', budgets, { exact: true });
rmSync(SAMPLES, { recursive: true, force: true });
console.log('| budget | allowed | heaviest | page | median |');
console.log('|---|---|---|---|---|');
for (const budget of BUDGETS) {
	const all = weighed.filter((one) => one.budget === budget).sort((a, b) => a.bytes - b.bytes);
	const heaviest = all.at(-1);
	if (!heaviest) throw new Error(`No page belongs to the budget "${budget}".`);
	keep(heaviest);
	const median = all[Math.floor(all.length / 2)]!.bytes;
	console.log(
		`| ${budget} | ${budgets[budget]} | ${heaviest.bytes} | ${heaviest.page} (of ${all.length}) | ${median} |`,
	);
}
const sizeLimit = fileURLToPath(new URL('../../node_modules/size-limit/bin.js', import.meta.url));
const { status } = spawnSync(process.execPath, [sizeLimit], { cwd: ROOT, stdio: 'inherit' });
process.exitCode = status ?? 1;

function keep({ budget, files }: Weighed): void {
	const folder = join(SAMPLES, budget.replaceAll(' ', '-').toLowerCase());
	mkdirSync(folder, { recursive: true });
	for (const file of files) cpSync(join(SITE, file), join(folder, basename(file)));
}
