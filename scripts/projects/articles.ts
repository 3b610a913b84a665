import { globSync, readFileSync } from 'node:fs';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { parse } from 'yaml';
import { ALLOWED_NUMBERS } from '../../src/integrations/content-check/allowed-numbers.ts';
import { LANGS, LANGUAGES } from '../../src/i18n/languages.ts';

/** A page in all languages that stands for others of its kind. */
interface Model {
	slug: string;
	/** Text of the file in each language, in the order of `LANGS`. */
	texts: string[];
}

const FOLDERS = LANGS.map((lang) => `content/docs/${LANGUAGES[lang].folder}`);

/** How many pages authors have written in a project, in all languages. */
function countPages(project: string): number {
	return FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.mdx`, { cwd: project })).length;
}

/**
 * Adds copies of the site's own articles and answers to a copy of the site until it has so many pages, each
 * with a title and address of its own, in the section of its model, and with the words search wants.
 * @param project folder that `copySite` has filled
 * @param pages how many pages there are to be, in all languages
 */
export async function addArticles(project: string, pages: number): Promise<void> {
	const models = modelsOf(project);
	const missing = Math.max(0, Math.ceil((pages - countPages(project)) / LANGS.length));
	const added: { slug: string; model: string; titles: string[] }[] = [];
	for (let at = 0; at < missing; at += 1) {
		const model = models[at % models.length]!;
		const number = Math.floor(at / models.length) + 2;
		const slug = `${model.slug}-${number}`;
		const titles: string[] = [];
		for (const [index, text] of model.texts.entries()) {
			const title = `${titleOf(text)} ${number}`;
			const file = join(project, FOLDERS[index]!, `${slug}.mdx`);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, text.replace(/^title:.*$/m, `title: ${JSON.stringify(title)}`));
			titles.push(title);
		}
		added.push({ slug, model: model.slug, titles });
	}
	const words = added.map(
		({ slug, titles }) =>
			`${slug}: { ${LANGS.map((lang, index) => `${lang}: [${JSON.stringify(titles[index])}]`).join(', ')} }\n`,
	);
	await appendFile(join(project, 'content/search/pages.yaml'), words.join(''));
	await navigateTo(project, added);
	await liftLimits(project);
}

/**
 * Limits of what a device keeps and a page may weigh, in bytes or kB: a site of many more pages, whose lists
 * are longer, breaks them by its size alone.
 */
const LIMITS: readonly (readonly [file: string, limit: RegExp])[] = [
	['src/integrations/offline/budget.ts', /(?<=export const MOST_BYTES = )[\d_]+/g],
	['package.json', /(?<="limit": ")\d+(?= kB")/g],
];
const BOUNDLESS = '1000000000';

async function liftLimits(project: string): Promise<void> {
	for (const [name, limit] of LIMITS) {
		const file = join(project, name);
		const text = await readFile(file, 'utf8');
		const lifted = text.replace(limit, BOUNDLESS);
		if (lifted === text) throw new Error(`${name} holds no limit that could be lifted.`);
		await writeFile(file, lifted);
	}
}

/** Articles and answers that need no exception from the rule for figures, which names pages by address. */
function modelsOf(project: string): Model[] {
	const [first = ''] = FOLDERS;
	return globSync(`${first}/**/*.mdx`, { cwd: project })
		.map((file) => file.replaceAll(sep, '/').slice(first.length + 1, -'.mdx'.length))
		.sort()
		.filter((slug) => !ALLOWED_NUMBERS.some((allowed) => allowed.slug === slug))
		.map((slug) => ({
			slug,
			texts: FOLDERS.map((folder) => readFileSync(join(project, folder, `${slug}.mdx`), 'utf8')),
		}))
		.filter(({ texts: [text = ''] }) => /^kind: (?:article|faq)$/m.test(text));
}

function titleOf(text: string): string {
	const [, line = ''] = /^(title:.*)$/m.exec(text) ?? [];
	return (parse(line) as { title: string }).title;
}

/** Puts each copy behind its model in the site's contents. */
async function navigateTo(
	project: string,
	added: readonly { slug: string; model: string }[],
): Promise<void> {
	const file = join(project, 'src/navigation.ts');
	const bySlug = Map.groupBy(added, ({ model }) => model);
	const text = (await readFile(file, 'utf8')).replace(
		/'([a-z0-9/-]+)'(?=[,\]])/g,
		(name, slug: string) =>
			[name, ...(bySlug.get(slug) ?? []).map((copy) => `'${copy.slug}'`)].join(', '),
	);
	await writeFile(file, text);
}
