import type { Bilingual, Lang } from '~/i18n/languages';

const STRINGS = {
	embed: { zh: '嵌入', en: 'Embed' },
	hintTool: {
		zh: '貼進你的網頁，就會顯示這個工具與目前的輸入；高度可以改。',
		en: 'Paste it into a page of yours to show the tool with its present inputs; the height can be changed.',
	},
	hintFigure: {
		zh: '貼進你的網頁，就會顯示這張圖，並隨資料更新；高度可以改。',
		en: 'Paste it into a page of yours to show the figure, kept up to date; the height can be changed.',
	},
	unknownOrigin: {
		zh: '這份網站沒有設定公開網址，請在src開頭補上網域。',
		en: 'This copy of the site has no public address: put the domain at the start of src.',
	},
	code: { zh: '「{title}」的嵌入碼', en: 'the embed code of “{title}”' },
	fullPage: { zh: '完整頁面：', en: 'Full page: ' },
	data: { zh: '資料：', en: 'Data: ' },
	to: { zh: '{title}，至{day}', en: '{title}, to {day}' },
	comma: { zh: '；', en: '; ' },
	stop: { zh: '。', en: '. ' },
	sources: { zh: '完整頁面的來源（{n}）', en: 'Sources of the full page ({n})' },
} satisfies Record<string, Bilingual>;

export function embedString(lang: Lang): (key: keyof typeof STRINGS) => string {
	return (key) => STRINGS[key][lang];
}
