/**
 * Gives the lockfile an entry for every optional platform package that npm has left out, because npm
 * writes only those that the registry at hand could answer for. Run it after a change of dependencies.
 *
 * With `--check` it changes nothing and names what is wrong: versions that are not exact, packages
 * without a checksum or from elsewhere, install scripts that nobody has judged.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Lockfile, missingPlatforms, withEntries } from './complete.ts';
import { lockfileFaults, type Manifest } from './faults.ts';

const FILE = 'package-lock.json';
const lockfile = JSON.parse(readFileSync(FILE, 'utf8')) as Lockfile;

if (process.argv.includes('--check')) {
	const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
	const faults = lockfileFaults(manifest, lockfile);
	for (const fault of faults) console.error(fault);
	console.log(faults.length === 0 ? 'The lockfile is in order.' : `${faults.length} fault(s).`);
	process.exitCode = faults.length === 0 ? 0 : 1;
} else {
	const missing = missingPlatforms(lockfile);
	writeFileSync(FILE, `${JSON.stringify(withEntries(lockfile, missing), null, 2)}\n`);
	console.log(`${Object.keys(missing).length} optional packages added to ${FILE}`);
}
