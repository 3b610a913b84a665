/**
 * Opens the search dialog from its link or by Ctrl/⌘ K or "/". The only search code that a page loads
 * by itself: the dialog comes when the reader reaches for it, the engine when the field is focused.
 */
class SearchOpener extends HTMLElement {
	connectedCallback() {
		const link = this.querySelector('a');
		link?.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
			event.preventDefault();
			void this.#open();
		});
		for (const sign of ['pointerenter', 'focus', 'touchstart']) {
			link?.addEventListener(sign, prepare, { once: true, passive: true });
		}
		document.addEventListener('keydown', (event) => {
			if (!isShortcut(event)) return;
			event.preventDefault();
			void this.#open();
		});
	}

	async #open() {
		try {
			const { openDialog } = await import('./dialog');
			openDialog(this);
		} catch {
			// The dialog's code did not load: the search page may still.
			location.assign(this.querySelector('a')?.href ?? '');
		}
	}
}

/** A failure shows when the dialog is opened. */
function prepare() {
	import('./dialog').catch(() => undefined);
}

function isShortcut(event: KeyboardEvent): boolean {
	if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
	const target = event.target as HTMLElement;
	const isTyping = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
	return event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
}

customElements.define('search-opener', SearchOpener);
