import { langOf, LANGUAGES } from '~/i18n/languages';
import { fill } from '~/lib/format/fill';
import { formatNumber } from '~/lib/format/numbers';
import { forgetAll } from '../search/recent';
import { choose } from './choice';
import { copyState, eraseCopy, keepCopy } from './state';
import { offlineString } from './strings';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const BYTES_A_MEGABYTE = 1_000_000;

/** Shows what of the site is kept on this device, and keeps, renews or erases it. */
class OfflinePanel extends HTMLElement {
	#lang = langOf(document.documentElement.lang);
	#t = offlineString(this.#lang);

	connectedCallback() {
		this.querySelector('[data-no-script]')?.remove();
		for (const part of this.querySelectorAll('[hidden]')) part.removeAttribute('hidden');
		const actions = {
			keep: () => this.#keep(),
			check: () => this.#check(),
			erase: () => this.#erase(),
			choices: () => this.#eraseChoices(),
		};
		for (const [name, act] of Object.entries(actions)) {
			this.querySelector(`[data-action="${name}"]`)?.addEventListener('click', () => void act());
		}
		void this.#show();
		// The copy may be on its way while the reader looks.
		navigator.serviceWorker?.addEventListener('controllerchange', () => void this.#show());
	}

	async #show() {
		const { kind, version, langs, files, bytes } = await copyState(BASE);
		const { tag } = LANGUAGES[this.#lang];
		const day = this.dataset['day'] ?? '';
		this.dataset['state'] = kind;
		this.#row('state', this.#t(kind));
		this.#row('version', version && fill(this.#t('versionOf'), { version, day }));
		this.#row('languages', langs.map((lang) => LANGUAGES[lang].label).join(this.#t('and')));
		this.#row('files', files > 0 ? formatNumber(tag, files, 0) : '');
		const size = formatNumber(tag, bytes / BYTES_A_MEGABYTE, 2);
		this.#row('space', bytes > 0 ? fill(this.#t('megabytes'), { n: size }) : '');
		return kind;
	}

	#row(name: string, text = '') {
		const cell = this.querySelector<HTMLElement>(`[data-row="${name}"]`);
		if (!cell) return;
		cell.textContent = text;
		cell.parentElement!.hidden = text === '';
	}

	#say(text: string) {
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = text;
	}

	async #keep() {
		choose('on');
		this.#say(this.#t('busy'));
		await keepCopy(BASE, this.#lang).catch(() => undefined);
		const kind = await this.#show();
		this.#say(this.#t(kind === 'none' || kind === 'busy' ? 'failed' : kind));
	}

	async #check() {
		this.#say(this.#t('checking'));
		try {
			const registration = await navigator.serviceWorker.getRegistration(BASE);
			if (!registration) return this.#say(this.#t((await this.#show()) === 'off' ? 'off' : 'none'));
			await registration.update();
			const kind = await this.#show();
			if (registration.installing) this.#say(this.#t('found'));
			else this.#say(this.#t(kind === 'kept' ? 'newest' : kind));
		} catch {
			this.#say(this.#t('notChecked'));
		}
	}

	async #erase() {
		choose('off');
		await eraseCopy(BASE).catch(() => undefined);
		await this.#show();
		this.#say(this.#t('erased'));
	}

	#eraseChoices() {
		forgetAll();
		try {
			localStorage.removeItem('theme');
		} catch {
			// Storage is refused: nothing was kept in it.
		}
		delete document.documentElement.dataset['theme'];
		this.#say(this.#t('erasedChoices'));
	}
}

customElements.define('offline-panel', OfflinePanel);
