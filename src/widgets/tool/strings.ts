import type { Bilingual, Lang } from '~/i18n/languages';
import type { NoteReason, QueryNote } from '~/lib/query/notes';

/** What a reader is told of a parameter that could not be used. `{p}` is its label, `{v}` the value used. */
const NOTES: Record<NoteReason, Bilingual> = {
	'not-a-number': { zh: '「{p}」不是數字，已改用{v}。', en: '“{p}” is not a number; {v} is used.' },
	'out-of-range': {
		zh: '「{p}」超出範圍，已改用最接近的{v}。',
		en: '“{p}” is out of range; the nearest value, {v}, is used.',
	},
	'not-a-choice': {
		zh: '「{p}」沒有這個選項，已改用{v}。',
		en: '“{p}” has no such choice; {v} is used.',
	},
	'not-a-month': {
		zh: '「{p}」要寫成YYYY-MM，已改用{v}。',
		en: '“{p}” must be written YYYY-MM; {v} is used.',
	},
	'not-a-schedule': {
		zh: '「{p}」要寫成一個數字，或YYYY-MM:金額並以逗號分隔，已改用{v}。',
		en: '“{p}” must be one number, or YYYY-MM:amount separated by commas; {v} is used.',
	},
};

/** Strings that every tool shows. */
const STRINGS = {
	reset: { zh: '還原', en: 'Reset' },
	copyLink: { zh: '複製這個狀態的連結', en: 'Copy link to this state' },
	copied: { zh: '已複製', en: 'Copied' },
	inputs: { zh: '輸入', en: 'Inputs' },
	results: { zh: '結果', en: 'Results' },
	needsScript: {
		zh: '沒有JavaScript時，這裡顯示預設值的完整結果，不能改輸入。',
		en: 'Without JavaScript this shows the complete result for the defaults; inputs cannot be changed.',
	},
} satisfies Record<string, Bilingual>;

export function toolString(lang: Lang, key: keyof typeof STRINGS): string {
	return STRINGS[key][lang];
}

/** A note in the reader's language. Both label and value are written as text, never as HTML. */
export function noteText(lang: Lang, note: QueryNote, label: string): string {
	return NOTES[note.reason][lang].replace('{p}', () => label).replace('{v}', () => note.used);
}
