import type { Lang } from '~/i18n/languages';
import { type Balances, START } from '~/lib/accounts/chart';
import { type GuideId, GUIDES } from '~/lib/accounts/guides';
import { runSteps, type Step } from '~/lib/accounts/ledger';
import { type AccountsResults, summarizeAccounts } from '~/lib/accounts/results';
import { fill } from '~/lib/format/fill';
import { GUIDE_TEXTS, guideString } from './guide-strings';
import { RESULTS, sheetString } from './strings';
import { money, signedMoney, stepText } from './texts';

/** What a step of a guide moved and why; `n` counts from 1. */
export function guideStepText(lang: Lang, guide: GuideId, n: number): string {
	const says = GUIDE_TEXTS[guide].steps[n - 1]?.[lang] ?? '';
	const text = fill(says, { x: money(lang, GUIDES[guide][n - 1]?.amount ?? 0) });
	return fill(sheetString(lang, 'explained'), { n: String(n), text });
}

/** Where in a guide the reader is. */
export function progressText(lang: Lang, guide: GuideId, n: number): string {
	return fill(guideString(lang, n === 0 ? 'ready' : 'progress'), {
		guide: GUIDE_TEXTS[guide].label[lang],
		n: String(n),
		count: String(GUIDES[guide].length),
	});
}

export interface GuideStepText {
	action: string;
	says: string;
	effect: string;
}

/** A whole guide as text: each step with its sentence and effect, and the effect of all together. */
export function guideInWords(
	lang: Lang,
	guide: GuideId,
): { steps: GuideStepText[]; total: string } {
	const steps: readonly Step[] = GUIDES[guide];
	const balances = steps.map((_, index) => runSteps(steps.slice(0, index + 1)).balances);
	const said = GUIDE_TEXTS[guide].steps;
	return {
		steps: steps.map((step, index) => ({
			action: stepText(lang, step),
			says: fill(said[index]?.[lang] ?? '', { x: money(lang, step.amount) }),
			effect: fill(guideString(lang, 'effect'), {
				list: changesText(lang, balances[index - 1] ?? START, balances[index] ?? START),
			}),
		})),
		total: fill(guideString(lang, 'total'), {
			list: changesText(lang, START, balances.at(-1) ?? START),
		}),
	};
}

/** The results that differ between two states, with their change. */
function changesText(lang: Lang, from: Balances, to: Balances): string {
	const before = summarizeAccounts(from);
	const after = summarizeAccounts(to);
	return (Object.keys(after) as (keyof AccountsResults)[])
		.map((name) => ({ name, change: after[name] - before[name] }))
		.filter(({ change }) => change !== 0)
		.map(({ name, change }) =>
			fill(guideString(lang, 'item'), {
				name: RESULTS[name][lang],
				change: signedMoney(lang, change),
			}),
		)
		.join(guideString(lang, 'separator'));
}
