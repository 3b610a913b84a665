import type { RunoffInput } from '~/lib/runoff/model';
import { type RunoffOutcome, runoffOutcome } from '~/lib/runoff/outcome';
import {
	NUMBER_PARAMETERS,
	presetInput,
	type PresetName,
	PRESETS,
	type PresetTable,
	readRunoffQuery,
	writeRunoffQuery,
} from '~/lib/runoff/parameters';
import { formatSchedule } from '~/lib/runoff/schedule';
import { runoffRows } from '~/lib/runoff/table';
import { fullAddress } from '../tool/address';
import { ToolElement } from '../tool/element';
import '../copy/element';
import type { RunoffFigureView } from './figure';
import { MonthTable } from './month-table';
import { backtestText, rangeText, resultTexts, stopText } from './texts';

interface State {
	preset: PresetName;
	input: RunoffInput;
}

/** The runoff calculator in the browser. */
class RunoffCalculator extends ToolElement<State> {
	#presets: PresetTable | undefined;
	#figure: Promise<RunoffFigureView | undefined> | undefined;
	#current: { state: State; outcome: RunoffOutcome } | undefined;
	#table: MonthTable | undefined;
	#backtests: { output: Element; box: HTMLElement }[] = [];

	override connectedCallback() {
		const months = this.querySelector<HTMLDetailsElement>('.runoff-months');
		if (months) this.#table = new MonthTable(months, this.language);
		this.#backtests = [...this.querySelectorAll('[data-result^="backtest"]')].map((output) => ({
			output,
			box: output.closest<HTMLElement>('.result')!,
		}));
		super.connectedCallback();
		this.#watchFigure();
		for (const button of this.querySelectorAll<HTMLElement>('[data-download]')) {
			button.addEventListener('click', () => void this.#download(button.dataset['download'] ?? ''));
		}
		this.querySelector('[data-cite]')?.addEventListener('toggle', () => void this.#cite());
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

	protected results(state: State) {
		return resultTexts(this.language, this.#outcome(state));
	}

	protected override draw(state: State) {
		const outcome = this.#outcome(state);
		this.#setText('.runoff-stop', stopText(this.language, outcome));
		this.#setText('[data-backtest-text]', backtestText(this.language, outcome));
		this.#setText('[data-range-text]', rangeText(this.language, outcome));
		for (const { output, box } of this.#backtests) {
			if (box.hidden === Boolean(outcome.test)) box.hidden = !outcome.test;
			if (!outcome.test) output.setAttribute('value', '');
		}
		this.#table?.show(() => runoffRows(outcome.run.months, outcome.errors));
		void this.#cite();
		// What the server has drawn is the default; any other state needs a drawing of its own.
		if (this.#figure || this.write(state).toString() !== 'preset=qt2') void this.#drawFigure();
	}

	#outcome(state: State): RunoffOutcome {
		if (this.#current?.state !== state) {
			this.#current = { state, outcome: runoffOutcome(state.preset, state.input, this.presets) };
		}
		return this.#current.outcome;
	}

	#setText(selector: string, text: string) {
		const element = this.querySelector(selector);
		if (element && element.textContent !== text) element.textContent = text;
	}

	async #drawFigure() {
		const view = await this.#loadFigure();
		if (!view || !this.#current) return;
		const { state, outcome } = this.#current;
		view.show(outcome, state.preset === 'custom' ? [] : this.presets[state.preset].actuals);
	}

	#loadFigure() {
		const figure = this.querySelector<HTMLElement>('.runoff-figure');
		if (!figure) return undefined;
		this.#figure ??= import('./figure').then(
			({ RunoffFigureView }) => new RunoffFigureView(figure, this.language),
			() => {
				// Without its code the drawing would show another state than the results.
				figure.classList.add('is-stale');
				this.#figure = undefined;
				return undefined;
			},
		);
		return this.#figure;
	}

	/** The chart's code comes when the figure comes into view. */
	#watchFigure() {
		const figure = this.querySelector<HTMLElement>('.runoff-figure');
		if (!figure) return;
		const observer = new IntersectionObserver(async ([entry]) => {
			if (!entry?.isIntersecting) return;
			observer.disconnect();
			await this.#drawFigure();
			await (await this.#figure)?.takeOver();
		});
		observer.observe(figure);
	}

	/** The address of what is shown, also where it has not been written into the address bar. */
	#address(state: State): string {
		return fullAddress(this.write(state).toString());
	}

	async #download(format: string) {
		if (!this.#current) return;
		const { state, outcome } = this.#current;
		await this.#drawFigure();
		(await this.#figure)?.drawNow();
		const { download } = await import('./share');
		await download(this, format, {
			preset: state.preset,
			outcome,
			address: this.#address(state),
		});
	}

	async #cite() {
		if (!this.#current || !this.querySelector('[data-cite][open]')) return;
		const { cite } = await import('./share');
		cite(this, this.#address(this.#current.state));
	}
}

customElements.define('runoff-calculator', RunoffCalculator);
