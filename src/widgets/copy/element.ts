import { reveal } from '../tool/reveal';

/** Copies the absolute address of its link, or the text of its code, to the clipboard and says so. */
class Copy extends HTMLElement {
	connectedCallback() {
		const source = this.querySelector('a, code');
		const button = this.querySelector('button');
		const status = this.querySelector('[role="status"]');
		if (!source || !button || !status || !navigator.clipboard) return;
		button.hidden = false;
		reveal(button);
		button.addEventListener('click', async () => {
			const text = source instanceof HTMLAnchorElement ? source.href : source.textContent;
			try {
				await navigator.clipboard.writeText(text);
				status.textContent = this.dataset['copied'] ?? '';
			} catch {
				// The clipboard was refused: select the text so that the reader can copy it by hand.
				getSelection()?.selectAllChildren(source);
			}
		});
	}
}

customElements.define('copy-link', Copy);
customElements.define('copy-text', class extends Copy {});
