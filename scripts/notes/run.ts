import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../../src/integrations/content-check/content.ts';
import { day } from '../new/field.ts';
import { write } from '../new/write.ts';
import { drafts } from './draft.ts';
import { readHistory } from './history.ts';
import { releaseNotes } from './notes.ts';

/** Runs the command. Returns the code to exit with. */
export function run(args: string[], root: string): number {
	try {
		const { values } = parseArgs({
			args,
			options: { since: { type: 'string' }, draft: { type: 'boolean' }, date: { type: 'string' } },
		});
		const date = values.date ?? new Date().toISOString().slice(0, 10);
		const fault = day(date);
		if (fault) throw new Error(`--date: ${fault}`);
		const content = readContent(root);
		const history = readHistory(root, values.since);
		if (values.draft !== true) {
			console.log(releaseNotes(content, history));
			return 0;
		}
		const missing = drafts(content, history, date).filter(
			({ file }) => !existsSync(join(root, file)),
		);
		write(root, missing);
		for (const { file } of missing) console.log(`Written: ${file}`);
		console.log(
			missing.length > 0
				? 'Write what readers are told; until then the build stops.'
				: 'Nothing is missing.',
		);
		return 0;
	} catch (error) {
		console.error((error as Error).message);
		return 1;
	}
}
