import { SearchForm } from './form';

/** The search page: takes the query from the address and keeps the address in step with the field. */
class SearchPage extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('search-form');
		if (!(form instanceof SearchForm)) return;
		form.input.value = new URLSearchParams(location.search).get('q') ?? '';
		form.addEventListener('search-query', (event) => {
			const query = (event as CustomEvent<string>).detail;
			const address = new URL(location.href);
			if (query) address.searchParams.set('q', query);
			else address.searchParams.delete('q');
			history.replaceState(null, '', address);
		});
		form.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			void form.run();
		});
		if (form.input.value) void form.run();
		else form.input.focus();
	}
}

customElements.define('search-page', SearchPage);
