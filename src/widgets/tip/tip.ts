/** Where a tip's text comes from: its own attribute, or for a citation the entry it leads to. */
const SELECTOR = 'a[data-tip], .cite a';
const GAP = 8;

/**
 * Shows the definition of a term, the source of a citation or the basis of a figure on hover, focus and
 * tap. One box for the page; Esc, leaving it or scrolling closes it, and the pointer may move into it.
 */
class Tips {
	#box = makeBox();
	#owner: HTMLAnchorElement | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#touched = false;

	start() {
		document.addEventListener('pointerover', (event) => this.#onPointer(event));
		document.addEventListener('pointerdown', (event) => {
			this.#touched = event.pointerType === 'touch';
			if (!this.#linkOf(event) && event.target !== this.#box) this.#hide();
		});
		document.addEventListener('click', (event) => this.#onClick(event), { capture: true });
		document.addEventListener('focusin', (event) => {
			const link = this.#linkOf(event);
			if (link?.matches(':focus-visible')) this.#show(link);
			else if (!link) this.#hide();
		});
		document.addEventListener('keydown', (event) => {
			if (event.key === 'Escape') this.#hide();
		});
		addEventListener('scroll', () => this.#hide(), { passive: true });
	}

	#linkOf(event: Event): HTMLAnchorElement | null {
		return event.target instanceof Element
			? event.target.closest<HTMLAnchorElement>(SELECTOR)
			: null;
	}

	#onPointer(event: PointerEvent) {
		if (event.pointerType === 'touch') return;
		clearTimeout(this.#timer);
		const link = this.#linkOf(event);
		if (link) this.#show(link);
		else if (event.target !== this.#box) this.#timer = setTimeout(() => this.#hide(), 200);
	}

	/** On a touch screen the first tap shows the tip and the second follows the link. */
	#onClick(event: MouseEvent) {
		const link = this.#linkOf(event);
		if (!link || !this.#touched || this.#owner === link) return;
		event.preventDefault();
		this.#show(link);
	}

	#show(link: HTMLAnchorElement) {
		const text = link.dataset['tip'] ?? document.querySelector(link.hash)?.textContent?.trim();
		if (!text || this.#owner === link) return;
		this.#hide();
		this.#box.textContent = text.replace(/\s+/g, ' ');
		this.#box.showPopover();
		this.#place(link.getClientRects()[0] ?? link.getBoundingClientRect());
		link.setAttribute('aria-describedby', this.#box.id);
		this.#owner = link;
	}

	#place({ left, top, bottom }: DOMRect) {
		const { offsetWidth, offsetHeight, style } = this.#box;
		const right = document.documentElement.clientWidth - offsetWidth - GAP;
		const fitsBelow = bottom + GAP + offsetHeight < innerHeight;
		style.left = `${Math.max(GAP, Math.min(left, right))}px`;
		style.top = `${fitsBelow ? bottom + GAP : top - GAP - offsetHeight}px`;
	}

	#hide() {
		this.#owner?.removeAttribute('aria-describedby');
		this.#owner = undefined;
		if (this.#box.matches(':popover-open')) this.#box.hidePopover();
	}
}

function makeBox(): HTMLElement {
	const box = document.createElement('div');
	box.id = 'tip';
	box.className = 'tip';
	box.role = 'tooltip';
	box.popover = 'manual';
	// Inside a landmark, where a screen reader's reader expects all text to be.
	(document.querySelector('main') ?? document.body).append(box);
	return box;
}

new Tips().start();
