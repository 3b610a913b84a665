import { reveal } from '../tool/reveal';

/** Copies the absolute address of its link to the clipboard and says so. */
class CopyLink extends HTMLElement {
	connectedCallback() {
		const link = this.querySelector('a');
		const button = this.querySelector('button');
		const status = this.querySelector('[role="status"]');
		if (!link || !button || !status || !navigator.clipboard) return;
		reveal(button);
		button.addEventListener('click', async () => {
			try {
				await navigator.clipboard.writeText(link.href);
				status.textContent = this.dataset['copied'] ?? '';
			} catch {
				// The clipboard was refused: select the address so that the reader can copy it by hand.
				getSelection()?.selectAllChildren(link);
			}
		});
	}
}

customElements.define('copy-link', CopyLink);
