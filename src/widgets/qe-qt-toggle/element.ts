import { langOf } from '~/i18n/languages';
import { readChoice } from '~/lib/query/read';
import { showNotes } from '../tool/notes';
import { revealIn } from '../tool/reveal';
import { noteText } from '../tool/strings';
import { connectRowKeys } from './row-keys';
import { TOGGLE_STRINGS } from './strings';

const VIEWS = ['both', 'qe', 'qt'] as const;
type View = (typeof VIEWS)[number];

/** Shows one side of the comparison or both, and keeps the choice in the address as `view`. */
class QeQtToggle extends HTMLElement {
	connectedCallback() {
		revealIn(this);
		connectRowKeys(this);
		this.addEventListener('change', (event) => {
			this.#show((event.target as HTMLInputElement).value as View);
			this.#writeAddress();
			showNotes(this, []);
		});
		addEventListener('popstate', () => this.#readAddress());
		this.#readAddress();
	}

	#readAddress() {
		const { value, note } = readChoice(new URLSearchParams(location.search), 'view', VIEWS, 'both');
		this.#show(value);
		const lang = langOf(document.documentElement.lang);
		const label = `${TOGGLE_STRINGS.view[lang]} view`;
		showNotes(this, note ? [noteText(lang, note, label)] : []);
	}

	#show(view: View) {
		this.dataset['view'] = view;
		// Embed code and links to this state follow the attribute.
		this.dataset['state'] = view === 'both' ? '' : `view=${view}`;
		for (const input of this.querySelectorAll('input')) input.checked = input.value === view;
	}

	#writeAddress() {
		const address = new URL(location.href);
		const view = this.dataset['view'] ?? 'both';
		if (view === 'both') address.searchParams.delete('view');
		else address.searchParams.set('view', view);
		history.replaceState(null, '', address);
	}
}

customElements.define('qe-qt-toggle', QeQtToggle);
