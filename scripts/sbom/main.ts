/**
 * Writes sbom.cdx.json: every package of the lockfile in the form of CycloneDX, those that only build
 * and test marked as such. The same commit gives the same file on any machine. (`npm sbom` refuses a
 * tree in which some package asks for a tag such as "latest", and knows only what is installed here.)
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Lockfile } from '../lockfile/complete.ts';
import { billOfMaterials } from './bom.ts';

const FILE = 'sbom.cdx.json';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const bom = billOfMaterials(
	read('package.json') as Parameters<typeof billOfMaterials>[0],
	read('package-lock.json') as Lockfile,
	timeOfState(),
);
writeFileSync(FILE, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${bom.components.length} packages in ${FILE}`);

/** When the state described was made: given in seconds, as for any reproducible build, or by the commit. */
function timeOfState(): string {
	const seconds = process.env['SOURCE_DATE_EPOCH'];
	if (seconds) return new Date(Number(seconds) * 1000).toISOString();
	return execFileSync('git', ['log', '-1', '--format=%cI'], { encoding: 'utf8' }).trim();
}
