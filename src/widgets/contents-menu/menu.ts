import { pageText, pieceIn } from '../tool/page-piece';

/**
 * Names all pages of the site in its menu, where the HTML has the sections: they are taken from the home page,
 * when a reader reaches for the menu. Where that fails, the sections stay, and a link to the home page.
 */
const LIST = /<nav id="all-pages"[\s\S]*?<\/nav>/;

const menu = document.querySelector<HTMLElement>('#contents-menu');
const button = document.querySelector<HTMLElement>('.contents-button');
let coming: Promise<void> | undefined;

function prepare() {
	coming ??= fill().catch(() => {
		coming = undefined;
	});
}

async function fill() {
	const sections = menu?.querySelector('.contents-groups');
	const home = menu?.querySelector<HTMLAnchorElement>('a[href$="#all-pages"]')?.href;
	if (!sections || !home) return;
	const all = (await listOf(home))?.querySelector('.contents-groups');
	if (!all) throw new Error(`${home} names no pages`);
	const groups = document.importNode(all, true);
	for (const heading of groups.querySelectorAll('h3')) {
		// In the menu they are under no other heading.
		const label = document.createElement('h2');
		label.append(...heading.childNodes);
		heading.replaceWith(label);
	}
	for (const link of groups.querySelectorAll('a')) {
		if (link.pathname === location.pathname) link.ariaCurrent = 'page';
	}
	const focused = sections.contains(document.activeElement);
	sections.replaceWith(groups);
	if (focused) groups.querySelector('a')?.focus();
}

/** The list of all pages, here where it stands, else from the home page. */
async function listOf(home: string): Promise<Element | null> {
	return document.querySelector('#all-pages') ?? pieceIn(await pageText(home), LIST);
}

for (const sign of ['pointerenter', 'focus']) button?.addEventListener(sign, prepare);
menu?.addEventListener('beforetoggle', prepare);
