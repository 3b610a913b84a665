import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from './refusal.ts';
import type { Series } from './series.ts';

/** Where answers come from: a folder with saved ones, or the two providers. */
export interface Source {
	/** A folder; the network is then not used. */
	from?: string;
	fred: string;
	nyfed: string;
	/** How long one answer may take, in milliseconds. */
	timeout: number;
	/** The wait before a second and a third try, in milliseconds. */
	pauses: readonly number[];
	/** The last day that is asked for. */
	today: string;
}

const FORMATS = {
	fred: { name: 'csv', type: /csv|octet-stream|text\/plain/ },
	nyfed: { name: 'json', type: /json/ },
} as const;

/** The address of a series from a day on. */
function address({ id, provider }: Series, since: string, source: Source): URL {
	const url = new URL(source[provider]);
	const query =
		provider === 'fred'
			? { id, cosd: since }
			: { startDate: since, endDate: source.today, term: 'overnight' };
	for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
	return url;
}

/** One try. A refusal that is given back, not thrown, is a fault that may pass. */
async function attempt(series: Series, url: URL, timeout: number): Promise<string | Refusal> {
	const { name, type } = FORMATS[series.provider];
	const expected = `${name.toUpperCase()} from ${url}`;
	let response: Response;
	let text: string;
	try {
		response = await fetch(url, {
			headers: { 'user-agent': 'qt-knowledge-base data:update' },
			signal: AbortSignal.timeout(timeout),
		});
		text = await response.text();
	} catch (error) {
		const { name: kind, message, cause } = error as Error;
		const came = kind === 'TimeoutError' ? `nothing within ${timeout / 1000} s` : message;
		return new Refusal(
			series.id,
			expected,
			cause instanceof Error ? `${came} (${cause.message})` : came,
		);
	}
	const status = new Refusal(series.id, expected, `status ${response.status}`);
	if (response.status >= 500 || response.status === 429) return status;
	if (response.status !== 200) throw status;
	const came = response.headers.get('content-type') ?? 'none';
	if (!type.test(came)) throw new Refusal(series.id, expected, `content type ${came}`);
	return text;
}

/** The provider's answer for a series from a day on, as text. */
export async function readSeries(series: Series, since: string, source: Source): Promise<string> {
	if (source.from !== undefined) {
		const path = join(source.from, `${series.id}.${FORMATS[series.provider].name}`);
		try {
			return await readFile(path, 'utf8');
		} catch (error) {
			throw new Refusal(series.id, `a file ${path}`, (error as Error).message);
		}
	}
	const url = address(series, since, source);
	for (const wait of source.pauses) {
		const answer = await attempt(series, url, source.timeout);
		if (typeof answer === 'string') return answer;
		await pause(wait);
	}
	const answer = await attempt(series, url, source.timeout);
	if (typeof answer === 'string') return answer;
	throw answer;
}
