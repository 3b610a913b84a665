import { langOf } from '~/i18n/languages';
import { apa } from '~/lib/citation/apa';
import { bibtex } from '~/lib/citation/bibtex';
import { plain } from '~/lib/citation/plain';
import { fill } from '~/lib/format/fill';
import { runoffCsv, runoffJson } from '~/lib/runoff/download';
import type { RunoffOutcome } from '~/lib/runoff/outcome';
import { type RunoffRow, runoffRows } from '~/lib/runoff/table';
import { figureString } from './figure-strings';
import { summaryText } from './figure-texts';
import { png, save } from '../tool/files';
import { svgText } from './downloads';

export interface Shared {
	preset: string;
	outcome: RunoffOutcome;
	/** Absolute address of the state. */
	address: string;
}

/** Makes and hands over one file; says so, or that it failed. */
export async function download(tool: HTMLElement, format: string, shared: Shared) {
	const lang = langOf(tool.closest('[lang]')?.getAttribute('lang') ?? undefined);
	const status = tool.querySelector('[data-download-status]');
	const name = `qt-runoff-${shared.preset}.${format}`;
	try {
		save(name, await file(tool, format, shared));
		if (status) status.textContent = fill(figureString(lang, 'saved'), { f: name });
	} catch {
		if (status) status.textContent = figureString(lang, 'failed');
	}
}

async function file(tool: HTMLElement, format: string, shared: Shared): Promise<Blob> {
	const { preset, outcome, address } = shared;
	const rows: RunoffRow[] = runoffRows(outcome.run.months, outcome.errors);
	if (format === 'csv') return new Blob([runoffCsv(rows)], { type: 'text/csv' });
	if (format === 'json')
		return new Blob([runoffJson(preset, address, outcome, rows)], { type: 'application/json' });
	const lang = langOf(tool.closest('[lang]')?.getAttribute('lang') ?? undefined);
	const title = `${figureString(lang, 'title')} ${summaryText(lang, outcome)}`;
	const figure = tool.querySelector<HTMLElement>('.runoff-figure')!;
	const svg = svgText(figure, title, [figureString(lang, 'source'), decodeURI(address)]);
	return format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : png(svg);
}

/** Writes the citations of a state into their places. */
export function cite(tool: HTMLElement, address: string) {
	const box = tool.querySelector<HTMLElement>('[data-cite]');
	if (!box) return;
	const lang = langOf(tool.closest('[lang]')?.getAttribute('lang') ?? undefined);
	const { title = '', site = '', updated = '' } = box.dataset;
	const page = { lang, title, site, updated, address };
	const forms = [apa(page), plain(page), bibtex(box.dataset['key'] ?? 'qt', page)];
	box.querySelectorAll('code').forEach((code, index) => (code.textContent = forms[index] ?? ''));
}
