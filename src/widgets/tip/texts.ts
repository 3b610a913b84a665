let texts: readonly string[] | undefined;
let coming: Promise<void> | undefined;

/** Asks for the texts of this page's tips, once; a failure lets the next asking try again. */
export function fetchTips(): Promise<void> {
	coming ??= fetch(new URL('tips.json', document.baseURI))
		.then(async (response) => {
			if (!response.ok) throw new Error(`tips.json: ${response.status}`);
			texts = (await response.json()) as string[];
		})
		.catch(() => {
			coming = undefined;
		});
	return coming;
}

/** Text of the tip that a link names. Undefined as long as it has not come. */
export function tipOf({ dataset, hash }: HTMLAnchorElement): string | undefined {
	const { tip } = dataset;
	if (tip === undefined) return document.querySelector(hash)?.textContent.trim();
	// The build makes each text a number; a development server leaves it where it is.
	return /^\d+$/.test(tip) ? texts?.[Number(tip)] : tip;
}
