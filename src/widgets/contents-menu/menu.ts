/**
 * Names all pages of the site in its menu, where the HTML has the sections: they are taken from the home page,
 * when a reader reaches for the menu. Where that fails, the sections stay, and a link to the home page.
 */
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
	const all = (await contentsOf(home)).querySelector('#all-pages .contents-groups');
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

/** Of the home page only the list is read: the policy of this page would refuse what else stands there. */
async function contentsOf(home: string): Promise<Document> {
	if (document.querySelector('#all-pages')) return document;
	const text = await (await fetch(home)).text();
	const [list = ''] = /<nav id="all-pages"[\s\S]*?<\/nav>/.exec(text) ?? [];
	return new DOMParser().parseFromString(list, 'text/html');
}

for (const sign of ['pointerenter', 'focus']) button?.addEventListener(sign, prepare);
menu?.addEventListener('beforetoggle', prepare);

// Makes a module of it, whose names are its own.
export {};
