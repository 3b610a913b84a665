/** Keeps the reader's place: the link to the other language carries the anchor and the query along. */
class LanguageLink extends HTMLElement {
	connectedCallback() {
		const link = this.querySelector('a');
		if (!link) return;
		const path = link.pathname;
		const follow = () => {
			link.href = path + location.search + location.hash;
		};
		follow();
		// Tools rewrite the query without an event, so it is read again at the last moment.
		for (const event of ['pointerdown', 'keydown', 'focus', 'click'])
			link.addEventListener(event, follow);
		addEventListener('hashchange', follow);
	}
}

customElements.define('language-link', LanguageLink);
