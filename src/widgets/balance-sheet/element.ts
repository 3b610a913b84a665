import { ACCOUNTS, LINES } from '~/lib/accounts/chart';
import { type GuidePlace, readGuideQuery, writeGuideQuery } from '~/lib/accounts/guide-query';
import { GUIDES } from '~/lib/accounts/guides';
import { type Run, runSteps, type Step, totalOf } from '~/lib/accounts/ledger';
import { readStepQuery, STEP_DEFAULT, writeStepQuery } from '~/lib/accounts/parameters';
import { ToolElement } from '../tool/element';
import { fillForm } from '../tool/presets';
import { setText } from '../tool/text';
import { GuidePanel } from './guide-panel';
import { guideParameter } from './guide-strings';
import { balanceText, changeText, refusalText, resultTexts, statusText, stepText } from './texts';

interface State {
	/** The step that the form shows. It is the last of the run, unless the reader is back at the start. */
	step: Step;
	run: Run;
}

/** The simulator in the browser: the form edits the last step, and every step before it is kept. */
class BalanceSheet extends ToolElement<State> {
	/** Steps before the one in the form; all of them were booked. */
	#kept: Step[] = [];
	#atStart = false;
	#state: State | undefined;
	#guides: GuidePanel | undefined;

	override connectedCallback() {
		// Before the base class hears of the reset and draws what is left.
		this.form.addEventListener('reset', () => {
			this.#kept = [];
			this.#atStart = false;
		});
		this.#guides = new GuidePanel(this, this.language, (steps) =>
			this.#replay(steps.slice(0, -1), steps.at(-1)),
		);
		super.connectedCallback();
		this.#onClick('[data-add-step]', ({ step, run }) => this.#replay(run.booked, step));
		this.#onClick('[data-undo]', ({ run }) => {
			const left = run.booked.slice(0, -1);
			this.#replay(left.slice(0, -1), left.at(-1));
		});
		this.#onClick('[data-start-over]', () => this.#replay([]));
	}

	protected read(query: URLSearchParams) {
		const guide = readGuideQuery(query);
		if (guide.place) return { state: this.#guided(guide.place), notes: guide.notes };
		const { step, notes } = readStepQuery(query);
		const run = runSteps(this.#atStart ? [] : [...this.#kept, step]);
		return { state: { step, run }, notes: [...guide.notes, ...notes] };
	}

	/** The state of a place in a guided sequence, which is all that was booked. */
	#guided({ id, step }: GuidePlace): State {
		const steps: Step[] = GUIDES[id].slice(0, step);
		this.#guides?.choose(id);
		this.#kept = steps.slice(0, -1);
		this.#atStart = steps.length === 0;
		return { step: steps.at(-1) ?? STEP_DEFAULT, run: runSteps(steps) };
	}

	protected write({ step }: State): URLSearchParams {
		const place = this.#guides?.place;
		return place ? writeGuideQuery(place) : writeStepQuery(step);
	}

	protected override labelOf(parameter: string): string {
		return guideParameter(this.language, parameter) ?? super.labelOf(parameter);
	}

	protected override afterChange(query: URLSearchParams, changed: string): URLSearchParams {
		if (changed) this.#atStart = false;
		return query;
	}

	protected fields({ step }: State): Record<string, string> {
		return { action: step.action, amount: String(step.amount) };
	}

	protected results({ run }: State) {
		return resultTexts(this.language, run.balances);
	}

	protected override draw(state: State) {
		this.#state = state;
		const guided = this.#guides?.follow(state.run.booked);
		setText(this, '.sheet-refusal', refusalText(this.language, state.run.refusal));
		setText(this, '.sheet-status', guided ?? statusText(this.language, state.run));
		this.#drawHistory(state.run);
		this.#drawAccounts(state.run);
	}

	#onClick(selector: string, act: (state: State) => void) {
		this.querySelector(selector)?.addEventListener('click', () => this.#state && act(this.#state));
	}

	/** Puts other steps in the place of the run's; without a last one, back to the start. */
	#replay(kept: Step[], last?: Step) {
		this.#kept = kept;
		this.#atStart = !last;
		// Through the form, as if the reader had changed it: the base class reads, draws and writes the address.
		fillForm(this.form, last ? writeStepQuery(last) : new URLSearchParams());
	}

	#drawHistory({ booked }: Run) {
		const items = booked.map((step) => {
			const item = document.createElement('li');
			item.textContent = stepText(this.language, step);
			return item;
		});
		this.querySelector('[data-steps]')?.replaceChildren(...items);
	}

	#drawAccounts({ balances }: Run) {
		for (const line of LINES) {
			const cell = this.querySelector<HTMLElement>(`[data-line="${line}"]`);
			const { direction, text } = changeText(this.language, balances, line);
			cell?.setAttribute('data-direction', direction);
			setText(cell, '.t-balance', balanceText(this.language, balances[line]));
			setText(cell, '.t-change', text);
		}
		for (const account of ACCOUNTS) {
			for (const side of ['assets', 'liabilities'] as const) {
				const total = totalOf(balances, account, side);
				const selector = `[data-account="${account}"] [data-total="${side}"]`;
				this.querySelector(selector)?.setAttribute('value', String(total));
				setText(this, selector, balanceText(this.language, total));
			}
		}
	}
}

customElements.define('balance-sheet', BalanceSheet);
