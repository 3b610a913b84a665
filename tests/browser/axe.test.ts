import { describe, expect, it } from 'vitest';
import { findings } from '../support/axe.ts';
import { useSite } from '../support/page.ts';
import { pagesOf, ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);
const paths = pagesOf(ROOT_BUILD).map(({ path }) => path);

describe.each([
	{ colorScheme: 'light', width: 1280 },
	{ colorScheme: 'light', width: 320 },
	{ colorScheme: 'dark', width: 1280 },
	{ colorScheme: 'dark', width: 320 },
] as const)('axe in $colorScheme at $width px', ({ colorScheme, width }) => {
	it('finds nothing on any page', { timeout: 600_000 }, async () => {
		const { page } = await site.open('/', { colorScheme, viewport: { width, height: 800 } });
		const found: string[] = [];
		for (const path of paths) {
			await page.goto(site.url(path));
			found.push(...(await findings(page)));
			// Nothing but a table that scrolls by itself may be wider than the screen.
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			if (overflow > 0) found.push(`${path} is ${overflow} px too wide`);
		}
		expect(found).toEqual([]);
	});
});
