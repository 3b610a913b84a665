import { langOf } from '~/i18n/languages';
import type { ExplorerData } from '~/lib/explorer/model';
import { monthAt } from '~/lib/explorer/model';
import { explorerCsv, explorerJson } from '~/lib/explorer/rows';
import type { ExplorerState } from '~/lib/explorer/view';
import { fill } from '~/lib/format/fill';
import { png, save } from '../tool/files';
import { setText } from '../tool/text';
import { explorerString } from './strings';
import { svgText } from './svg-file';

/** Hands what an explorer shows to the reader as a file. */
export async function download(
	root: HTMLElement,
	data: ExplorerData,
	state: ExplorerState,
	format: string,
) {
	const lang = langOf(root.closest('[lang]')?.getAttribute('lang') ?? undefined);
	const t = explorerString(lang);
	const period = `${monthAt(data, state.from)}-${monthAt(data, state.to)}`;
	const name = `fed-balance-sheet-${state.view}-${period}.${format}`;
	const status = (text: string) => setText(root, '[data-download-status]', text);
	try {
		save(name, await content(root, data, state, format));
		status(fill(t('copied'), { f: name }));
	} catch {
		status(t('failed'));
	}
}

async function content(
	root: HTMLElement,
	data: ExplorerData,
	state: ExplorerState,
	format: string,
): Promise<Blob> {
	if (format === 'csv') return new Blob([explorerCsv(data, state)], { type: 'text/csv' });
	if (format === 'json') {
		const asOf = root.dataset['asOf'] ?? '';
		const text = explorerJson(data, state, { address: location.href, asOf, source: 'H.4.1' });
		return new Blob([text], { type: 'application/json' });
	}
	const svg = svgText(root);
	return format === 'png' ? png(svg) : new Blob([svg], { type: 'image/svg+xml' });
}
