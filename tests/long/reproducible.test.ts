import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copySite } from '../../scripts/projects/copy.ts';

/** Runs Astro in a project and waits for its end; what it said is in the error, where it fails. */
async function astro(project: string, command: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
	const program = join(project, 'node_modules/astro/bin/astro.mjs');
	const child = spawn(process.execPath, [program, command], {
		cwd: project,
		// Nothing of this run of tests: Vitest sets NODE_ENV, and a build for tests its folder.
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			NODE_ENV: undefined,
			NODE_OPTIONS: undefined,
			VITEST: undefined,
			OUT_DIR: undefined,
			BASE_PATH: undefined,
			SITE_URL: 'https://qt.example.org',
			...env,
		},
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-4000)));
	}
	const code = await new Promise((resolve) => child.once('close', resolve));
	if (code !== 0) throw new Error(`astro ${command} in ${project} failed:\n${said}`);
}

/** Hash of every file of a folder, by its path in it. */
function hashes(folder: string): Map<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	return new Map(
		files
			.map(({ parentPath, name }) => join(parentPath, name))
			.sort()
			.map((file) => [
				file.slice(folder.length + 1),
				createHash('sha256').update(readFileSync(file)).digest('hex'),
			]),
	);
}

/** The first files that are not the same in both folders, each with what is wrong with it. */
function differences(first: string, second: string): string[] {
	const [one, other] = [hashes(first), hashes(second)];
	return [...new Set([...one.keys(), ...other.keys()])]
		.filter((file) => one.get(file) !== other.get(file))
		.map((file) => (one.has(file) && other.has(file) ? file : `${file} is in one alone`))
		.slice(0, 10);
}

/** Another clock, time zone and language of the machine. */
const ELSEWHERE = {
	NODE_OPTIONS: `--import=${pathToFileURL('tests/support/other-clock.mjs').href}`,
	TZ: 'Pacific/Kiritimati',
	LC_ALL: 'et_EE.UTF-8',
	LANG: 'et_EE.UTF-8',
	CI: '1',
};

describe('two builds of the same files', () => {
	const work = mkdtempSync(join(tmpdir(), 'same-'));
	const [here, elsewhere] = [join(work, 'a'), join(work, 'a much longer/path to the other')];

	beforeAll(async () => {
		await copySite(here);
		await copySite(elsewhere);
		await Promise.all([astro(here, 'build'), buildElsewhere()]);
	}, 600_000);

	afterAll(() => {
		rmSync(work, { recursive: true, force: true });
	});

	/** With the caches of earlier builds: of this folder, and of other content than is then built. */
	async function buildElsewhere(): Promise<void> {
		const cache = 'node_modules/.astro';
		if (existsSync(cache)) cpSync(cache, join(elsewhere, cache), { recursive: true });
		const changes = join(elsewhere, 'content/changes');
		const [gone = ''] = readdirSync(changes).sort();
		const page = join(elsewhere, 'content/docs/en/outlook.mdx');
		const text = readFileSync(page, 'utf8');
		renameSync(join(changes, gone), join(work, gone));
		writeFileSync(page, text.replace(/^title: .*$/m, 'title: Another title'));
		await astro(elsewhere, 'sync', ELSEWHERE);
		renameSync(join(work, gone), join(changes, gone));
		writeFileSync(page, text);
		await astro(elsewhere, 'build', ELSEWHERE);
	}

	it('have the same bytes, wherever, whenever and after whatever they are made', () => {
		expect(hashes(join(here, 'dist')).size).toBeGreaterThan(300);
		expect(differences(join(here, 'dist'), join(elsewhere, 'dist'))).toEqual([]);
	});

	it('are compared at all: a file that differs or is missing is named', () => {
		const dist = join(elsewhere, 'dist');
		writeFileSync(join(dist, 'robots.txt'), 'other');
		rmSync(join(dist, 'en/feed.xml'));
		expect(differences(join(here, 'dist'), dist)).toEqual([
			join('en', 'feed.xml is in one alone'),
			'robots.txt',
		]);
	});
});
