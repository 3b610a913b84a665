import type { Bilingual, Lang } from '~/i18n/languages';

const STRINGS = {
	noticeName: { zh: '網站更新', en: 'Update of this site' },
	notice: {
		zh: '網站已更新，重新載入即可看到新版。',
		en: 'A newer version of this site is here. Reload to see it.',
	},
	reload: { zh: '重新載入', en: 'Reload' },
	later: { zh: '稍後', en: 'Later' },
	noScript: {
		zh: '存下離線內容需要JavaScript；這個瀏覽器沒有執行，所以這台裝置上什麼也沒有存。',
		en: 'Keeping a copy needs JavaScript, which this browser does not run, so nothing is kept on this device.',
	},
	state: { zh: '狀態', en: 'State' },
	kept: {
		zh: '已存在這台裝置上，沒有網路也能使用。',
		en: 'Kept on this device, and there without a network.',
	},
	newer: {
		zh: '已存在這台裝置上；新版也準備好了，重新載入後使用。',
		en: 'Kept on this device; a newer version is ready and comes with a reload.',
	},
	busy: { zh: '正在存到這台裝置上……', en: 'Being put on this device …' },
	none: { zh: '還沒有存在這台裝置上。', en: 'Not kept on this device yet.' },
	off: {
		zh: '已經刪除。除非再按「保留離線內容」，否則不會再存。',
		en: 'Erased. It is not kept again unless you press “Keep for offline use”.',
	},
	full: {
		zh: '瀏覽器給本站的空間不夠，所以沒有存下；有網路時照常使用。',
		en: 'The browser has no room for it, so it is not kept; with a network everything works as before.',
	},
	cannot: {
		zh: '這個瀏覽器或這條連線不能存下離線內容。',
		en: 'This browser, or this connection, cannot keep a copy.',
	},
	failed: {
		zh: '這次沒有存成，可能是網路中斷；下次來時會再試。',
		en: 'It could not be kept this time, perhaps because the network dropped; your next visit tries again.',
	},
	version: { zh: '版本', en: 'Version' },
	versionOf: { zh: '{version}，內容更新至{day}', en: '{version}, content updated to {day}' },
	languages: { zh: '語言', en: 'Languages' },
	and: { zh: '、', en: ', ' },
	files: { zh: '檔案', en: 'Files' },
	space: { zh: '占用空間', en: 'Space taken' },
	megabytes: { zh: '{n} MB', en: '{n} MB' },
	keep: { zh: '保留離線內容', en: 'Keep for offline use' },
	check: { zh: '檢查更新', en: 'Check for an update' },
	checking: { zh: '正在檢查……', en: 'Checking …' },
	newest: { zh: '這就是最新的版本。', en: 'This is the newest version.' },
	found: { zh: '有新版，正在取得。', en: 'There is a newer version, which is being fetched.' },
	notChecked: {
		zh: '現在連不上網站，無法檢查。',
		en: 'The site cannot be reached now, so this could not be checked.',
	},
	erase: { zh: '刪除離線內容', en: 'Erase the copy' },
	erased: { zh: '離線內容已刪除。', en: 'The copy is erased.' },
	eraseChoices: { zh: '刪除深淺色與搜尋紀錄', en: 'Erase theme and recent searches' },
	erasedChoices: {
		zh: '深淺色的選擇與最近的搜尋已刪除。',
		en: 'The chosen theme and the recent searches are erased.',
	},
} satisfies Record<string, Bilingual>;

export type OfflineString = (key: keyof typeof STRINGS) => string;

export function offlineString(lang: Lang): OfflineString {
	return (key) => STRINGS[key][lang];
}
