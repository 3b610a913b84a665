import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestError } from '~/lib/runoff/backtest';
import { runoffCsv, runoffJson } from '~/lib/runoff/download';
import { runRunoff } from '~/lib/runoff/model';
import { PAYDOWN_RANGE, runoffOutcome } from '~/lib/runoff/outcome';
import { runoffReasons } from '~/lib/runoff/reasons';
import { constantCap } from '~/lib/runoff/schedule';
import { runoffRows } from '~/lib/runoff/table';
import { runoffPresets } from '~/widgets/runoff-calculator/presets';
import { backtestText, rangeText, stopText } from '~/widgets/runoff-calculator/texts';
import { contractRunoff } from '../support/contract-runoff';
import { plainInput, runoffInput } from '../support/runoff-inputs';

const presets = runoffPresets();
const outcomeOf = (name: 'qt1' | 'qt2' | 'latest') =>
	runoffOutcome(name, presets[name].input, presets);

describe('the error month by month', () => {
	it.each(['qt1', 'qt2'] as const)('%s: every month, and the last is the back-test', (name) => {
		const { errors, test, run } = outcomeOf(name);
		expect(errors.map(({ month }) => month)).toEqual(run.months.map(({ month }) => month));
		expect(errors.at(-1)).toEqual({
			month: test?.actual.month,
			treasuries: test?.treasuries,
			mbs: test?.mbs,
		});
	});

	it('is largest where no other month is further off', () => {
		const { errors } = outcomeOf('qt2');
		const worst = Math.abs(largestError(errors, 'mbs')?.mbs ?? 0);
		expect(worst).toBe(Math.max(...errors.map(({ mbs }) => Math.abs(mbs))));
		expect(largestError([], 'mbs')).toBeUndefined();
	});

	it('is said in words with its direction', () => {
		expect(backtestText('en', outcomeOf('qt2'))).toMatch(
			/^At the end of 2025-11, compared with actual holdings, the model’s Treasuries are \$32\.7bn too low \(0\.8%\)/,
		);
		expect(backtestText('zh', outcomeOf('qt1'))).toContain('MBS比實際多381億美元');
		expect(backtestText('en', outcomeOf('latest'))).toContain('no actual figures');
	});
});

describe('the range of paydown', () => {
	it('is the contract’s result at both ends', () => {
		const { input, range } = outcomeOf('qt2');
		for (const end of ['slow', 'fast'] as const) {
			const wanted = contractRunoff({ ...input, cpr: PAYDOWN_RANGE[end] });
			expect(range[end]['mbs-end']).toBeCloseTo(wanted['mbs-end'], 6);
			expect(range[end]['reserves-end']).toBeCloseTo(wanted['reserves-end'], 6);
		}
		expect(range.fast['mbs-end']).toBeLessThan(range.slow['mbs-end']);
	});

	it('is said in both languages, and not where nothing is run', () => {
		expect(rangeText('zh', outcomeOf('qt2'))).toMatch(/6\.5%.*10%/);
		const idle = runoffOutcome('custom', plainInput({ floor: 900 }), presets);
		expect(rangeText('en', idle)).toContain('Not one month is run');
	});
});

describe('combinations that do nothing', () => {
	const reasons = (values: Parameters<typeof plainInput>[0]) => {
		const input = plainInput(values);
		return runoffReasons(input, runRunoff(input));
	};

	it.each([
		[{ treasuries: 0 }, 'no-treasuries'],
		[{ tmat: 0 }, 'no-maturities'],
		[{ tcap: constantCap(0) }, 'no-treasury-cap'],
		[{ tcap: [{ from: '2090-01', amount: 60 }] }, 'no-treasury-cap'],
		[{ mbs: 0 }, 'no-mbs'],
		[{ cpr: 0 }, 'no-paydown'],
		[{ rrp: 5, rrpfloor: 10, rrpshare: 50 }, 'rrp-at-floor'],
		[{ currency: 1000, cgrowth: -20, tmat: 0, cpr: 0, rrpshare: 0 }, 'reserves-rise'],
	] as const)('%o: %s', (values, reason) => {
		expect(reasons(values as Parameters<typeof plainInput>[0])).toContain(reason);
	});

	it('need no word where no month is run: the stop says why', () => {
		expect(reasons({ floor: 900, treasuries: 0 })).toEqual([]);
		const idle = runoffOutcome('custom', plainInput({ floor: 900 }), presets);
		expect(stopText('en', idle)).toContain('at or below the floor');
	});
});

describe('downloads', () => {
	it('hold the rows of the table, with the error only where there is one', () => {
		for (const name of ['qt2', 'latest'] as const) {
			const outcome = outcomeOf(name);
			const rows = runoffRows(outcome.run.months, outcome.errors);
			const read = parse(runoffCsv(rows), { columns: true }) as Record<string, string>[];
			expect(read).toHaveLength(rows.length);
			expect('treasuryError' in (read[0] ?? {})).toBe(name === 'qt2');
			expect(Number(read.at(-1)?.['mbs'])).toBe(rows.at(-1)?.cells.mbs);
			const json = JSON.parse(runoffJson(name, 'https://a.example/', outcome, rows)) as {
				results: Record<string, unknown>;
				months: { mbs: number }[];
			};
			expect(json.results).toMatchObject(outcome.results);
			expect(json.months.at(-1)?.mbs).toBe(rows.at(-1)?.cells.mbs);
			expect('backtest-error-mbs' in json.results).toBe(name === 'qt2');
		}
	});

	it('can be read for any input', () => {
		fc.assert(
			fc.property(runoffInput, (input) => {
				const outcome = runoffOutcome('custom', input, presets);
				const rows = runoffRows(outcome.run.months, outcome.errors);
				expect(runoffCsv(rows).trimEnd().split('\n')).toHaveLength(rows.length + 1);
				expect(runoffCsv(rows)).not.toMatch(/NaN|Infinity|undefined|-0[,\n]/);
				JSON.parse(runoffJson('custom', '', outcome, rows));
			}),
			{ numRuns: 40 },
		);
	});
});
