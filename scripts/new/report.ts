import type { Plan } from './field.ts';

/**
 * Says what was written and what is left.
 *
 * @param left places still to write, with file and line
 */
export function report({ changes, next }: Plan, left: readonly string[], isDry: boolean): void {
	console.log(isDry ? 'Would be written:' : 'Written:');
	for (const { file } of changes) console.log(`  ${file}`);
	if (left.length > 0) console.log('Left to write; until then the build stops:');
	for (const place of left) console.log(`  ${place}`);
	console.log('Then:');
	for (const step of [...next, 'npm run lint:content']) console.log(`  ${step}`);
}
