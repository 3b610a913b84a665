import { existsSync, readFileSync } from 'node:fs';

/** One rule of a `_headers` file, as Cloudflare Pages and Netlify read it. */
export interface HeaderRule {
	/** Path from the root of the host; `*` at its end stands for anything. */
	path: string;
	headers: [name: string, value: string][];
}

/** Rules of a `_headers` file in their order; none where there is no file. */
export function readHeaderRules(file: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
		if (line === '' || line.startsWith('#')) continue;
		const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
		if (name && value) rules.at(-1)!.headers.push([name, value]);
		else rules.push({ path: line, headers: [] });
	}
	return rules;
}

/** Headers of all rules that an address meets, in the order of the rules. */
export function headersFor(rules: readonly HeaderRule[], path: string): HeaderRule['headers'] {
	return rules
		.filter((rule) =>
			rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
		)
		.flatMap(({ headers }) => headers);
}
