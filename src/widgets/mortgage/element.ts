import type { MortgageInput } from '~/lib/mortgage/model';
import {
	MORTGAGE_DEFAULTS,
	readMortgageQuery,
	writeMortgageQuery,
} from '~/lib/mortgage/parameters';
import { ToolElement } from '../tool/element';
import { basisText, resultTexts } from './texts';

/** The mortgage calculator in the browser. */
class MortgagePayment extends ToolElement<MortgageInput> {
	/** The change of rate that the reader asked for, before a low rate limited it. */
	#askedChange = '';

	protected read(query: URLSearchParams) {
		this.#askedChange = query.get('change') ?? String(MORTGAGE_DEFAULTS.change);
		const { input, notes } = readMortgageQuery(query);
		return { state: input, notes };
	}

	/** A rate on its way to being typed ("0" of "0.5") must not cut the change down for good. */
	protected override afterChange(query: URLSearchParams, changed: string): URLSearchParams {
		if (changed === 'rate') query.set('change', this.#askedChange);
		return query;
	}

	protected write(input: MortgageInput): URLSearchParams {
		return writeMortgageQuery(input);
	}

	protected fields(input: MortgageInput): Record<string, string> {
		return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, String(value)]));
	}

	protected results(input: MortgageInput) {
		return resultTexts(this.language, input);
	}

	protected override draw(input: MortgageInput) {
		const basis = this.querySelector('.mortgage-basis');
		const text = basisText(this.language, input);
		if (basis && basis.textContent !== text) basis.textContent = text;
	}
}

customElements.define('mortgage-payment', MortgagePayment);
