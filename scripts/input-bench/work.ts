import type { CDPSession } from 'playwright-core';

/** Processor time of the page's main thread a change, in milliseconds. */
export interface Work {
	all: number;
	script: number;
}

/** What a series of changes costs, work that is put off until later included. */
export async function workOf(session: CDPSession, act: () => Promise<unknown[]>): Promise<Work> {
	const read = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
		return { all: of('TaskDuration'), script: of('ScriptDuration') };
	};
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const before = await read();
	const changes = (await act()).length;
	const after = await read();
	await session.send('Performance.disable');
	const each = (from: number, to: number) => (1000 * (to - from)) / changes;
	return { all: each(before.all, after.all), script: each(before.script, after.script) };
}
