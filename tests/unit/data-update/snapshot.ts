import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, lastWorkday, weekday } from '../../../scripts/data-update/dates';
import type { Answers } from './providers';

const REAL = 'content/data';
const NAMES = ['fed-balance-sheet-weekly', 'fed-balance-sheet', 'rates-monthly'];

/** Series by column of the weekly table. */
const WEEKLY = {
	WALCL: 'total_assets_usd_mn',
	TREAST: 'treasuries_usd_mn',
	WSHOMCB: 'mbs_usd_mn',
	WRBWFRBL: 'reserves_usd_mn',
	ON_RRP: 'on_rrp_usd_mn',
	WDTGAL: 'tga_usd_mn',
	WCURCIR: 'currency_usd_mn',
};
const RATES = { DGS10: 'dgs10_pct', EFFR: 'effr_pct', SOFR: 'sofr_pct' };

type Value = [date: string, value: string];

/** A project in a temporary folder with a copy of the three datasets. */
export async function copyOfData(): Promise<{ root: string; folder: string }> {
	const root = await mkdtemp(join(tmpdir(), 'data-update-'));
	const folder = join(root, REAL);
	await mkdir(folder, { recursive: true });
	for (const name of NAMES) {
		for (const kind of ['csv', 'yaml']) {
			await cp(join(REAL, `${name}.${kind}`), join(folder, `${name}.${kind}`));
		}
	}
	return { root, folder };
}

/** Every file of a folder, by name. */
export async function contents(folder: string): Promise<Record<string, string>> {
	const names = (await readdir(folder)).sort();
	const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
	return Object.fromEntries(await Promise.all(texts));
}

export async function writeContents(folder: string, files: Record<string, string>): Promise<void> {
	for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

function rows(csv: string): Record<string, string>[] {
	const [header, ...lines] = csv.trimEnd().split('\n');
	const names = header!.split(',');
	return lines.map((line) =>
		Object.fromEntries(line.split(',').map((cell, index) => [names[index]!, cell])),
	);
}

export function fredText(id: string, values: Value[]): string {
	return [`observation_date,${id}`, ...values.map((value) => value.join(','))].join('\n') + '\n';
}

/** One overnight reverse repo as the New York Fed describes it; the amount is in USD mn. */
export function operation(date: string, millions: number | null, more: object = {}): object {
	return {
		operationId: `RP ${date} 25`,
		auctionStatus: 'Results',
		operationDate: date,
		operationType: 'Reverse Repo',
		operationMethod: 'Fixed Rate',
		term: 'Overnight',
		closeTime: '13:15',
		totalAmtAccepted: millions === null ? null : millions * 1e6,
		note: '',
		...more,
	};
}

/** The New York Fed lists the newest operation first. */
export function operationsText(operations: object[]): string {
	return JSON.stringify({ repo: { operations: operations.toReversed() } });
}

/** Days from Monday to Friday. */
export function workdays(from: string, to: string): string[] {
	const days: string[] = [];
	for (let day = from; day <= to; day = addDays(day, 1)) {
		if (![0, 6].includes(weekday(day))) days.push(day);
	}
	return days;
}

/** Answers that say exactly what the folder holds: the weekly levels, and each mean on each workday. */
export async function answersFor(folder: string): Promise<Answers> {
	const files = await contents(folder);
	const answers: Answers = new Map();
	const weeks = rows(files['fed-balance-sheet-weekly.csv']!);
	for (const [id, column] of Object.entries(WEEKLY)) {
		const values = weeks
			.filter((row) => row[column] !== '')
			.map((row): Value => [row['date']!, row[column]!]);
		const operations = values.map(([date, value]) => operation(date, Number(value)));
		const body = id === 'ON_RRP' ? operationsText(operations) : fredText(id, values);
		answers.set(id, { body });
	}
	const asOf = files['rates-monthly.yaml']!.match(/^asOf: "(.*)"$/m)![1]!;
	for (const [id, column] of Object.entries(RATES)) {
		const values = rows(files['rates-monthly.csv']!).flatMap((row): Value[] => {
			if (row[column] === '') return [];
			const month = row['month']!;
			const end = row['partial_month'] === '1' ? asOf : lastWorkday(month);
			return workdays(`${month}-01`, end).map((day) => [day, row[column]!]);
		});
		answers.set(id, { body: fredText(id, values) });
		if (id === 'EFFR') answers.set('DFF', { body: fredText('DFF', values) });
	}
	return answers;
}

/** Answers as the files of a folder for --from. */
export async function saveAnswers(folder: string, answers: Answers): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const [id, { body }] of answers) {
		await writeFile(join(folder, `${id}.${id === 'ON_RRP' ? 'json' : 'csv'}`), body);
	}
}
