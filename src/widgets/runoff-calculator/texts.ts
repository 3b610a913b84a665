import { LANGUAGES, type Lang } from '~/i18n/languages';
import { formatBillions, formatNumber } from '~/lib/format/numbers';
import type { Backtest } from '~/lib/runoff/backtest';
import type { RunoffRun } from '~/lib/runoff/model';
import type { RunoffResults } from '~/lib/runoff/results';
import type { ResultText } from '../tool/element';
import { runoffString } from './strings';

const DOLLAR = { zh: '美元', en: '$' };

/** Every result with its text, in the reader's language. Shared by the server and the browser. */
export function resultTexts(
	lang: Lang,
	results: RunoffResults,
	test: Backtest | undefined,
): Record<string, ResultText> {
	const { tag } = LANGUAGES[lang];
	const money = (value: number) => ({ value, text: formatBillions(tag, value, DOLLAR) });
	const texts: Record<string, ResultText> = {};
	for (const [name, value] of Object.entries(results)) {
		if (typeof value === 'number') texts[name] = money(value);
	}
	const months = runoffString(lang, 'monthsUnit').replace('{n}', String(results.months));
	texts['months'] = { value: results.months, text: months };
	texts['end'] = { value: results.end, text: results.end };
	const reached = results['floor-reached'];
	texts['floor-reached'] = { value: reached, text: runoffString(lang, reached ? 'yes' : 'no') };
	const used = results['cap-used'];
	texts['cap-used'] = { value: used, text: `${formatNumber(tag, used, 1)}%` };
	if (test) {
		texts['backtest-error-treasuries'] = money(test.treasuries);
		texts['backtest-error-mbs'] = money(test.mbs);
	}
	return texts;
}

/** How the run ended, in a sentence. */
export function stopText(lang: Lang, run: RunoffRun, results: RunoffResults): string {
	if (run.stop === 'reserves-empty') return runoffString(lang, 'stopEmpty');
	if (run.stop === 'floor' && results.months === 0) return runoffString(lang, 'stopAtStart');
	const nothing = results['total-runoff'] === 0 ? ` ${runoffString(lang, 'nothing')}` : '';
	if (run.stop === 'floor')
		return runoffString(lang, 'stopFloor').replace('{m}', results.end) + nothing;
	return runoffString(lang, 'stopHorizon') + nothing;
}

/** The model's error at the end of the run, in a sentence. */
export function backtestText(lang: Lang, test: Backtest | undefined): string {
	if (!test) return runoffString(lang, 'backtestNone');
	const { tag } = LANGUAGES[lang];
	const percent = (error: number, actual: number) => formatNumber(tag, (100 * error) / actual, 1);
	return runoffString(lang, 'backtestText')
		.replace('{m}', test.actual.month)
		.replace('{t}', formatBillions(tag, test.treasuries, DOLLAR))
		.replace('{tp}', percent(test.treasuries, test.actual.treasuries))
		.replace('{b}', formatBillions(tag, test.mbs, DOLLAR))
		.replace('{bp}', percent(test.mbs, test.actual.mbs));
}
