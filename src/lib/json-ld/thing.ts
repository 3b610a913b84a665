import type { Thing, WithContext } from 'schema-dts';

/** License of the site's own text and records. */
export const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** Adds the vocabulary to an object that is not within another. */
export function inSchema<T extends Exclude<Thing, string>>(thing: T): WithContext<T> {
	return { '@context': 'https://schema.org', ...thing };
}
