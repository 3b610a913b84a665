import { frameCode } from '~/lib/embed';
import { followState, toolOf } from '../tool/address';

/** Keeps the code of an embed in step with the tool around it, and completes its address. */
class EmbedCode extends HTMLElement {
	connectedCallback() {
		const code = this.querySelector('code');
		const { path = '', title = '', height, origin = location.origin } = this.dataset;
		const write = (query: string) => {
			const src = new URL(query ? `${path}?${query}` : path, origin).href;
			if (code) code.textContent = frameCode({ src, title, height: Number(height) });
		};
		this.querySelector('[data-unknown-origin]')?.remove();
		write('');
		if ('tool' in this.dataset) followState(toolOf(this), write);
	}
}

customElements.define('embed-code', EmbedCode);
