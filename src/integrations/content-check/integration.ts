import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptFile } from '../kept.ts';
import { checkContent } from './check.ts';
import { formatIssue } from './issue.ts';

/** Stops the build at an author's mistake, with all of them listed at once. */
export function contentCheck(): AstroIntegration {
	return {
		name: 'qt:content-check',
		hooks: {
			'astro:config:done': ({ config, logger }) => {
				const root = fileURLToPath(config.root);
				const issues = checkContent(root, keptFile(config.cacheDir, 'records'));
				if (issues.length === 0) return;
				for (const issue of issues) logger.error(formatIssue(issue));
				throw new Error(
					`${issues.length} mistake(s) in content/, the first: ${formatIssue(issues[0]!)}`,
				);
			},
		},
	};
}
