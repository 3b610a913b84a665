import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
	id: string;
	nodes: { html: string }[];
}

/** What axe finds on the page as it is now, one line a finding. */
export async function findings(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const violations = (await page.evaluate(
		'axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations)',
	)) as Finding[];
	return violations.map(
		({ id, nodes }) =>
			`${new URL(page.url()).pathname} ${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`,
	);
}
