/** Copies the text of its code to the clipboard and says so. */
class CopyText extends HTMLElement {
	connectedCallback() {
		const code = this.querySelector('code');
		const button = this.querySelector('button');
		const status = this.querySelector('[role="status"]');
		if (!code || !button || !status || !navigator.clipboard) return;
		button.hidden = false;
		button.addEventListener('click', async () => {
			try {
				await navigator.clipboard.writeText(code.textContent);
				status.textContent = this.dataset['copied'] ?? '';
			} catch {
				// The clipboard was refused: select the text so that the reader can copy it by hand.
				getSelection()?.selectAllChildren(code);
			}
		});
	}
}

customElements.define('copy-text', CopyText);
