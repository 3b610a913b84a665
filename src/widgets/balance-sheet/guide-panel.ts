import type { Lang } from '~/i18n/languages';
import type { GuidePlace } from '~/lib/accounts/guide-query';
import { type GuideId, guidePosition, GUIDES } from '~/lib/accounts/guides';
import type { Step } from '~/lib/accounts/ledger';
import { setText } from '../tool/text';
import { GUIDE_TEXTS, guideString } from './guide-strings';
import { guideStepText, progressText } from './guide-texts';

/** Plays the guided sequences: which one is chosen, and how far the booked steps have followed it. */
export class GuidePanel {
	#root: HTMLElement;
	#lang: Lang;
	#replay: (steps: readonly Step[]) => void;
	#guide: GuideId | undefined;
	#position = 0;

	/** @param replay puts these steps in the place of all that were booked */
	constructor(root: HTMLElement, lang: Lang, replay: (steps: readonly Step[]) => void) {
		this.#root = root;
		this.#lang = lang;
		this.#replay = replay;
		for (const button of this.#buttons()) {
			button.addEventListener('click', () => {
				this.choose(button.dataset['guide'] as GuideId);
				replay([]);
			});
		}
		root.querySelector('[data-guide-next]')?.addEventListener('click', () => this.#next());
		// Opened by the server for readers without the script.
		root.querySelector('.sheet-guide-texts')?.removeAttribute('open');
	}

	/** The sequence whose steps are booked next. */
	choose(guide: GuideId) {
		this.#guide = guide;
	}

	/** Where in a sequence the reader is; undefined in free play. */
	get place(): GuidePlace | undefined {
		return this.#guide && { id: this.#guide, step: this.#position };
	}

	/**
	 * Follows the booked steps; whoever books something else leaves the guide for free play.
	 * @returns the guide's sentence for the last step, where there is one
	 */
	follow(booked: readonly Step[]): string | undefined {
		const position = this.#guide && guidePosition(this.#guide, booked);
		if (position === undefined) this.#guide = undefined;
		this.#position = position ?? 0;
		this.#draw();
		return this.#guide && this.#position > 0
			? guideStepText(this.#lang, this.#guide, this.#position)
			: undefined;
	}

	#next() {
		if (!this.#guide) return;
		this.#replay(this.#isOver() ? [] : GUIDES[this.#guide].slice(0, this.#position + 1));
	}

	#isOver(): boolean {
		return this.#guide !== undefined && this.#position === GUIDES[this.#guide].length;
	}

	#draw() {
		const guide = this.#guide;
		const panel = this.#root.querySelector<HTMLElement>('[data-guide-panel]');
		if (panel) panel.hidden = !guide;
		for (const button of this.#buttons())
			button.setAttribute('aria-pressed', String(button.dataset['guide'] === guide));
		const closing = guide && this.#isOver() ? GUIDE_TEXTS[guide].closing[this.#lang] : '';
		setText(this.#root, '[data-guide-closing]', closing);
		if (!guide) return;
		const next = guideString(this.#lang, this.#isOver() ? 'again' : 'next');
		setText(panel, '[data-guide-progress]', progressText(this.#lang, guide, this.#position));
		setText(panel, '[data-guide-next]', next);
	}

	#buttons() {
		return this.#root.querySelectorAll<HTMLButtonElement>('button[data-guide]');
	}
}
