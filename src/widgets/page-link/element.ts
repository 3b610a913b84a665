import { followState, fullAddress, toolOf } from '../tool/address';

/** A link from an embed to its full page that carries the state of the tool. */
class PageLink extends HTMLElement {
	connectedCallback() {
		const link = this.querySelector('a');
		if (link) followState(toolOf(this), (query) => (link.href = fullAddress(query)));
	}
}

customElements.define('page-link', PageLink);
