import { ICONS, type IconName } from './icons.ts';

export interface ManifestInput {
	name: string;
	shortName: string;
	description: string;
	/** BCP 47 tag. */
	lang: string;
	color: string;
	/** Address of the page that it starts at, which is also what a device knows the app by. */
	start: string;
	/** Address under which all pages are, in all languages: to read the other one leaves no app. */
	scope: string;
	/** Address of an icon. */
	iconHref: (name: IconName) => string;
}

/** Web app manifest of the site in one language, as JSON. */
export function manifestText(input: ManifestInput): string {
	const { name, shortName, description, lang, color, start, scope, iconHref } = input;
	const icon = (name: IconName, purpose: 'any' | 'maskable') => {
		const { size } = ICONS[name];
		return { src: iconHref(name), sizes: `${size}x${size}`, type: 'image/png', purpose };
	};
	return JSON.stringify(
		{
			name,
			short_name: shortName,
			description,
			lang,
			dir: 'ltr',
			id: start,
			start_url: start,
			scope,
			// With the address and the way back: this is a reference, whose pages are cited and left.
			display: 'minimal-ui',
			theme_color: color,
			background_color: color,
			icons: [
				icon('icon-192', 'any'),
				icon('icon-512', 'any'),
				icon('icon-maskable-512', 'maskable'),
			],
		},
		null,
		'\t',
	);
}
