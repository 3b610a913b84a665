/** Front matter in YAML. Texts are quoted as JSON, which YAML reads the same way. */
export function frontMatter(fields: Record<string, string | number>): string {
	const lines = Object.entries(fields).map(
		([name, value]) => `${name}: ${typeof value === 'number' ? value : JSON.stringify(value)}`,
	);
	return ['---', ...lines, '---'].join('\n');
}
