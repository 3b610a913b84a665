import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that another theme can break: all others see the same elements in the same places. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'] as const;

interface Finding {
	id: string;
	nodes: { html: string }[];
}

/**
 * What axe finds on the page as it is now, one line a finding.
 * @param rules ids of the rules to try; all of axe's own choice where none are named
 */
export async function findings(page: Page, rules?: readonly string[]): Promise<string[]> {
	if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
	const options = {
		resultTypes: ['violations'],
		...(rules && { runOnly: { type: 'rule', values: rules } }),
	};
	const violations = (await page.evaluate(
		`axe.run(document, ${JSON.stringify(options)}).then((result) => result.violations)`,
	)) as Finding[];
	return violations.map(
		({ id, nodes }) =>
			`${new URL(page.url()).pathname} ${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`,
	);
}
