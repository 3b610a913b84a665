import type { Part, Timing } from './probe.ts';
import type { Work } from './work.ts';

const PARTS: Part[] = ['results', 'figure', 'table'];

/** One case in a few lines: least, middle and most of each part, in milliseconds. */
export function report(name: string, timings: Timing[], work: Work): string {
	const lines = PARTS.flatMap((part) => {
		const times = timings
			.map((timing) => timing[part])
			.filter((time) => time !== undefined)
			.filter(Number.isFinite)
			.sort((a, b) => a - b);
		if (times.length === 0) return [];
		const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? NaN).toFixed(0);
		return [
			`  ${part.padEnd(8)} min ${at(0).padStart(4)}  median ${at(0.5).padStart(4)}  max ${at(1).padStart(4)} ms  (${times.length} changes)`,
		];
	});
	const spent = `  work     ${work.all.toFixed(1)} ms a change at full speed, ${work.script.toFixed(1)} of it script`;
	return [name, ...lines, spent].join('\n');
}
