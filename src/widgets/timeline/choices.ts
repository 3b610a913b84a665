import { ALL_PHASES, PHASE_GROUPS } from '~/lib/timeline/phases';
import { ALL_KINDS } from '~/lib/timeline/view';
import type { Lang } from '~/i18n/languages';
import { EVENT_KINDS, PHASES } from '~/schemas/event';
import { GROUP_LABELS, KIND_LABELS, PHASE_LABELS, TIMELINE_STRINGS } from './strings';

/** Choices of the filter by phase: all, groups of phases, single phases. */
export function phaseOptions(lang: Lang): { value: string; label: string }[] {
	const groups = [ALL_PHASES, ...Object.keys(PHASE_GROUPS)];
	return [
		...groups.map((value) => ({ value, label: GROUP_LABELS[value]?.[lang] ?? value })),
		...PHASES.map((value) => ({ value, label: PHASE_LABELS[value][lang] })),
	];
}

/** Choices of the filter by kind. */
export function kindOptions(lang: Lang): { value: string; label: string }[] {
	return [
		{ value: ALL_KINDS, label: TIMELINE_STRINGS.allKinds[lang] },
		...EVENT_KINDS.map((value) => ({ value, label: KIND_LABELS[value][lang] })),
	];
}
