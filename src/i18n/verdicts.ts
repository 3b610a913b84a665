import type { VERDICTS } from '../schemas/claim.ts';
import type { Bilingual } from './languages.ts';

type Verdict = (typeof VERDICTS)[number];

/** What the check of a claim found, as readers see it. */
export const VERDICT_LABELS: Record<Verdict, Bilingual> = {
	holds: { zh: '成立', en: 'Holds' },
	imprecise: { zh: '不精確', en: 'Imprecise' },
	outdated: { zh: '過時', en: 'Outdated' },
	wrong: { zh: '錯誤', en: 'Wrong' },
	unchecked: { zh: '意見或機制', en: 'Opinion or mechanism' },
};

/** What each verdict means. */
export const VERDICT_MEANINGS: Record<Verdict, Bilingual> = {
	holds: { zh: '照原樣說得通', en: 'True as stated' },
	imprecise: {
		zh: '方向對，但範圍、日期、大小或機制不對，或無法照原樣證實',
		en: 'Right direction, but wrong scope, date, size or mechanism, or not verifiable as stated',
	},
	outdated: { zh: '以前說得過去，現在不成立', en: 'Once defensible, no longer true' },
	wrong: { zh: '與來源牴觸', en: 'Contradicted by a source' },
	unchecked: {
		zh: '意見、建議或機制，不給結論',
		en: 'Opinion, advice or mechanism; no verdict given',
	},
};
