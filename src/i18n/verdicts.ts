import type { VERDICTS } from '~/schemas/claim';
import type { Bilingual } from './languages';

/** What the check of a claim found, as readers see it. */
export const VERDICT_LABELS: Record<(typeof VERDICTS)[number], Bilingual> = {
	holds: { zh: '成立', en: 'Holds' },
	imprecise: { zh: '不精確', en: 'Imprecise' },
	outdated: { zh: '過時', en: 'Outdated' },
	wrong: { zh: '錯誤', en: 'Wrong' },
	unchecked: { zh: '意見或機制', en: 'Opinion or mechanism' },
};
