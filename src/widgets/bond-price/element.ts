import type { BondInput } from '~/lib/bond/model';
import { readBondQuery, writeBondQuery } from '~/lib/bond/parameters';
import { ToolElement } from '../tool/element';
import { basisText, resultTexts } from './texts';

/** The bond calculator in the browser. */
class BondPrice extends ToolElement<BondInput> {
	protected read(query: URLSearchParams) {
		const { input, notes } = readBondQuery(query);
		return { state: input, notes };
	}

	protected write(input: BondInput): URLSearchParams {
		return writeBondQuery(input);
	}

	protected fields(input: BondInput): Record<string, string> {
		return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, String(value)]));
	}

	protected results(input: BondInput) {
		return resultTexts(this.language, input);
	}

	protected override draw(input: BondInput) {
		const basis = this.querySelector('.bond-basis');
		const text = basisText(this.language, input);
		if (basis && basis.textContent !== text) basis.textContent = text;
	}
}

customElements.define('bond-price', BondPrice);
