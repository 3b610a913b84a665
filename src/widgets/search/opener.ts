/**
 * Opens the search dialog from its link or by Ctrl/⌘ K or "/". The only search code that a page loads
 * by itself: the dialog comes when the reader reaches for it, the engine when the field is focused.
 */
class SearchOpener extends HTMLElement {
	connectedCallback() {
		const link = this.querySelector('a');
		const page = link?.href ?? '';
		link?.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
			event.preventDefault();
			void openSearch(page);
		});
		for (const sign of ['pointerenter', 'focus', 'touchstart']) {
			link?.addEventListener(sign, () => void prepare(page), { once: true, passive: true });
		}
		document.addEventListener('keydown', (event) => {
			if (!isShortcut(event)) return;
			event.preventDefault();
			void openSearch(page);
		});
	}
}

const dialog = () => import('./dialog');

async function openSearch(page: string) {
	try {
		await (await dialog()).openDialog(page);
	} catch {
		// The dialog did not load: the search page may still.
		location.assign(page);
	}
}

/** A failure shows when the dialog is opened. */
async function prepare(page: string) {
	try {
		await (await dialog()).prepareDialog(page);
	} catch {
		// As above.
	}
}

function isShortcut(event: KeyboardEvent): boolean {
	if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
	const target = event.target as HTMLElement;
	const isTyping = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
	return event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
}

customElements.define('search-opener', SearchOpener);
