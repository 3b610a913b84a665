/**
 * Checks everything that authors write, without a build: the content's rules (citations, figures, links,
 * parity) and the language's (typography, vocabulary, spelling). Prints file, line and what to do.
 */
import './resolve.ts';

const [{ checkContent }, { formatIssue }, { languageIssues }] = await Promise.all([
	import('../../src/integrations/content-check/check.ts'),
	import('../../src/integrations/content-check/issue.ts'),
	import('../../tests/support/language/lint.ts'),
]);

const root = process.cwd();
const issues = [...checkContent(root), ...languageIssues(root)].sort(
	(a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
);
for (const issue of issues) console.error(formatIssue(issue));
console.log(issues.length === 0 ? 'No mistake in the content.' : `${issues.length} mistake(s).`);
process.exitCode = issues.length === 0 ? 0 : 1;
