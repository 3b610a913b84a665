import type { Bilingual, Lang } from '~/i18n/languages';

const STRINGS = {
	embed: { zh: '嵌入', en: 'Embed' },
	hintTool: {
		zh: '把這段HTML貼進你的網頁，就會顯示這個工具與目前的輸入。寬度隨版面，高度可以改。',
		en: 'Paste this HTML into a page of yours to show the tool with its present inputs. It takes the width of the text; the height can be changed.',
	},
	hintFigure: {
		zh: '把這段HTML貼進你的網頁，就會顯示這張圖；資料更新時，圖也跟著更新。寬度隨版面，高度可以改。',
		en: 'Paste this HTML into a page of yours to show the figure; it follows when the data are updated. It takes the width of the text; the height can be changed.',
	},
	unknownOrigin: {
		zh: '建置這份網站時沒有設定公開網址，所以src只有路徑；使用前請在開頭補上網域。',
		en: 'This copy of the site was built without its public address, so src holds the path alone: put the domain before it.',
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
