/**
 * Runs the browser tests in each engine that this machine has, one after the other. Files or other
 * arguments are handed on: `npm run test:engines -- tests/browser/reading.test.ts`.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { launch } from '../../tests/support/engines/launch.ts';
import { ENGINES, type Engine } from '../../tests/support/engines/name.ts';

const VITEST = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

/** Runs the tests in one engine and gives its exit code and closing line. */
function run(engine: Engine): Promise<{ code: number; line: string }> {
	const args = [VITEST, 'run', '--project', 'browser', ...process.argv.slice(2)];
	const child = spawn(process.execPath, args, {
		env: { ...process.env, TEST_ENGINE: engine },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let said = '';
	child.stdout.on('data', (part: Buffer) => {
		process.stdout.write(part);
		said = (said + part.toString()).slice(-1000);
	});
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) =>
			resolve({ code: code ?? 1, line: said.trim().split('\n').at(-1) ?? '' }),
		);
	});
}

const report: string[] = [];
let failed = false;
for (const engine of ENGINES) {
	try {
		const { browser, name } = await launch(engine);
		await browser.close();
		console.log(`\nThe browser tests in ${name}\n`);
		const { code, line } = await run(engine);
		failed ||= code !== 0;
		report.push(`${name}: ${line}`);
	} catch (error) {
		report.push(`${engine}: skipped, ${(error as Error).message}`);
	}
}
console.log(`\n${report.join('\n')}`);
process.exitCode = failed ? 1 : 0;
