import type { Content } from '../../src/integrations/content-check/content.ts';
import type { Change } from '../new/field.ts';
import { mark } from '../new/marks.ts';
import { both, line } from '../new/yaml.ts';
import type { History } from './history.ts';
import { itemsOf, type Item } from './summary.ts';

/**
 * Records for content/changes that the changed files call for and that are not there yet: one for each
 * new page, one for claims that were changed, one for newer figures. What readers are told is left to write.
 *
 * @param date day that the records bear, YYYY-MM-DD
 */
export function drafts(content: Content, { touched }: History, date: string): Change[] {
	const items = itemsOf(content, touched);
	const isTold = (kind: string, page: string) =>
		items.some(({ folder, id, isNew }) => {
			const record = content.records.changes.find(
				(other) => folder === 'changes' && other.id === id,
			);
			const data = record?.data as { kind?: string; page?: string } | undefined;
			return isNew && data?.kind === kind && data.page === page;
		});
	const of = (folder: string, isNew: boolean) =>
		items.filter((item) => item.folder === folder && item.isNew === isNew);
	const claims = of('claims', false);
	const tables = of('data', false);
	return [
		...of('docs', true)
			.filter(({ id }) => !isTold('new', id))
			.map((page) => record(date, 'new', page.id, [page])),
		...(claims.length > 0 && !isTold('correction', 'claims')
			? [record(date, 'correction', 'claims', claims)]
			: []),
		...(tables.length > 0 && !isTold('data', 'data') ? [record(date, 'data', 'data', tables)] : []),
	];
}

function record(date: string, kind: string, page: string, items: readonly Item[]): Change {
	const zh = items.map(({ id, name }) => (kind === 'correction' ? id : name.zh)).join('、');
	const en = items.map(({ id, name }) => (kind === 'correction' ? id : name.en)).join(', ');
	const text = [
		line('date', date),
		line('kind', kind),
		line('page', page),
		both('title', { zh: mark.zh(`標題，關於${zh}`), en: mark.en(`a title, about ${en}`) }),
		both('text', {
			zh: mark.zh('讀者該知道的一兩句話'),
			en: mark.en('one or two sentences that readers should know'),
		}),
	];
	const name =
		kind === 'new'
			? page.replaceAll('/', '-') || 'home'
			: { correction: 'corrections', data: 'figures' }[kind];
	return { file: `content/changes/${date}-${name}.yaml`, text: text.join('') };
}
