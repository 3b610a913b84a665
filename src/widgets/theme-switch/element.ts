import { reveal } from '../tool/reveal';

type Theme = 'auto' | 'light' | 'dark';

const NEXT: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };
const KEY = 'theme';

/** Cycles through the system's theme, light and dark, and keeps the choice on the device. */
class ThemeSwitch extends HTMLElement {
	#theme: Theme = stored();

	connectedCallback() {
		reveal(this);
		this.#apply();
		this.querySelector('button')?.addEventListener('click', () => {
			this.#theme = NEXT[this.#theme];
			this.#apply();
			store(this.#theme);
		});
	}

	#apply() {
		const { documentElement } = document;
		if (this.#theme === 'auto') delete documentElement.dataset['theme'];
		else documentElement.dataset['theme'] = this.#theme;
		const label = this.getAttribute(`data-label-${this.#theme}`) ?? '';
		const button = this.querySelector('button');
		button?.setAttribute('aria-label', label);
		button?.setAttribute('title', label);
		this.dataset['theme'] = this.#theme;
	}
}

function stored(): Theme {
	try {
		const value = localStorage.getItem(KEY);
		return value === 'light' || value === 'dark' ? value : 'auto';
	} catch {
		return 'auto';
	}
}

function store(theme: Theme) {
	try {
		if (theme === 'auto') localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, theme);
	} catch {
		// Storage is refused: the choice lasts as long as the page.
	}
}

customElements.define('theme-switch', ThemeSwitch);
