import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Step, StepReader } from './steps.ts';
import { type Use, useOf } from './processes.ts';

/** How often memory is looked at, in ms. */
const INTERVAL = 200;

/** What one build took. */
export interface Build {
	/** From start to exit. */
	seconds: number;
	/** How many pages it has written. */
	pages: number;
	/** Processor time in seconds and largest memory in MB; undefined where the system does not tell. */
	use: Use | undefined;
	steps: Step[];
}

/**
 * Builds a project and watches it.
 * @param project folder with an Astro project
 * @param heap most memory in MB that Node may use for its objects; its own choice where not given
 * @throws with the end of what it said, where the build fails
 */
export async function build(project: string, heap?: number): Promise<Build> {
	const begun = performance.now();
	const options = heap ? [`--max-old-space-size=${heap}`] : [];
	const child = spawn(
		process.execPath,
		[...options, join(project, 'node_modules/astro/bin/astro.mjs'), 'build'],
		{
			cwd: project,
			env: {
				...process.env,
				ASTRO_TELEMETRY_DISABLED: '1',
				SITE_URL: 'https://bench.example.org',
				BASE_PATH: undefined,
				OUT_DIR: undefined,
			},
			stdio: ['ignore', 'pipe', 'pipe'],
		},
	);
	const reader = new StepReader(begun);
	child.stdout.on('data', (data: Buffer) => reader.read(data.toString()));
	child.stderr.on('data', (data: Buffer) => reader.read(data.toString()));
	let use: Use | undefined;
	const watch = setInterval(() => {
		const now = useOf(child.pid ?? 0);
		if (now) use = { memory: Math.max(now.memory, use?.memory ?? 0), work: now.work };
	}, INTERVAL);
	try {
		const code = await new Promise<number | null>((resolve, reject) => {
			child.once('error', reject);
			child.once('close', resolve);
		});
		if (code !== 0) throw new Error(`The build of ${project} failed (${code}):\n${reader.end}`);
	} finally {
		clearInterval(watch);
	}
	const seconds = (performance.now() - begun) / 1000;
	return { seconds, pages: reader.pages, use, steps: reader.steps() };
}

/** Takes away what earlier builds of a project have kept. */
export async function emptyCaches(project: string): Promise<void> {
	for (const folder of ['.astro', 'node_modules/.astro', 'node_modules/.vite']) {
		await rm(join(project, folder), { recursive: true, force: true });
	}
}

/** Of several builds of the same, the one that the machine disturbed least. */
export function quickest(builds: readonly Build[]): Build {
	const [first, ...others] = builds;
	if (!first) throw new Error('--runs: nothing was built. Allowed: 1 and more.');
	return others.reduce((best, next) => (next.seconds < best.seconds ? next : best), first);
}
