import type { MortgageInput } from '~/lib/mortgage/model';
import {
	MORTGAGE_DEFAULTS,
	readMortgageQuery,
	writeMortgageQuery,
} from '~/lib/mortgage/parameters';
import { ToolElement } from '../tool/element';
import { fieldTexts } from '../tool/fields';
import { drawFigure } from '../tool/figure';
import { connectPresets, markPreset } from '../tool/presets';
import { setText } from '../tool/text';
import { mortgageFigureContent } from './figure-content';
import { basisText, resultTexts, statusText } from './texts';

/** The mortgage calculator in the browser. */
class MortgagePayment extends ToolElement<MortgageInput> {
	/** The change of rate that the reader asked for, before a low rate limited it. */
	#askedChange = '';

	override connectedCallback() {
		super.connectedCallback();
		connectPresets(this, this.form);
	}

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
		return fieldTexts(input);
	}

	protected results(input: MortgageInput) {
		return resultTexts(this.language, input);
	}

	protected override draw(input: MortgageInput) {
		setText(this, '.tool-status', statusText(this.language, input));
		setText(this, '.mortgage-basis', basisText(this.language, input));
		drawFigure(this, mortgageFigureContent(this.language, input));
		markPreset(this, this.fields(input));
	}
}

customElements.define('mortgage-payment', MortgagePayment);
