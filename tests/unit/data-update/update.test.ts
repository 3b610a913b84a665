import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../scripts/data-update/dates';
import { main } from '../../../scripts/data-update/main';
import { type Providers, startProviders } from './providers';
import { AFTER, BEFORE, smallAnswers } from './small';
import { answersFor, contents, copyOfData, saveAnswers, writeContents } from './snapshot';

const SCRIPT = resolve('scripts/data-update/main.ts');

let providers: Providers;
let root: string;
let folder: string;

beforeEach(async () => {
	providers = await startProviders();
	({ root, folder } = await copyOfData());
});

afterEach(async () => {
	await providers.close();
	await rm(root, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ code: number; output: string }> {
	const lines: string[] = [];
	const network = { timeout: 2_000, pauses: [1, 1], today: '2099-12-31' };
	const code = await main(args, providers.env, folder, (line) => lines.push(line), network);
	return { code, output: lines.join('\n') };
}

function answer(answers: Providers['answers']): void {
	for (const [id, value] of answers) providers.answers.set(id, value);
}

describe('a good answer', () => {
	it('adds rows, fills and revises cells, and keeps what cannot be derived, byte for byte', async () => {
		await writeContents(folder, BEFORE);
		answer(smallAnswers());
		const { code, output } = await run();
		expect(output).toContain('2026-08-26 total_assets_usd_mn: 6730912 -> 6730960');
		expect(output).toContain('2026-09-02 on_rrp_usd_mn: 525');
		expect(output).toContain('    2026-10,5.00,3.88,3.70,1');
		expect(code).toBe(0);
		expect(await contents(folder)).toEqual(AFTER);
	});

	it('changes nothing the second time', async () => {
		await writeContents(folder, BEFORE);
		answer(smallAnswers());
		await run();
		const { code, output } = await run();
		expect(output).toContain('Nothing to write');
		expect(code).toBe(0);
		expect(await contents(folder)).toEqual(AFTER);
	});

	it('asks each provider for the time since our first value', async () => {
		answer(await answersFor(folder));
		await run();
		const asked = providers.asked.map((url) => `${url.pathname}${url.search}`);
		expect(asked).toContain('/fred?id=WALCL&cosd=2002-12-18');
		expect(asked).toContain('/fred?id=SOFR&cosd=2018-04-01');
		expect(asked).toContain('/nyfed?startDate=2013-09-19&endDate=2099-12-31&term=overnight');
		expect(asked).toHaveLength(11);
	});

	it('reproduces every byte of the datasets when it says what they hold', async () => {
		const before = await contents(folder);
		answer(await answersFor(folder));
		const { code, output } = await run();
		expect(output).toContain('Nothing to write');
		expect(code).toBe(0);
		expect(await contents(folder)).toEqual(before);
	});

	it('adds a week to the datasets and leaves the rest of the records alone', async () => {
		const before = await contents(folder);
		const answers = await answersFor(folder);
		const { body } = answers.get('WALCL')!;
		const [last, value] = body.trimEnd().split('\n').at(-1)!.split(',');
		const next = addDays(last!, 7);
		answers.set('WALCL', { body: `${body}${next},${value}\n` });
		answer(answers);
		expect(await run()).toMatchObject({ code: 0 });
		const after = await contents(folder);
		const weekly = 'fed-balance-sheet-weekly';
		expect(after[`${weekly}.csv`]).toBe(`${before[`${weekly}.csv`]}${next},${value},,,,,,\n`);
		expect(after[`${weekly}.yaml`]).toBe(
			before[`${weekly}.yaml`]!.replace(`asOf: "${last}"`, `asOf: "${next}"`).replace(
				`to: "${last}" }`,
				`to: "${next}" }`,
			),
		);
		expect(after['rates-monthly.csv']).toBe(before['rates-monthly.csv']);
	});
});

describe('--check', () => {
	it('says what would change and writes nothing', async () => {
		await writeContents(folder, BEFORE);
		answer(smallAnswers());
		const { code, output } = await run('--check');
		expect(output).toContain('5 new rows');
		expect(output).toContain('6730912 -> 6730960');
		expect(output).toContain('6 files would be written');
		expect(code).toBe(0);
		expect(await contents(folder)).toEqual(BEFORE);
	});
});

describe('the command', () => {
	const command = (...args: string[]) =>
		promisify(execFile)(process.execPath, [SCRIPT, ...args], { cwd: root });

	it('reads a folder with --from instead of the network', async () => {
		await writeContents(folder, BEFORE);
		await saveAnswers(join(root, 'saved'), smallAnswers());
		const { stdout } = await command('--from', 'saved');
		expect(stdout).toContain('[1/11] WALCL');
		expect(await contents(folder)).toEqual(AFTER);
	});

	it('ends with 1 and says which file it lacks', async () => {
		const answers = smallAnswers();
		answers.delete('WDTGAL');
		await writeContents(folder, BEFORE);
		await saveAnswers(join(root, 'saved'), answers);
		await expect(command('--from', 'saved')).rejects.toMatchObject({
			code: 1,
			stdout: expect.stringMatching(/WDTGAL: expected a file .*WDTGAL\.csv; came ENOENT/),
		});
		expect(await contents(folder)).toEqual(BEFORE);
	});

	it('refuses an option it does not know', async () => {
		expect(await run('--accept-anything')).toMatchObject({ code: 1 });
		expect(providers.asked).toEqual([]);
	});
});

describe('a revision beyond the tolerance', () => {
	it('stops, and passes with --accept-revisions', async () => {
		await writeContents(folder, BEFORE);
		const answers = smallAnswers();
		const { body } = answers.get('TREAST')!;
		answers.set('TREAST', { body: body.replace('4546189', '4600000') });
		answer(answers);
		const refused = await run();
		expect(refused.output).toContain('TREAST: expected revisions of 100 USD mn or 0.5% at most');
		expect(refused.output).toContain('2026-08-26: 4546189 -> 4600000');
		expect(refused.code).toBe(1);
		expect(await contents(folder)).toEqual(BEFORE);

		expect(await run('--accept-revisions')).toMatchObject({ code: 0 });
		expect((await contents(folder))['fed-balance-sheet.csv']).toContain(
			'2026-08,2026-08-26,6731.0,4600.0,1913.6',
		);
	});
});

describe('a fault that passes', () => {
	it('is tried again', async () => {
		answer(await answersFor(folder));
		providers.answers.get('DGS10')!.busy = 2;
		const { code, output } = await run();
		expect(output).not.toContain('Refused');
		expect(code).toBe(0);
	});
});
