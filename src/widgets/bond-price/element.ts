import type { BondInput } from '~/lib/bond/model';
import { readBondQuery, writeBondQuery } from '~/lib/bond/parameters';
import { ToolElement } from '../tool/element';
import { fieldTexts } from '../tool/fields';
import { drawFigure } from '../tool/figure';
import { connectPresets, markPreset } from '../tool/presets';
import { setText } from '../tool/text';
import { bondFigureContent } from './figure-content';
import { basisText, resultTexts, statusText } from './texts';

/** The bond calculator in the browser. */
class BondPrice extends ToolElement<BondInput> {
	override connectedCallback() {
		super.connectedCallback();
		connectPresets(this, this.form);
	}

	protected read(query: URLSearchParams) {
		const { input, notes } = readBondQuery(query);
		return { state: input, notes };
	}

	protected write(input: BondInput): URLSearchParams {
		return writeBondQuery(input);
	}

	protected fields(input: BondInput): Record<string, string> {
		return fieldTexts(input);
	}

	protected results(input: BondInput) {
		return resultTexts(this.language, input);
	}

	protected override draw(input: BondInput) {
		setText(this, '.tool-status', statusText(this.language, input));
		setText(this, '.bond-basis', basisText(this.language, input));
		drawFigure(this, bondFigureContent(this.language, input));
		markPreset(this, this.fields(input));
	}
}

customElements.define('bond-price', BondPrice);
