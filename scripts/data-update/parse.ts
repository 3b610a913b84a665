import { Refusal } from './refusal.ts';

/** One line of an answer. A gap has no value. */
export interface Observation {
	date: string;
	value: number | undefined;
}

interface Operation {
	operationDate?: unknown;
	operationType?: unknown;
	term?: unknown;
	auctionStatus?: unknown;
	closeTime?: unknown;
	totalAmtAccepted?: unknown;
}

function start(text: string): string {
	return JSON.stringify(text.trim().slice(0, 60));
}

/** Refuses what is plainly no data: nothing at all, or a page for people. */
function refusePage(id: string, text: string, expected: string): void {
	if (text.trim() === '') throw new Refusal(id, expected, 'an empty answer');
	if (/^\s*</.test(text)) throw new Refusal(id, expected, `a web page: ${start(text)}`);
}

/** A number as a provider writes it; undefined for anything else. Number('') would be 0. */
function number(text: string): number | undefined {
	return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Reads FRED's download of one series. "." and an empty cell are gaps. */
export function parseFred(id: string, text: string): Observation[] {
	const header = `observation_date,${id}`;
	refusePage(id, text, `a CSV file headed "${header}"`);
	const [first, ...lines] = text
		.replace(/^\uFEFF/, '')
		.trim()
		.split(/\r?\n/);
	if (first !== header) throw new Refusal(id, `the header "${header}"`, start(first!));
	return lines.map((line) => {
		const cells = line.split(',');
		if (cells.length !== 2) throw new Refusal(id, 'a date and a value in each line', start(line));
		const [date, raw] = cells as [string, string];
		const value = number(raw.trim());
		if (value === undefined && !['', '.'].includes(raw.trim())) {
			throw new Refusal(id, `a number or "." on ${date}`, start(raw));
		}
		return { date, value };
	});
}

function amount(id: string, operation: Operation): number {
	// The API writes numbers; older answers had them in quotation marks.
	const value = number(String(operation.totalAmtAccepted));
	if (value !== undefined) return Math.round(value / 1e6);
	throw new Refusal(
		id,
		`an amount in USD on ${operation.operationDate}`,
		`totalAmtAccepted ${JSON.stringify(operation.totalAmtAccepted)}`,
	);
}

/** Of the operations of one day the regular one; tests of the Desk close in the morning. */
function regular(id: string, date: string, operations: Operation[]): Operation {
	const closes = operations.map((operation) => String(operation.closeTime ?? '').padStart(5, '0'));
	const last = closes.toSorted().at(-1)!;
	if (operations.length > 1 && closes.filter((close) => close === last).length > 1) {
		throw new Refusal(id, `one last operation on ${date}`, `${closes.length} closing at "${last}"`);
	}
	return operations[closes.indexOf(last)]!;
}

/**
 * Reads the New York Fed's search of repo operations: overnight reverse repos, USD mn by day.
 *
 * The server answers a question for reverse repos with other operations too, newest first, so they
 * are picked and put in order here.
 */
export function parseOperations(id: string, text: string): Observation[] {
	refusePage(id, text, 'JSON with repo.operations');
	let answer: { repo?: { operations?: unknown } } | null;
	try {
		answer = JSON.parse(text);
	} catch (error) {
		throw new Refusal(id, 'complete JSON', `${(error as Error).message}`);
	}
	const all = answer?.repo?.operations;
	if (!Array.isArray(all)) throw new Refusal(id, 'a list repo.operations', start(text));
	const days = new Map<string, Operation[]>();
	for (const operation of all as Operation[]) {
		for (const field of ['operationDate', 'operationType', 'term'] as const) {
			if (typeof operation?.[field] !== 'string') {
				throw new Refusal(id, `${field} in each operation`, start(JSON.stringify(operation)));
			}
		}
		const { operationDate, operationType, term, auctionStatus } = operation;
		if (operationType !== 'Reverse Repo' || term !== 'Overnight') continue;
		if (auctionStatus !== undefined && auctionStatus !== 'Results') continue;
		const date = operationDate as string;
		days.set(date, [...(days.get(date) ?? []), operation]);
	}
	return [...days.keys()]
		.sort()
		.map((date) => ({ date, value: amount(id, regular(id, date, days.get(date)!)) }));
}
