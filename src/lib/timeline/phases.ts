/** Filters of the timeline that stand for several phases of the Fed's balance sheet. */
export const PHASE_GROUPS: Record<string, readonly string[]> = {
	qe: ['qe1', 'qe2', 'twist', 'qe3', 'qe3-taper', 'qe4', 'qe4-taper'],
	qt: ['qt1', 'qt2'],
};

/** Filter that shows every event. */
export const ALL_PHASES = 'all';

/** Whether a filter (a phase, a group of phases, or `all`) takes in a phase. */
export function matchesPhase(filter: string, phase: string): boolean {
	return (
		filter === ALL_PHASES ||
		filter === phase ||
		(Object.hasOwn(PHASE_GROUPS, filter) && PHASE_GROUPS[filter]!.includes(phase))
	);
}
