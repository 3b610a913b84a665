import type { FigureSpec } from './spec';
import { LEVEL_FIGURES } from './specs/levels';
import { RATE_FIGURES } from './specs/rates';
import { RUNOFF_FIGURES } from './specs/runoff';

/** The figures that a `<SeriesFigure>` in the text can name. */
const FIGURES = { ...LEVEL_FIGURES, ...RATE_FIGURES, ...RUNOFF_FIGURES };

export type FigureId = keyof typeof FIGURES;

export const FIGURE_IDS = Object.keys(FIGURES) as FigureId[];

/** A figure by its id. @throws with `where` and what is allowed */
export function figureById(id: string, where: string): FigureSpec {
	const found = (FIGURES as Record<string, FigureSpec>)[id];
	if (!found || !FIGURE_IDS.includes(id as FigureId)) {
		throw new Error(
			`${where}: <SeriesFigure id="${id}"> is not a figure. Allowed: ${FIGURE_IDS.join(', ')}.`,
		);
	}
	return found;
}
