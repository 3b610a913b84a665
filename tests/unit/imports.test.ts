import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Paths from the root of the project, with forward slashes. */
const list = (pattern: string) =>
	globSync(pattern)
		.map((file) => file.replaceAll('\\', '/'))
		.sort();

const CODE = list('src/**/*.{ts,astro}');
const STYLES = list('src/**/*.css');
const TEXTS = list('content/**/*.mdx');

/** `import … from`, `export … from`, `import '…'` and `import('…')`; a first group marks types alone. */
const IMPORT =
	/^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\('([^']+)'\)/gm;

/** What a file imports: a path from the root for what is ours, the name as written for the rest. */
function importsOf(file: string, { types = true } = {}): string[] {
	return [...readFileSync(file, 'utf8').matchAll(IMPORT)]
		.filter(([, isType]) => types || !isType)
		.map(([, , from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')
		.map((name) => {
			if (name.startsWith('~/')) return `src/${name.slice(2)}`;
			return name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
		});
}

const isOurs = (path: string) => path.startsWith('src/');
/** `lib` of `src/lib/csv`; of a file right in src, such as `src/navigation`, its name without ending. */
const folderOf = (path: string) => (path.split('/')[1] ?? '').replace(/\.\w+$/, '');

const SHARED = ['lib', 'schemas', 'i18n', 'components', 'widgets', 'navigation', 'reading-paths'];
/** What each folder of src may import beside itself. A folder that is not named here may not exist. */
const MAY: Record<string, string[]> = {
	lib: [],
	schemas: ['lib'],
	i18n: ['lib', 'schemas'],
	navigation: ['i18n'],
	'reading-paths': ['i18n'],
	markdown: ['lib', 'i18n'],
	integrations: ['lib', 'schemas', 'i18n', 'navigation'],
	components: SHARED,
	widgets: SHARED,
	pages: [...SHARED, 'styles'],
	starlight: [...SHARED, 'styles'],
};

/** Every import in files of ours that the rule does not allow, as `file → import`. */
function wrong(files: string[], isAllowed: (imported: string, file: string) => boolean): string[] {
	return files.flatMap((file) =>
		importsOf(file)
			.filter((imported) => !isAllowed(imported, file))
			.map((imported) => `${file} → ${imported}`),
	);
}

describe('who may import whom', () => {
	it('reads imports at all', () => {
		expect(importsOf('src/widgets/runoff-calculator/presets.ts')).toEqual(
			expect.arrayContaining([
				'src/components/datasets',
				'src/widgets/runoff-calculator/derive',
				'src/lib/runoff/model',
			]),
		);
		expect(importsOf('src/schemas/event.ts')).toContain('astro/zod');
		const calculator = importsOf('src/widgets/runoff-calculator/element.ts');
		expect(calculator).toContain('src/widgets/runoff-calculator/figure');
		expect(importsOf('content/docs/en/what-is-qt.mdx')).toContain('src/components/Cite.astro');
		expect(CODE.length).toBeGreaterThan(100);
		expect(TEXTS.length).toBeGreaterThan(100);
	});

	it('every folder of src has its rule', () => {
		expect([...new Set(CODE.map(folderOf))].filter((folder) => !(folder in MAY))).toEqual([]);
	});

	it('each imports only what its rule allows', () => {
		const isAllowed = (imported: string, file: string) => {
			const [from, to] = [folderOf(file), folderOf(imported)];
			return !isOurs(imported) || from === to || (MAY[from]?.includes(to) ?? false);
		};
		expect(wrong(CODE, isAllowed)).toEqual([]);
	});

	it('lib needs nothing but itself, so that it runs anywhere', () => {
		const lib = CODE.filter((file) => file.startsWith('src/lib/'));
		expect(lib.length).toBeGreaterThan(20);
		// Types alone: nothing of schema-dts is there when lib runs.
		const isAllowed = (imported: string) =>
			imported.startsWith('src/lib/') || imported === 'schema-dts';
		expect(wrong(lib, isAllowed)).toEqual([]);
	});

	it('nobody imports a page, or what stands beside one, but the pages beside it', () => {
		const others = ['astro.config.mjs', 'content.config.ts', 'vitest.config.ts'];
		const isAllowed = (imported: string, file: string) =>
			!imported.startsWith('src/pages/') || posix.dirname(imported) === posix.dirname(file);
		expect(wrong([...CODE, ...TEXTS, ...others, ...list('scripts/**/*.ts')], isAllowed)).toEqual(
			[],
		);
	});

	it('content imports only components and widgets', () => {
		expect(wrong(TEXTS, (imported) => /^src\/(?:components|widgets)\//.test(imported))).toEqual([]);
	});

	it('what the configuration reaches names files in full: Node reads it as it is, without a bundler', () => {
		const reached = new Set(importsOf('astro.config.mjs').filter(isOurs));
		// A set takes in what is added while it is walked.
		for (const file of reached) {
			expect(CODE, `an import of ${file}`).toContain(file);
			for (const imported of importsOf(file).filter(isOurs)) reached.add(imported);
		}
		expect(reached.size).toBeGreaterThan(100);
		const aliased = [...reached].filter((file) => /'~\//.test(readFileSync(file, 'utf8')));
		expect(aliased).toEqual([]);
	});

	it('what runs in the browser reaches nothing that is there only at build time', () => {
		const entries = CODE.filter((file) =>
			/^src\/widgets\/[^/]+\/(?:element|opener|page)\.ts$/.test(file),
		);
		expect(entries.length).toBeGreaterThan(5);
		const reached = new Map(entries.map((file) => [file, file]));
		// A map takes in what is added while it is walked.
		for (const [file, path] of reached) {
			for (const imported of importsOf(file, { types: false })) {
				const target = [imported, `${imported}.ts`].find((name) => CODE.includes(name));
				const isBuildOnly = /^(?:node:|astro|csv-parse|yaml)|\.astro$/.test(target ?? imported);
				expect(isBuildOnly, `${path} → ${imported}`).toBe(false);
				if (target && !reached.has(target)) reached.set(target, `${path} → ${target}`);
			}
		}
		expect(reached.size).toBeGreaterThan(entries.length);
	});
});

describe('file sizes', () => {
	const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
	const files = [...CODE, ...STYLES];

	it('none is over 300 lines', () => {
		expect(files.filter((file) => lines(file) > 300)).toEqual([]);
	});

	it('half are under 60', () => {
		const small = files.filter((file) => lines(file) < 60);
		expect(small.length).toBeGreaterThanOrEqual(files.length / 2);
	});
});
