import type { Reporter, TestModule, TestRunEndReason, Vitest } from 'vitest/node';

/** How many tests ended in which way. */
export interface Totals {
	passed: number;
	failed: number;
	skipped: number;
}

/** The line that a run ends with, for scripts to read: `12 passed, 0 failed` or `12 passed, 0 failed, 1 skipped`. */
export function closingLine({ passed, failed, skipped }: Totals): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Counts tests. What fails outside a test (a file that cannot be loaded, a hook, a stray rejection)
 * counts as one failure each, so that a run that ends in failure never reports `0 failed`.
 */
export function totalsOf(
	modules: readonly TestModule[],
	strayErrors: number,
	reason: TestRunEndReason,
): Totals {
	const totals = { passed: 0, failed: strayErrors, skipped: 0 };
	for (const module of modules) {
		totals.failed += module.errors().length;
		for (const suite of module.children.allSuites()) totals.failed += suite.errors().length;
		for (const test of module.children.allTests()) {
			const { state } = test.result();
			totals[state === 'pending' ? 'skipped' : state] += 1;
		}
	}
	if (reason === 'failed' && totals.failed === 0) totals.failed = 1;
	return totals;
}

/** Vitest reporter that prints the closing line alone, after everything else. */
export default class ClosingLine implements Reporter {
	#isWatching = false;
	#line = '';

	onInit(vitest: Vitest): void {
		this.#isWatching = vitest.config.watch;
		// Coverage and a late "close timed out" come after the end of the run; only the exit is truly last.
		process.once('exit', () => {
			if (!this.#isWatching && this.#line) process.stdout.write(`${this.#line}\n`);
		});
	}

	onTestRunEnd(
		modules: readonly TestModule[],
		strayErrors: readonly unknown[],
		reason: TestRunEndReason,
	): void {
		this.#line = closingLine(totalsOf(modules, strayErrors.length, reason));
		if (this.#isWatching) process.stdout.write(`${this.#line}\n`);
	}
}
