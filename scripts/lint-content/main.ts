/**
 * Checks everything that authors write, without a build: the content's rules (citations, figures, links,
 * parity) and the language's (typography, vocabulary, spelling). Prints file and line, the field, what
 * was found and what is allowed, and where the rules stand.
 */
import './resolve.ts';

const [{ checkContent }, { formatIssue }, { languageIssues }, { rulesFor }] = await Promise.all([
	import('../../src/integrations/content-check/check.ts'),
	import('../../src/integrations/content-check/issue.ts'),
	import('../../tests/support/language/lint.ts'),
	import('./rules.ts'),
]);

const root = process.cwd();
const issues = [...checkContent(root), ...languageIssues(root)].sort(
	(a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
);
for (const issue of issues) console.error(formatIssue(issue));
for (const rules of rulesFor(issues)) console.error(rules);
console.log(issues.length === 0 ? 'No mistake in the content.' : `${issues.length} mistake(s).`);
process.exitCode = issues.length === 0 ? 0 : 1;
