import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
	permissions?: Record<string, string> | string;
	jobs: Record<
		string,
		{ permissions?: Record<string, string>; steps: Step[]; 'timeout-minutes'?: number }
	>;
}
interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}

const files = globSync('.github/workflows/*.yml').sort();
const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

it('there are workflows', () => {
	expect(files.length).toBeGreaterThanOrEqual(4);
});

describe.each(texts)('$file', ({ text }) => {
	const workflow = parse(text) as Workflow;
	const jobs = Object.values(workflow.jobs);
	const steps = jobs.flatMap((job) => job.steps);

	it('names each action by its commit, with the version as a comment', () => {
		const uses = text.split('\n').filter((line) => /\buses:/.test(line));
		expect(uses.length).toBe(steps.filter((step) => step.uses).length);
		for (const line of uses) {
			expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
		}
	});

	it('grants at the top no right to write, and to a job only what it names', () => {
		expect(workflow.permissions).toBeDefined();
		expect([{}, { contents: 'read' }]).toContainEqual(workflow.permissions);
		for (const job of jobs) expect(job.permissions ?? {}).not.toHaveProperty('packages');
	});

	it('lets a job that may write run no code of a package', () => {
		for (const job of jobs.filter(({ permissions }) => permissions?.['contents'] === 'write')) {
			expect(
				job.steps.filter(({ run }) => /\bnpm (?:ci|install|run|test)\b|npx/.test(run ?? '')),
			).toEqual([]);
		}
	});

	it('leaves the token to no later step where none pushes', () => {
		for (const job of jobs.filter(({ permissions }) => permissions?.['contents'] !== 'write')) {
			for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
				expect(step.with?.['persist-credentials']).toBe(false);
			}
		}
	});

	it('installs what the lockfile names and nothing else, and ends', () => {
		expect(text).not.toMatch(/npm (?:install|i|update)\b/);
		for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
	});
});

it('one action has one version everywhere', () => {
	const used = texts.flatMap(({ text }) => text.match(/[\w-]+\/[\w-]+@[0-9a-f]{40} # \S+/g) ?? []);
	const names = new Set(used.map((use) => use.split('@')[0]));
	expect(new Set(used).size).toBe(names.size);
});

describe('Dependabot', () => {
	const config = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
		updates: {
			'package-ecosystem': string;
			schedule: { interval: string };
			ignore?: { 'dependency-name': string }[];
		}[];
	};

	it('looks after packages and actions once a week', () => {
		expect(config.updates.map((update) => update['package-ecosystem'])).toEqual([
			'npm',
			'github-actions',
		]);
		for (const { schedule } of config.updates) expect(schedule.interval).toBe('weekly');
	});

	it('leaves alone only packages that there are', () => {
		const { dependencies, devDependencies } = JSON.parse(
			readFileSync('package.json', 'utf8'),
		) as Record<string, Record<string, string>>;
		const ignored = config.updates.flatMap(({ ignore }) => ignore ?? []);
		for (const entry of ignored) {
			expect({ ...dependencies, ...devDependencies }).toHaveProperty([entry['dependency-name']]);
		}
	});
});
