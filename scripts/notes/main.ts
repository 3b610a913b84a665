/**
 * Prints release notes in both languages: what content/changes tells readers, what else changed in the
 * content, and the work on the site, since a tag, a commit or a day (`--since=`; else since the last tag,
 * or since readers were last told).
 *
 * `--draft` writes the records for content/changes that are still missing, with marks where an author is
 * to write; `--date=` is the day that they bear.
 */
import '../lint-content/resolve.ts';

const { run } = await import('./run.ts');
process.exitCode = run(process.argv.slice(2), process.cwd());
