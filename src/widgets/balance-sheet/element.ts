import { ACCOUNTS, LINES } from '~/lib/accounts/chart';
import { type Run, runSteps, type Step, totalOf } from '~/lib/accounts/ledger';
import { readStepQuery, writeStepQuery } from '~/lib/accounts/parameters';
import { ToolElement } from '../tool/element';
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

	override connectedCallback() {
		// Before the base class hears of the reset and draws what is left.
		this.form.addEventListener('reset', () => {
			this.#kept = [];
			this.#atStart = false;
		});
		super.connectedCallback();
		this.#onClick('[data-add-step]', ({ step, run }) => this.#replay(run.booked, step));
		this.#onClick('[data-undo]', ({ run }) => {
			const left = run.booked.slice(0, -1);
			this.#replay(left.slice(0, -1), left.at(-1));
		});
		this.#onClick('[data-start-over]', () => this.#replay([]));
	}

	protected read(query: URLSearchParams) {
		const { step, notes } = readStepQuery(query);
		const run = runSteps(this.#atStart ? [] : [...this.#kept, step]);
		return { state: { step, run }, notes };
	}

	protected write({ step }: State): URLSearchParams {
		return writeStepQuery(step);
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
		this.#setText('.sheet-refusal', refusalText(this.language, state.run.refusal));
		this.#setText('.sheet-status', statusText(this.language, state.run));
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
		if (last) this.#fillForm(last);
		// Through the form, as if the reader had changed it: the base class reads, draws and writes the address.
		this.form.dispatchEvent(new Event('input'));
	}

	#fillForm(step: Step) {
		for (const [name, value] of writeStepQuery(step)) {
			const control = this.form.elements.namedItem(name);
			if (control && 'value' in control) control.value = value;
		}
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
			this.#setText('.t-balance', balanceText(this.language, balances[line]), cell);
			this.#setText('.t-change', text, cell);
		}
		for (const account of ACCOUNTS) {
			for (const side of ['assets', 'liabilities'] as const) {
				const total = totalOf(balances, account, side);
				const selector = `[data-account="${account}"] [data-total="${side}"]`;
				this.querySelector(selector)?.setAttribute('value', String(total));
				this.#setText(selector, balanceText(this.language, total));
			}
		}
	}

	#setText(selector: string, text: string, inside: Element | null = this) {
		const element = inside?.querySelector(selector);
		if (element && element.textContent !== text) element.textContent = text;
	}
}

customElements.define('balance-sheet', BalanceSheet);
