import type { CHANGE_KINDS } from '~/schemas/change';
import type { Bilingual } from './languages';

/** Kinds of change, as readers see them. */
export const CHANGE_LABELS: Record<(typeof CHANGE_KINDS)[number], Bilingual> = {
	new: { zh: '新內容', en: 'New' },
	correction: { zh: '更正', en: 'Correction' },
	data: { zh: '資料', en: 'Data' },
};
