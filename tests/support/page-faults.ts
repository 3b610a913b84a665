import type { Page } from 'playwright-core';

/** What is wrong with the structure of the page as it is now, one line a fault. */
export function structureFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const shown = (selector: string) =>
			[...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
				element.checkVisibility({ visibilityProperty: true }),
			);
		const repeated = (names: readonly string[]) =>
			names.filter((name, index) => names.indexOf(name) !== index);
		const nameOf = (element: Element) =>
			element.getAttribute('aria-label') ??
			document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
			'';
		const faults: string[] = [];

		const titles = shown('h1').length;
		if (titles !== 1) faults.push(`${titles} h1`);
		let level = 1;
		for (const heading of shown('h1, h2, h3, h4, h5, h6')) {
			const next = Number(heading.tagName[1]);
			if (next > level + 1) faults.push(`h${next} after h${level}: ${heading.textContent}`);
			level = next;
		}

		const landmarks = shown(
			'main, nav, aside, search, [role="search"], [role="region"], section[aria-label], section[aria-labelledby]',
		).map((element) => `${element.getAttribute('role') ?? element.tagName} ${nameOf(element)}`);
		faults.push(...repeated(landmarks).map((name) => `landmark twice: ${name}`));
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		faults.push(...repeated(ids).map((id) => `id twice: ${id}`));

		for (const field of shown('input:not([type="hidden"]), select, textarea')) {
			const labels = (field as HTMLInputElement).labels?.length ?? 0;
			if (labels === 0 && !nameOf(field)) faults.push(`no label: ${field.outerHTML}`);
		}
		for (const table of shown('table')) {
			if (!table.querySelector('th')) faults.push(`no header: ${table.textContent.slice(0, 40)}`);
		}
		return faults;
	});
}

/** Phrases of the other language that no `lang` marks, in what the pages and the records say in sentences. */
export function unmarkedPhrases(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const SENTENCES =
			'.prose > :is(p, ul, ol, h2, h3, .note, .table-scroll), .contents-menu, .related, .neighbours, .source-list, .source-pages, .claim-statement, .claim-finding, .claims-treated, .reading-path, .page-cards, .event-title, .faq-entry h2, .banks dd, .glossary dd > p:first-child, .changes';
		// Names of keys, files and feeds are the same in every language.
		const LEFT_ALONE =
			'script, style, noscript, code, kbd, pre, svg, [hidden], a[href*="/sources/#"], a[type], .dataset';
		const found = new Set<string>();
		for (const part of document.querySelectorAll(SENTENCES)) {
			const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const parent = node.parentElement!;
				if (parent.closest(LEFT_ALONE)) continue;
				const lang = parent.closest<HTMLElement>('[lang]')!.lang;
				const foreign = lang.startsWith('zh') ? /[A-Za-z]*[a-z]{3}[A-Za-z ]*/ : /[\u3400-\u9fff]+/;
				const phrase = foreign.exec(node.textContent ?? '')?.[0];
				if (phrase) found.add(`no lang: ${phrase.trim()} in ${parent.outerHTML.slice(0, 90)}`);
			}
		}
		return [...found];
	});
}
