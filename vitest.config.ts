import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const SECOND = 1000;

interface Options {
	/** Longest time a test and a hook may take, in seconds. */
	seconds: number;
	/** Groups run one after another, so that a slow kind of test never competes with another for the CPU. */
	group: number;
	/** How many files run at once. */
	workers: number;
}

function project(name: string, { seconds, group, workers }: Options): TestProjectConfiguration {
	return {
		extends: true,
		test: {
			name,
			include: [`tests/${name}/**/*.test.ts`],
			testTimeout: seconds * SECOND,
			hookTimeout: Math.max(seconds, 30) * SECOND,
			maxWorkers: workers,
			sequence: { groupOrder: group },
		},
	};
}

export default defineConfig({
	resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
	test: {
		environment: 'node',
		pool: 'forks',
		// A machine that runs other things too may take longer than Vitest's one second.
		expect: { poll: { timeout: 10 * SECOND } },
		restoreMocks: true,
		unstubEnvs: true,
		unstubGlobals: true,
		reporters: [
			'default',
			...(process.env['GITHUB_ACTIONS'] ? ['github-actions'] : []),
			'./tests/support/closing-line.ts',
		],
		projects: [
			project('unit', { seconds: 10, group: 0, workers: 2 }),
			project('content', { seconds: 60, group: 1, workers: 2 }),
			project('site', { seconds: 120, group: 2, workers: 2 }),
			// Each file starts a browser of its own; more than two at once starve each other on two cores.
			project('browser', { seconds: 180, group: 3, workers: 2 }),
			// One browser takes all pictures, several at a time.
			project('visual', { seconds: 120, group: 4, workers: 1 }),
			// What builds or serves the site anew. `npm test` leaves it out, `npm run test:full` does not.
			project('long', { seconds: 600, group: 5, workers: 1 }),
		],
	},
});
