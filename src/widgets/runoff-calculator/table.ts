import { LANGUAGES, type Lang } from '~/i18n/languages';
import { formatNumber } from '~/lib/format/numbers';
import { formatSigned } from '~/lib/format/signed';
import { ERROR_COLUMNS, type RunoffColumn } from '~/lib/runoff/table';

/** Text of a cell: errors with their sign, nothing where nothing actual is recorded. */
export function cellText(lang: Lang, column: RunoffColumn, value: number | undefined): string {
	if (value === undefined) return '';
	const format = isError(column) ? formatSigned : formatNumber;
	return format(LANGUAGES[lang].tag, value, 1);
}

export function isError(column: RunoffColumn): boolean {
	return (ERROR_COLUMNS as readonly string[]).includes(column);
}
