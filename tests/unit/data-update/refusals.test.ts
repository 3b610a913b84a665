import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { main } from '../../../scripts/data-update/main';
import { type Answer, type Answers, type Providers, startProviders } from './providers';
import {
	answersFor,
	contents,
	copyOfData,
	operation,
	operationsText,
	writeContents,
} from './snapshot';

let providers: Providers;
let good: Answers;
let before: Record<string, string>;
let root: string;
let folder: string;

beforeAll(async () => {
	providers = await startProviders();
	const data = await copyOfData();
	good = await answersFor(data.folder);
	await rm(data.root, { recursive: true });
});

afterAll(() => providers.close());

beforeEach(async () => {
	({ root, folder } = await copyOfData());
	before = await contents(folder);
});

afterEach(() => rm(root, { recursive: true, force: true }));

type Spoil = (body: string) => Partial<Answer>;

/** The lines below the header, changed. */
const lines =
	(change: (lines: string[]) => string[]): Spoil =>
	(body) => {
		const [header, ...rest] = body.trimEnd().split('\n');
		return { body: `${[header, ...change(rest)].join('\n')}\n` };
	};

const line = (index: number, change: (date: string, value: string) => string): Spoil =>
	lines((all) => all.with(index, change(...(all.at(index)!.split(',') as [string, string]))));

const operations =
	(change: (all: { totalAmtAccepted: unknown; term?: string }[]) => object[]): Spoil =>
	(body) => ({
		body: JSON.stringify({ repo: { operations: change(JSON.parse(body).repo.operations) } }),
	});

const PAGE = '<!DOCTYPE html><html><head><title>Access denied</title></head></html>';

// In one word what is wrong, the series, how its good answer is spoiled, and what the message must say.
const CASES: [string, string, Spoil, RegExp][] = [
	[
		'an end before ours',
		'WALCL',
		lines((all) => all.slice(0, -2)),
		/a value on each of the \d+ dates we hold.*without 2/,
	],
	[
		'a start after ours',
		'TREAST',
		lines((all) => all.slice(1)),
		/without 1 of them \(2002-12-18\)/,
	],
	[
		'a hole where we hold values',
		'WSHOMCB',
		lines((all) => all.toSpliced(600, 3)),
		/without 3 of them/,
	],
	['a gap where we hold a value', 'WRBWFRBL', line(-1, (date) => `${date},.`), /without 1 of them/],
	[
		'an empty cell where we hold a value',
		'WDTGAL',
		line(40, (date) => `${date},`),
		/without 1 of them/,
	],
	[
		'a line cut in its date',
		'WALCL',
		(body) => ({ body: body.slice(0, -14) }),
		/a date and a value in each line/,
	],
	[
		'a line cut in its value',
		'WALCL',
		(body) => ({ body: body.slice(0, -4) }),
		/from 500000 to 20000000/,
	],
	['no bytes', 'WALCL', () => ({ body: '' }), /an empty answer/],
	['no lines', 'WALCL', lines(() => []), /at least one value; came none/],
	['a web page', 'WALCL', () => ({ body: PAGE, type: 'text/html' }), /content type text\/html/],
	['a web page that calls itself CSV', 'WDTGAL', () => ({ body: PAGE }), /a web page: .*DOCTYPE/],
	['a web page that calls itself JSON', 'ON_RRP', () => ({ body: PAGE }), /a web page/],
	['status 500', 'SOFR', () => ({ status: 500 }), /status 500/],
	['status 404', 'EFFR', () => ({ status: 404 }), /status 404/],
	['reversed order', 'WALCL', lines((all) => all.toReversed()), /dates in order/],
	[
		'two lines exchanged',
		'DGS10',
		lines((all) => all.with(50, all[51]!).with(51, all[50]!)),
		/dates in order/,
	],
	[
		'a date twice',
		'WCURCIR',
		lines((all) => all.toSpliced(9, 0, all[9]!)),
		/each date once; came 2003-02-19 twice/,
	],
	[
		'a Thursday',
		'TREAST',
		line(-1, (_, value) => `2026-12-31,${value}`),
		/Wednesdays only; came 2026-12-31/,
	],
	[
		'a day that does not exist',
		'DFF',
		line(30, (_, value) => `2003-02-30,${value}`),
		/a date YYYY-MM-DD/,
	],
	[
		'a day written otherwise',
		'DGS10',
		line(0, (_, value) => `01\/02\/2003,${value}`),
		/a date YYYY-MM-DD/,
	],
	['another unit', 'WALCL', line(-1, (date) => `${date},6743.031`), /a whole number from 500000/],
	[
		'a value that cannot be',
		'SOFR',
		line(-1, (date) => `${date},363`),
		/a number from -1 to 20 \(percent\); came 363/,
	],
	['a value below zero', 'WSHOMCB', line(-1, (date) => `${date},-5`), /from 0 to 6000000/],
	['a value that is no number', 'WALCL', line(5, (date) => `${date},n/a`), /a number or "\."/],
	[
		'a jump in a new week',
		'WSHOMCB',
		lines((all) => [...all, '2098-12-31,1913']),
		/a change of 500000 USD mn at most/,
	],
	[
		'a missing new week',
		'WALCL',
		lines((all) => [...all, '2098-12-31,6700000']),
		/the next on 2098-12-31/,
	],
	[
		'a date in the future',
		'WALCL',
		lines((all) => [...all, '2100-01-06,6700000']),
		/no date after 2099-12-31/,
	],
	[
		'another header',
		'TREAST',
		(body) => ({ body: body.replace('observation_date', 'DATE') }),
		/the header "observation_date,TREAST"/,
	],
	[
		"another series' header",
		'DGS10',
		(body) => ({ body: body.replace('DGS10', 'DGS30') }),
		/the header "observation_date,DGS10"/,
	],
	[
		'a huge revision of a level',
		'WRBWFRBL',
		line(700, (date, value) => `${date},${Math.round(Number(value) * 1.2)}`),
		/revisions of 100 USD mn or 0.5% at most/,
	],
	[
		'a huge revision of a mean',
		'DGS10',
		lines((all) => all.map((each) => each.replace(/^(2010-05-..),.*/, '$1,6.00'))),
		/revisions of 0.02 percent at most; came 2010-05: /,
	],
	[
		'days missing from a month',
		'SOFR',
		lines((all) => all.filter((each) => !/^2020-03-[12]/.test(each))),
		/15 values or more in 2020-03/,
	],
	[
		'rates that end before ours',
		'SOFR',
		lines((all) => all.slice(0, -3)),
		/values to \d{4}-\d\d-\d\d or later/,
	],
	[
		'a rate that ends long before ours',
		'EFFR',
		lines((all) => all.slice(0, -200)),
		/values to .* or later/,
	],
	['a connection that breaks off', 'WALCL', () => ({ broken: true }), /CSV from http/],
	['no end of the answer', 'WALCL', () => ({ hang: true }), /nothing within 0.1 s/],
	['JSON cut short', 'ON_RRP', (body) => ({ body: body.slice(0, -200) }), /complete JSON/],
	['JSON of another shape', 'ON_RRP', () => ({ body: '{"error":"x"}' }), /a list repo.operations/],
	['no operations', 'ON_RRP', operations(() => []), /at least one value; came none/],
	[
		'operations that start after ours',
		'ON_RRP',
		operations((all) => all.slice(0, -9)),
		/without \d of them/,
	],
	[
		'operations that end before ours',
		'ON_RRP',
		operations((all) => all.slice(2)),
		/without 2 of them/,
	],
	[
		'an operation without an amount',
		'ON_RRP',
		operations((all) => all.with(3, { ...all[3]!, totalAmtAccepted: null })),
		/an amount in USD on .*null/,
	],
	[
		'an operation with an empty amount',
		'ON_RRP',
		operations((all) => all.with(3, { ...all[3]!, totalAmtAccepted: '' })),
		/an amount in USD/,
	],
	[
		'operations without a term',
		'ON_RRP',
		operations((all) => all.map(({ term: _, ...rest }) => rest)),
		/term in each operation/,
	],
	['an operation twice', 'ON_RRP', operations((all) => [all[0]!, ...all]), /one last operation on/],
	[
		'amounts in another unit',
		'ON_RRP',
		operations((all) =>
			all.map((each) => ({ ...each, totalAmtAccepted: Number(each.totalAmtAccepted) / 1e6 })),
		),
		/revisions of 250 USD mn/,
	],
	[
		'a repo in place of all',
		'ON_RRP',
		() => ({ body: operationsText([operation('2026-09-16', 5, { operationType: 'Repo' })]) }),
		/came none/,
	],
];

