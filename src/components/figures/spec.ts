import type { Bilingual } from '~/i18n/languages';
import type { Unit } from '~/lib/chart/plot';

export interface SeriesSpec {
	column: string;
	/** A column of the same dataset that is subtracted. */
	minus?: string;
	label: Bilingual;
	/** Month at which the name stands beside the line; without it at the end. */
	labelAt?: string;
	below?: boolean;
}

export interface PanelSpec {
	dataset: 'fed-balance-sheet' | 'rates-monthly' | 'qt-backtest-actuals';
	unit: Unit;
	/** Lines, one filled line, or bars: then the first series is what happened, the second the limit. */
	kind: 'lines' | 'area' | 'bars';
	title?: Bilingual;
	series: readonly SeriesSpec[];
}

export interface FigureSpec {
	title: Bilingual;
	/**
	 * One sentence that says what the figure shows. Figures in it are looked up:
	 * `{column@month}`, `{column@max}`, `{column@last}`, `{month:column@max}`, `{share:column/limit}`.
	 */
	text: Bilingual;
	/** Unit and basis, a sentence. */
	basis: Bilingual;
	/** First and last month shown; without them all. */
	from?: string;
	to?: string;
	panels: readonly PanelSpec[];
	/** ids of content/sources. */
	sources: readonly string[];
}
