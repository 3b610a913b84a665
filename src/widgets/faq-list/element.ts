import { reveal } from '../tool/reveal';

/** Unfolds and marks the entry that the address names; folds and unfolds all. */
class FaqList extends HTMLElement {
	connectedCallback() {
		reveal(this.querySelector('.faq-actions'));
		this.addEventListener('click', (event) => this.#onClick(event));
		addEventListener('hashchange', () => this.#openTarget());
		addEventListener('beforeprint', () => this.#setAll(true));
		this.#openTarget();
	}

	#onClick(event: Event) {
		const action = (event.target as Element).closest('[data-faq]')?.getAttribute('data-faq');
		if (action) this.#setAll(action === 'open');
	}

	#setAll(open: boolean) {
		for (const entry of this.querySelectorAll('details')) entry.open = open;
	}

	#openTarget() {
		const id = decodeHash(location.hash);
		for (const entry of this.querySelectorAll('details')) {
			const isTarget = entry.id === id;
			entry.toggleAttribute('data-marked', isTarget);
			if (!isTarget) continue;
			entry.open = true;
			entry.scrollIntoView();
		}
	}
}

function decodeHash(hash: string): string {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return '';
	}
}

customElements.define('faq-list', FaqList);
