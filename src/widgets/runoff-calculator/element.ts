import { LANGUAGES } from '~/i18n/languages';
import { formatNumber } from '~/lib/format/numbers';
import { backtest } from '~/lib/runoff/backtest';
import { type RunoffInput, type RunoffRun, runRunoff } from '~/lib/runoff/model';
import {
	NUMBER_PARAMETERS,
	presetInput,
	type PresetName,
	PRESETS,
	type PresetTable,
	readRunoffQuery,
	writeRunoffQuery,
} from '~/lib/runoff/parameters';
import { summarize } from '~/lib/runoff/results';
import { formatSchedule } from '~/lib/runoff/schedule';
import { ToolElement } from '../tool/element';
import { COLUMNS } from './columns';
import { backtestText, resultTexts, stopText } from './texts';

interface State {
	preset: PresetName;
	input: RunoffInput;
}

/** The runoff calculator in the browser. */
class RunoffCalculator extends ToolElement<State> {
	#presets: PresetTable | undefined;
	#drawFigure: ((run: RunoffRun) => void) | undefined;
	#lastRun: RunoffRun | undefined;

	override connectedCallback() {
		super.connectedCallback();
		this.#watchFigure();
	}

	protected get presets(): PresetTable {
		this.#presets ??= JSON.parse(
			this.querySelector('[data-presets]')?.textContent ?? '{}',
		) as PresetTable;
		return this.#presets;
	}

	protected read(query: URLSearchParams) {
		const { preset, input, notes } = readRunoffQuery(query, this.presets);
		return { state: { preset, input }, notes };
	}

	protected write({ preset, input }: State): URLSearchParams {
		return writeRunoffQuery(preset, input, this.presets);
	}

	protected fields({ preset, input }: State): Record<string, string> {
		const { start, tcap, mcap } = input;
		const numbers = NUMBER_PARAMETERS.map((name) => [name, String(input[name])]);
		return {
			...Object.fromEntries(numbers),
			preset,
			start,
			tcap: formatSchedule(tcap),
			mcap: formatSchedule(mcap),
		};
	}

	/** A new starting point puts back everything that belongs to it; `custom` keeps what is there. */
	protected override afterChange(query: URLSearchParams, changed: string): URLSearchParams {
		const preset = PRESETS.find((name) => name === query.get('preset'));
		if (changed !== 'preset' || !preset || preset === 'custom') return query;
		return writeRunoffQuery(preset, presetInput(preset, this.presets), this.presets);
	}

	protected results({ preset, input }: State) {
		const run = runRunoff(input);
		return resultTexts(this.language, summarize(input, run), this.#test(preset, input, run));
	}

	protected override draw({ preset, input }: State) {
		const run = runRunoff(input);
		const test = this.#test(preset, input, run);
		this.#setText('.runoff-stop', stopText(this.language, run, summarize(input, run)));
		this.#setText('[data-backtest-text]', backtestText(this.language, test));
		for (const output of this.querySelectorAll('[data-result^="backtest"]')) {
			output.closest<HTMLElement>('.result')!.hidden = !test;
			if (!test) output.setAttribute('value', '');
		}
		this.#drawTable(run);
		this.#lastRun = run;
		this.#drawFigure?.(run);
	}

	#test(preset: PresetName, input: RunoffInput, run: RunoffRun) {
		if (preset === 'custom') return undefined;
		return backtest(summarize(input, run), this.presets[preset].actuals);
	}

	#setText(selector: string, text: string) {
		const element = this.querySelector(selector);
		if (element && element.textContent !== text) element.textContent = text;
	}

	#drawTable({ months }: RunoffRun) {
		const { tag } = LANGUAGES[this.language];
		const rows = months.map((month) => {
			const row = document.createElement('tr');
			const head = document.createElement('th');
			head.scope = 'row';
			head.textContent = month.month;
			row.append(head);
			for (const column of COLUMNS) {
				const cell = row.insertCell();
				cell.dataset['align'] = 'right';
				cell.textContent = formatNumber(tag, month[column], 1);
			}
			return row;
		});
		this.querySelector('.runoff-months tbody')?.replaceChildren(...rows);
	}

	/** The figure's code comes when the figure comes into view. */
	#watchFigure() {
		const figure = this.querySelector<HTMLElement>('.runoff-figure');
		if (!figure) return;
		const observer = new IntersectionObserver(async ([entry]) => {
			if (!entry?.isIntersecting) return;
			observer.disconnect();
			const { makeFigure } = await import('./figure');
			this.#drawFigure = makeFigure(figure, this.language);
			if (this.#lastRun) this.#drawFigure(this.#lastRun);
		});
		observer.observe(figure);
	}
}

customElements.define('runoff-calculator', RunoffCalculator);
