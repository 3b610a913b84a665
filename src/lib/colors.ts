/** The site's colors by name, as they are in one of the two themes. */
export type Colors = (name: string) => string;

const DECLARATION = /--([\w-]+):\s*([^;]+);/g;
const PAIR = /^light-dark\(\s*([^,]+?)\s*,\s*([^,]+?)\s*\)$/;
const OTHER = /^var\(--([\w-]+)\)$/;

/**
 * Reads colors out of the style sheet that defines them, for what is drawn without a style sheet.
 * @param css text of `src/styles/tokens.css`
 * @returns a function that throws where there is no such color
 */
export function colorsOf(css: string, theme: 'light' | 'dark'): Colors {
	// The first declaration counts: later ones are for media and languages.
	const values = new Map(
		[...css.matchAll(DECLARATION)].reverse().map(([, name, value]) => [name!, value!.trim()]),
	);
	const color: Colors = (name) => {
		const value = values.get(name);
		const other = OTHER.exec(value ?? '')?.[1];
		if (other) return color(other);
		const [, light, dark] = PAIR.exec(value ?? '') ?? [];
		const found = light && dark ? { light, dark }[theme] : value;
		if (!found || !/^#[\da-f]{3,8}$/i.test(found)) {
			throw new Error(`tokens.css has no color --${name} written as light-dark(#…, #…).`);
		}
		return found;
	};
	return color;
}
