import { readdirSync, readFileSync } from 'node:fs';

/** What a program and all that it has started use at a moment. */
export interface Use {
	/** Memory that is really there, in MB; pages that several of them share count for each. */
	memory: number;
	/** Processor time so far, of all processors, in seconds. */
	work: number;
}

const PAGE = 4096;
/** Ticks a second in /proc, the same on every Linux of today. */
const TICKS = 100;

/** Reads the tree of processes under one from /proc; undefined where there is none (not Linux, or over). */
export function useOf(root: number): Use | undefined {
	const children = new Map<number, number[]>();
	const stats = new Map<number, string[]>();
	for (const name of list()) {
		const stat = statOf(name);
		if (!stat) continue;
		stats.set(Number(name), stat);
		const parent = Number(stat[1]);
		children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
	}
	if (!stats.has(root)) return undefined;
	const use = { memory: 0, work: 0 };
	const waiting = [root];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		const stat = stats.get(id) ?? [];
		// Fields 14 to 17 are its own time and that of children that have ended; 24 is resident memory.
		use.work += [11, 12, 13, 14].reduce((sum, at) => sum + Number(stat[at]), 0) / TICKS;
		use.memory += (Number(stat[21]) * PAGE) / 1e6;
		waiting.push(...(children.get(id) ?? []));
	}
	return use;
}

function list(): string[] {
	try {
		return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	} catch {
		return [];
	}
}

/** Fields of a process from the third on: the second, its name, may hold spaces. */
function statOf(id: string): string[] | undefined {
	try {
		return readFileSync(`/proc/${id}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
	} catch {
		return undefined;
	}
}
