import { inSchema, type Thing } from './thing';

/** The way from the home page to a page, which is its last step. Addresses are absolute. */
export function breadcrumbList(steps: readonly { name: string; url: string }[]): Thing {
	return inSchema({
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ name, url }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: url,
		})),
	});
}
