import { fetchTips, tipOf } from './texts';

/** Where a tip's text comes from: the page's tips, or for a citation the entry it leads to. */
const SELECTOR = 'a[data-tip], .cite a';
const GAP = 8;

/**
 * Shows the definition of a term, the source of a citation or the basis of a figure on hover, focus and
 * tap. One box for the page; Esc, leaving it or scrolling closes it, and the pointer may move into it.
 */
class Tips {
	#box = makeBox();
	/** Link whose tip is shown, or will be as soon as its text has come. */
	#owner: HTMLAnchorElement | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#touched = false;

	start() {
		if (document.querySelector('a[data-tip]')) {
			// At the first sign of a reader, so that the texts are there when a link is reached.
			for (const sign of ['pointerover', 'pointerdown', 'keydown']) {
				document.addEventListener(sign, () => void fetchTips(), { once: true });
			}
		}
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
		addEventListener('scroll', () => this.#onScroll(), { passive: true });
	}

	/** The tip of a focused link stays with it: to reach the link by keyboard scrolls the page. */
	#onScroll() {
		const box = this.#owner?.getBoundingClientRect();
		const isSeen = box && box.bottom > 0 && box.top < innerHeight;
		if (!isSeen || !this.#owner?.matches(':focus-visible')) this.#hide();
		else if (this.#box.matches(':popover-open')) this.#place(box);
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
		this.#show(link, () => location.assign(link.href));
	}

	/** @param instead what is done where the text does not come */
	#show(link: HTMLAnchorElement, instead?: () => void) {
		if (this.#owner === link) return;
		this.#hide();
		this.#owner = link;
		const text = tipOf(link);
		if (text) {
			this.#open(link, text);
			return;
		}
		void fetchTips().then(() => {
			if (this.#owner !== link) return;
			const late = tipOf(link);
			if (late) this.#open(link, late);
			else instead?.();
		});
	}

	#open(link: HTMLAnchorElement, text: string) {
		this.#box.textContent = text.replace(/\s+/g, ' ');
		this.#box.showPopover();
		this.#place(link.getClientRects()[0] ?? link.getBoundingClientRect());
		link.setAttribute('aria-describedby', this.#box.id);
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
	box.className = 'tip floating';
	box.role = 'tooltip';
	box.popover = 'manual';
	// Inside a landmark, where a screen reader's reader expects all text to be.
	(document.querySelector('main') ?? document.body).append(box);
	return box;
}

new Tips().start();
