import { execFileSync } from 'node:child_process';

/** A file that differs from an earlier state: added, modified or deleted. */
export interface Touched {
	status: 'A' | 'M' | 'D';
	file: string;
}

/** What lies between an earlier state and now. */
export interface History {
	/** Day of the earlier state, YYYY-MM-DD; none before the first commit. */
	since: string | undefined;
	touched: Touched[];
	/** First lines of the commits that touched no content, newest first. */
	subjects: string[];
}

/** The state of a repository without a commit. */
const EMPTY = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/**
 * Reads what changed, with what is not yet committed.
 *
 * @param since a tag, branch or commit, or a day: then from its beginning in UTC
 * @throws where there is no such state
 */
export function readHistory(root: string, since?: string): History {
	const git = (...args: string[]) =>
		execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
	const base = since ? stateOf(git, since) : lastTold(git);
	const range = base === EMPTY ? 'HEAD' : `${base}..HEAD`;
	const changed = git('diff', '--name-status', '--no-renames', base, '--', 'content');
	const untracked = git('ls-files', '--others', '--exclude-standard', '--', 'content');
	const outside = git('log', '--no-merges', '--format=%s', range, '--', '.', ':(exclude)content');
	return {
		since: base === EMPTY ? undefined : git('log', '-1', '--format=%cs', base),
		touched: [
			...linesOf(changed).map((line) => {
				const [status = '', file = ''] = line.split('\t');
				return { status: status as Touched['status'], file };
			}),
			...linesOf(untracked).map((file) => ({ status: 'A' as const, file })),
		].sort((a, b) => (a.file < b.file ? -1 : 1)),
		subjects: linesOf(outside),
	};
}

type Git = (...args: string[]) => string;

/** The last tag; without one, the last commit that told readers of a change. */
function lastTold(git: Git): string {
	try {
		return git('describe', '--tags', '--abbrev=0');
	} catch {
		return git('log', '-1', '--format=%H', '--', 'content/changes') || EMPTY;
	}
}

function stateOf(git: Git, since: string): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(since)) {
		return git('rev-list', '-1', `--before=${since}T00:00:00Z`, 'HEAD') || EMPTY;
	}
	try {
		return git('rev-parse', '--verify', '--quiet', `${since}^{commit}`);
	} catch {
		throw new Error(
			`--since: "${since}" is none. Allowed: a tag, branch or commit, or YYYY-MM-DD.`,
		);
	}
}

function linesOf(text: string): string[] {
	return text.split('\n').filter(Boolean);
}
