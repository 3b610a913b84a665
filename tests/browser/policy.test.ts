import { describe, it } from 'vitest';
import { useSite } from '../support/page.ts';
import { BUILDS, pagesOf } from '../support/site.ts';

describe.each(BUILDS)('every page of the $name build', (build) => {
	const site = useSite(build);

	it(
		'breaks no policy, logs no error and asks nothing of another origin',
		{ timeout: 600_000 },
		async () => {
			const { page, expectClean } = await site.open('/');
			for (const { path } of pagesOf(build)) {
				await page.goto(site.url(path), { waitUntil: 'networkidle' });
			}
			await expectClean();
		},
	);
});
