/** Marks the section that is being read in the table of contents, and keeps it in sight there. */
class TableOfContents extends HTMLElement {
	#links = new Map<Element, HTMLAnchorElement>();
	#seen = new Set<Element>();

	connectedCallback() {
		for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
			const heading = document.getElementById(link.hash.slice(1));
			if (heading) this.#links.set(heading, link);
		}
		// A heading counts as reached once it is in the upper third of the screen.
		const observer = new IntersectionObserver((entries) => this.#follow(entries), {
			rootMargin: '0px 0px -66% 0px',
		});
		for (const heading of this.#links.keys()) observer.observe(heading);
	}

	#follow(entries: readonly IntersectionObserverEntry[]) {
		for (const { target, isIntersecting } of entries) {
			if (isIntersecting) this.#seen.add(target);
			else this.#seen.delete(target);
		}
		const reached = [...this.#links.keys()].filter(
			(heading) => this.#seen.has(heading) || heading.getBoundingClientRect().top < 0,
		);
		this.#mark(reached.at(-1));
	}

	#mark(heading: Element | undefined) {
		for (const [candidate, link] of this.#links) {
			if (candidate === heading) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	}
}

customElements.define('table-of-contents', TableOfContents);
