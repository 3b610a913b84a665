const coming = new Map<string, Promise<unknown>>();

/**
 * Adds the style sheet of what is made in the browser, unless the page has it, and settles when it applies.
 * Throws where it cannot be had.
 */
export async function addSheet(href: string) {
	if (!coming.has(href)) {
		if (document.querySelector(`link[href="${href}"]`)) return;
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = href;
		coming.set(
			href,
			new Promise((loaded, failed) => {
				link.addEventListener('load', loaded);
				link.addEventListener('error', failed);
				document.head.append(link);
			}),
		);
		link.addEventListener('error', () => {
			link.remove();
			coming.delete(href);
		});
	}
	try {
		await coming.get(href);
	} catch {
		throw new Error(`${href} did not load.`);
	}
}
