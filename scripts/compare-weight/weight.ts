import type { Browser } from 'playwright-core';

/** Kinds of what a page loads. */
export const KINDS = ['HTML', 'CSS', 'script', 'other'] as const;
type Kind = (typeof KINDS)[number];

/** What the first visit to a page transfers. */
export interface Weight {
	requests: number;
	/** Bytes of bodies as they are sent, compressed, without the heads of the answers. */
	bytes: Record<Kind, number>;
}

const PHONE = { width: 390, height: 844 };
const KIND_OF: Record<string, Kind> = { document: 'HTML', stylesheet: 'CSS', script: 'script' };

/** Opens a page as on a phone that has never seen the site, and counts until nothing more is loaded. */
export async function weightOf(browser: Browser, address: string): Promise<Weight> {
	const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 3 });
	try {
		const page = await context.newPage();
		const sizes: Promise<[Kind, number]>[] = [];
		page.on('requestfinished', (request) => {
			const kind = KIND_OF[request.resourceType()] ?? 'other';
			// What is in the page itself (data:) is part of it.
			if (!request.url().startsWith('http')) return;
			sizes.push(request.sizes().then(({ responseBodySize }) => [kind, responseBodySize]));
		});
		const answer = await page.goto(address, { waitUntil: 'networkidle' });
		if (!answer?.ok()) throw new Error(`${address} answered ${answer?.status()}`);
		const bytes: Weight['bytes'] = { HTML: 0, CSS: 0, script: 0, other: 0 };
		const all = await Promise.all(sizes);
		for (const [kind, size] of all) bytes[kind] += size;
		return { requests: all.length, bytes };
	} finally {
		await context.close();
	}
}

export function totalOf({ bytes }: Weight): number {
	return KINDS.reduce((sum, kind) => sum + bytes[kind], 0);
}
