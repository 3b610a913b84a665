import lighthouse from 'lighthouse';

/** Part of what Lighthouse says of what moved. */
interface ShiftDetails {
	items?: { node?: { selector: string }; score?: number }[];
}

/** What Lighthouse found on a page. */
export interface Audit {
	path: string;
	/** Points out of 100 by category. */
	scores: Record<string, number>;
	/** Cumulative layout shift. */
	shift: number;
	/** Milliseconds, as Lighthouse models them for a slow phone. */
	firstPaint: number;
	largestPaint: number;
	blocked: number;
	/** Bytes transferred. */
	bytes: number;
	/** Speed of the machine by Lighthouse's own measure; see its `docs/throttling.md`. */
	machine: number;
	/** Audits that took points away, with what they found. */
	faults: string[];
}

/**
 * Runs Lighthouse with its phone settings: a 412-pixel screen, 1.6 Mbit/s at 150 ms, a slow processor.
 * @param port remote-debugging port of a running Chromium
 * @param slowdown how many times slower than this machine the phone's processor is; Lighthouse's own is 4
 * @throws where the page could not be loaded
 */
export async function audit(
	url: string,
	path: string,
	{ port, slowdown }: { port: number; slowdown: number },
): Promise<Audit> {
	const result = await lighthouse(url, {
		port,
		output: 'json',
		logLevel: 'error',
		throttling: { cpuSlowdownMultiplier: slowdown },
	});
	if (!result || result.lhr.runtimeError) {
		throw new Error(
			`${path}: ${result?.lhr.runtimeError?.message ?? 'Lighthouse gave no result.'}`,
		);
	}
	const { audits, categories, environment } = result.lhr;
	const number = (id: string) => audits[id]?.numericValue ?? Number.NaN;
	const scores = Object.fromEntries(
		Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
	);
	const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
		auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
	);
	const faults = weighed.flatMap((id) => {
		const { score = null, title = id, displayValue = '' } = audits[id] ?? {};
		return score !== null && score < 0.9 ? `${title} ${displayValue}`.trim() : [];
	});
	const shifted = (audits['layout-shifts']?.details as ShiftDetails | undefined)?.items ?? [];
	faults.push(...shifted.map(({ node, score }) => `moved by ${score}: ${node?.selector}`));
	return {
		path,
		scores,
		shift: number('cumulative-layout-shift'),
		firstPaint: number('first-contentful-paint'),
		largestPaint: number('largest-contentful-paint'),
		blocked: number('total-blocking-time'),
		bytes: number('total-byte-weight'),
		machine: environment.benchmarkIndex,
		faults,
	};
}

/** The median run of a page by its performance: one run is at the mercy of what else the machine does. */
export function median(audits: readonly Audit[]): Audit {
	const sorted = audits.toSorted(
		(a, b) => (a.scores['performance'] ?? 0) - (b.scores['performance'] ?? 0),
	);
	return sorted[Math.floor(sorted.length / 2)]!;
}

/** Whether every category is full and nothing moved. */
export function isPerfect({ scores, shift }: Audit): boolean {
	return shift === 0 && Object.values(scores).every((score) => score === 100);
}
