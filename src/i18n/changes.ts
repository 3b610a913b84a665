import type { CHANGE_KINDS } from '../schemas/change.ts';
import type { Bilingual } from './languages.ts';

/** Kinds of change, as readers see them. */
export const CHANGE_LABELS: Record<(typeof CHANGE_KINDS)[number], Bilingual> = {
	new: { zh: '新內容', en: 'New' },
	correction: { zh: '更正', en: 'Correction' },
	data: { zh: '資料', en: 'Data' },
};
