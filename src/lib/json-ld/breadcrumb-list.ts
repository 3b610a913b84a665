import type { BreadcrumbList, WithContext } from 'schema-dts';
import { inSchema } from './thing.ts';

/** The way from the home page to a page, which is its last step. Addresses are absolute. */
export function breadcrumbList(
	steps: readonly { name: string; url: string }[],
): WithContext<BreadcrumbList> {
	return inSchema<BreadcrumbList>({
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ name, url }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: url,
		})),
	});
}
