import { describe, expect, it } from 'vitest';
import { ALL_PHASES, matchesPhase, PHASE_GROUPS } from '~/lib/timeline/phases';
import { PHASES } from '~/schemas/event';

const phasesOf = (filter: string) => PHASES.filter((phase) => matchesPhase(filter, phase));

describe('a filter', () => {
	it('of a phase takes in that phase alone', () => {
		for (const phase of PHASES) expect(phasesOf(phase)).toEqual([phase]);
	});

	it('"all" takes in every phase', () => {
		expect(phasesOf(ALL_PHASES)).toEqual(PHASES);
	});

	it('"qt" takes in both episodes of runoff, "qe" every programme of purchases and its taper', () => {
		expect(phasesOf('qt')).toEqual(['qt1', 'qt2']);
		expect(phasesOf('qe')).toEqual(['qe1', 'qe2', 'twist', 'qe3', 'qe3-taper', 'qe4', 'qe4-taper']);
	});

	it('that is none takes in nothing', () => {
		for (const filter of ['', 'QT1', 'qt3', 'q']) expect(phasesOf(filter)).toEqual([]);
	});

	it('that is the name of a property of every object takes in nothing', () => {
		for (const filter of ['constructor', '__proto__', 'toString']) {
			expect(phasesOf(filter)).toEqual([]);
		}
	});
});

it('groups name phases that exist and no group is itself a phase', () => {
	for (const [group, members] of Object.entries(PHASE_GROUPS)) {
		expect(PHASES).toEqual(expect.arrayContaining([...members]));
		expect(PHASES).not.toContain(group);
	}
});
