import { LANGUAGES, type Lang } from '~/i18n/languages';
import { fill } from '~/lib/format/fill';
import { formatBillions, formatNumber } from '~/lib/format/numbers';
import { largestError } from '~/lib/runoff/backtest';
import { PAYDOWN_RANGE, type RunoffOutcome } from '~/lib/runoff/outcome';
import { runoffReasons } from '~/lib/runoff/reasons';
import type { ResultText } from '../tool/element';
import { REASONS, SENTENCES } from './sentences';
import { runoffString } from './strings';

const DOLLAR = { zh: '美元', en: '$' };

function money(lang: Lang, value: number): string {
	return formatBillions(LANGUAGES[lang].tag, value, DOLLAR);
}

/** Every result with its text, in the reader's language. Shared by the server and the browser. */
export function resultTexts(
	lang: Lang,
	{ results, test }: Pick<RunoffOutcome, 'results' | 'test'>,
): Record<string, ResultText> {
	const { tag } = LANGUAGES[lang];
	const amount = (value: number) => ({ value, text: money(lang, value) });
	const texts: Record<string, ResultText> = {};
	for (const [name, value] of Object.entries(results)) {
		if (typeof value === 'number') texts[name] = amount(value);
	}
	const unit = runoffString(lang, results.months === 1 ? 'oneMonth' : 'monthsUnit');
	const months = fill(unit, { n: String(results.months) });
	texts['months'] = { value: results.months, text: months };
	texts['end'] = { value: results.end, text: results.end };
	const reached = results['floor-reached'];
	texts['floor-reached'] = { value: reached, text: runoffString(lang, reached ? 'yes' : 'no') };
	const used = results['cap-used'];
	texts['cap-used'] = { value: used, text: `${formatNumber(tag, used, 1)}%` };
	if (test) {
		texts['backtest-error-treasuries'] = amount(test.treasuries);
		texts['backtest-error-mbs'] = amount(test.mbs);
	}
	return texts;
}

/** What a run comes to, how it ended and, where part of it does nothing, why. */
export function stopText(lang: Lang, { input, run, results }: RunoffOutcome): string {
	const reasons = runoffReasons(input, run).map((reason) => REASONS[reason][lang]);
	const outcome = fill(runoffString(lang, 'outcome'), {
		x: money(lang, results['total-runoff']),
		r: money(lang, results['reserves-end']),
	});
	const sentences = [stop(lang, run.stop, results), ...reasons];
	if (results.months > 0) sentences.unshift(outcome);
	return sentences.join(lang === 'zh' ? '' : ' ');
}

function stop(
	lang: Lang,
	stopped: RunoffOutcome['run']['stop'],
	{ months, end }: RunoffOutcome['results'],
): string {
	if (stopped === 'reserves-empty') return runoffString(lang, 'stopEmpty');
	if (stopped === 'horizon') return runoffString(lang, 'stopHorizon');
	if (months === 0) return runoffString(lang, 'stopAtStart');
	return runoffString(lang, 'stopFloor').replace('{m}', end);
}

/** The model's error at the end of the run and at its largest, in words. */
export function backtestText(lang: Lang, { test, errors }: RunoffOutcome): string {
	const worstTreasuries = largestError(errors, 'treasuries');
	const worstMbs = largestError(errors, 'mbs');
	if (!test || !worstTreasuries || !worstMbs) return SENTENCES.backtestNone[lang];
	const gap = (error: number, actual: number) =>
		fill(SENTENCES[error < 0 ? 'less' : 'more'][lang], {
			x: money(lang, Math.abs(error)),
			p: formatNumber(LANGUAGES[lang].tag, Math.abs((100 * error) / actual), 1),
		});
	const end = fill(SENTENCES.backtestEnd[lang], {
		m: test.actual.month,
		t: gap(test.treasuries, test.actual.treasuries),
		b: gap(test.mbs, test.actual.mbs),
	});
	const worst = fill(SENTENCES.backtestWorst[lang], {
		tm: worstTreasuries.month,
		t: money(lang, worstTreasuries.treasuries),
		bm: worstMbs.month,
		b: money(lang, worstMbs.mbs),
	});
	return lang === 'zh' ? end + worst : `${end} ${worst}`;
}

/** Where slow and fast paydown of MBS would lead, in a sentence. */
export function rangeText(lang: Lang, { results, range }: RunoffOutcome): string {
	if (results.months === 0) return SENTENCES.rangeNone[lang];
	const { tag } = LANGUAGES[lang];
	const { slow, fast } = range;
	return fill(SENTENCES.rangeText[lang], {
		slow: formatNumber(tag, PAYDOWN_RANGE.slow, 1),
		fast: formatNumber(tag, PAYDOWN_RANGE.fast, 0),
		slowEnd: slow.end,
		slowMbs: money(lang, slow['mbs-end']),
		slowReserves: money(lang, slow['reserves-end']),
		fastEnd: fast.end,
		fastMbs: money(lang, fast['mbs-end']),
		fastReserves: money(lang, fast['reserves-end']),
	});
}
