import type { Lang } from '~/i18n/languages';
import { make } from './dom';
import { type Outcome, RESULT_TYPES, type ResultType } from './outcome';
import { searchStrings, TYPE_LABELS } from './strings';

const ALL = '';
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The choice of one type of result, with how many pages each has: buttons that act as a group of radio
 * buttons. They stay while results come and go, and keep the focus.
 */
export class TypeFilter {
	readonly #root: HTMLElement;
	readonly #buttons: HTMLButtonElement[];

	constructor(root: HTMLElement, lang: Lang, onChoose: (type?: ResultType) => void) {
		this.#root = root;
		this.#buttons = [ALL, ...RESULT_TYPES].map((type) => {
			const label =
				type === ALL ? searchStrings(lang).allTypes : TYPE_LABELS[type as ResultType][lang];
			const count = make('span', { class: 'search-type-count' });
			const button = make(
				'button',
				{ type: 'button', role: 'radio', value: type },
				label,
				' ',
				count,
			);
			button.addEventListener('click', () => onChoose(resultType(type)));
			return button;
		});
		root.replaceChildren(...this.#buttons);
		root.addEventListener('keydown', (event) => this.#onKey(event));
	}

	/** Shows the types that have pages, and the chosen one even where it has none. */
	show(types: Outcome['types'], chosen: ResultType | undefined) {
		const total = Object.values(types).reduce((sum, count) => sum + count, 0);
		for (const button of this.#buttons) {
			const type = button.value;
			const count = type === ALL ? total : (types[type as ResultType] ?? 0);
			const isChosen = type === (chosen ?? ALL);
			button.setAttribute('aria-checked', String(isChosen));
			button.tabIndex = isChosen ? 0 : -1;
			button.hidden = count === 0 && !isChosen;
			button.querySelector('.search-type-count')!.textContent = String(count);
		}
		this.#root.hidden = !chosen && Object.keys(types).length < 2;
	}

	hide() {
		this.#root.hidden = true;
	}

	#onKey(event: KeyboardEvent) {
		const step = STEPS[event.key];
		if (!step) return;
		event.preventDefault();
		const shown = this.#buttons.filter(({ hidden }) => !hidden);
		const at = shown.indexOf(event.target as HTMLButtonElement);
		const next = shown.at((at + step) % shown.length);
		next?.focus();
		next?.click();
	}
}

/** A type of result by its name, or undefined. */
export function resultType(name: string): ResultType | undefined {
	return RESULT_TYPES.find((type) => type === name);
}
