import type { Lang } from '~/i18n/languages';
import type { MonthReading, View } from '~/lib/explorer/model';
import { tableTexts } from './texts';

/** Writes every month shown into the table, which the server filled with the last one of each year. */
export function showTable(
	details: HTMLElement,
	lang: Lang,
	view: View,
	months: readonly MonthReading[],
) {
	const { head, rows } = tableTexts(lang, view, months);
	const summary = details.querySelector<HTMLElement>('summary')!;
	summary.textContent = summary.dataset['tableTitle'] ?? '';
	details.querySelector('thead tr')!.replaceChildren(
		...head.map((text, index) => {
			const cell = document.createElement('th');
			cell.scope = 'col';
			cell.textContent = text;
			if (index > 0) cell.dataset['align'] = 'right';
			return cell;
		}),
	);
	details.querySelector('tbody')!.replaceChildren(
		...rows.map((cells) => {
			const row = document.createElement('tr');
			row.append(
				...cells.map((text, index) => {
					const cell = document.createElement(index === 0 ? 'th' : 'td');
					cell.textContent = text;
					if (index === 0) cell.setAttribute('scope', 'row');
					else cell.dataset['align'] = 'right';
					return cell;
				}),
			);
			return row;
		}),
	);
}
