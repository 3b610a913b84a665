import { langOf } from '~/i18n/languages';
import { addSheet } from '../tool/sheet';
import sheet from './notice.css?url';
import { offlineString } from './strings';

/** Says politely that a newer version is ready, once a page; nothing is reloaded unless the reader says so. */
export async function tell(waiting: ServiceWorker) {
	// Without its styles it still says what it has to say.
	await addSheet(sheet).catch(() => undefined);
	if (document.querySelector('.update-notice')) return;
	const t = offlineString(langOf(document.documentElement.lang));
	const notice = document.createElement('section');
	notice.className = 'update-notice floating';
	notice.ariaLabel = t('noticeName');
	const text = document.createElement('p');
	text.role = 'status';
	const reload = button(t('reload'), 'button', () => waiting.postMessage('take over'));
	const later = button(t('later'), 'button-quiet', () => notice.remove());
	notice.append(text, reload, later);
	document.body.append(notice);
	// A live region is read out when its text changes, so it must be there before.
	requestAnimationFrame(() => (text.textContent = t('notice')));
}

function button(label: string, className: string, act: () => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.className = className;
	made.textContent = label;
	made.addEventListener('click', act);
	return made;
}
