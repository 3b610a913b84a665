import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isKnown, newerThanBaseline } from '../support/baseline.ts';
import { keysOfPage, keysOfScripts, keysOfStyles } from '../support/platform-keys.ts';
import { documentOf, folderOf, ROOT_BUILD, wholePagesOf } from '../support/site.ts';
import { JUDGED_ON, NEWER_FEATURES } from './newer-features.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Features newer than Baseline widely available, each with the keys by which it was found. */
function newer(keys: Iterable<string>): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const key of keys) {
		const feature = newerThanBaseline(key, JUDGED_ON);
		if (feature) found.set(feature.id, [...(found.get(feature.id) ?? []), key]);
	}
	return found;
}

const styles = globSync(join(folderOf(ROOT_BUILD), '_astro/*.css')).map((file) =>
	readFileSync(file, 'utf8'),
);
const pages = wholePagesOf(ROOT_BUILD).filter(({ lang }) => lang === 'zh-TW');
const scripts = globSync(join(ROOT, 'src/{widgets,lib,i18n}/**/*.ts'));
const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path));
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);

describe('what the site uses of browsers', () => {
	it('is widely available, or does no harm where it is missing', { timeout: 60_000 }, () => {
		const keys = new Set([
			...keysOfStyles(styles.join('\n')),
			...pages.flatMap((page) => [...keysOfPage(documentOf(page))]),
			...keysOfScripts(scripts, options),
		]);
		const found = newer(keys);
		const unexplained = [...found].filter(([id]) => !(id in NEWER_FEATURES));
		expect(Object.fromEntries(unexplained), 'newer, without a reason in newer-features.ts').toEqual(
			{},
		);
		const unused = Object.keys(NEWER_FEATURES).filter((id) => !found.has(id));
		expect(unused, 'in newer-features.ts, but widely available or no longer used').toEqual([]);
	});

	it('is found where it stands', () => {
		expect(
			[
				...newer(keysOfStyles('a::details-content{text-autospace:normal}@view-transition{x:y}')),
			].map(([id]) => id),
		).toEqual(['details-content', 'text-autospace', 'cross-document-view-transitions']);
		const file = fileURLToPath(import.meta.url);
		expect(keysOfScripts([file], options)).toContain('javascript.builtins.Object.fromEntries');
		expect(isKnown('javascript.builtins.Object.fromEntries')).toBe(true);
		expect(isKnown('css.properties.color')).toBe(true);
	});
});