it.each(CASES)('refuses %s (%s) and changes no byte', async (_, id, spoil, message) => {
	providers.answers.clear();
	for (const [name, answer] of good) providers.answers.set(name, answer);
	providers.answers.set(id, { ...good.get(id)!, ...spoil(good.get(id)!.body) });
	const said: string[] = [];
	// Only the answer that hangs may run into the limit.
	const hangs = providers.answers.get(id)!.hang;
	const network = { timeout: hangs ? 100 : 5_000, pauses: [1, 1], today: '2099-12-31' };
	const code = await main([], providers.env, folder, (text) => said.push(text), network);
	const output = said.join('\n');
	expect(output).toMatch(message);
	expect(output).toMatch(new RegExp(`Refused\\. .*${id}.*: expected .*; came `));
	expect(output).toContain('Nothing was written.');
	expect(code).toBe(1);
	expect(await contents(folder)).toEqual(before);
});

it('asks three times before it gives up', async () => {
	providers.answers.clear();
	providers.answers.set('WALCL', { body: '', status: 500 });
	providers.asked.length = 0;
	const network = { timeout: 1_000, pauses: [1, 1] };
	expect(await main([], providers.env, folder, () => undefined, network)).toBe(1);
	expect(providers.asked).toHaveLength(3);
});

it('refuses a record in which the dates cannot be found', async () => {
	await writeContents(folder, { 'rates-monthly.yaml': 'asOf: 2026-09-17\n' });
	const said: string[] = [];
	expect(await main([], providers.env, folder, (text) => said.push(text))).toBe(1);
	expect(said[0]).toContain('rates-monthly.yaml: expected a line asOf');
});
