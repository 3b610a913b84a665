import { createInterface } from 'node:readline/promises';
import type { Kind } from './kinds/all.ts';
import type { Answers, Field } from './field.ts';
import type { Project } from './project.ts';

/** Answers to all fields of a kind, from flags and, where allowed, by asking; and what is wrong with them. */
export async function collect(
	kind: Kind,
	flags: Record<string, string>,
	project: Project,
	ask: boolean,
): Promise<{ answers: Answers; faults: string[] }> {
	const answers: Answers = {};
	const faults: string[] = [];
	const asking = ask ? asker() : undefined;
	for (const field of kind.fields) {
		const given = flags[field.flag];
		const value =
			typeof given === 'string'
				? given.trim()
				: asking
					? await askFor(field, answers, project, asking)
					: preset(field, answers, project);
		const fault = faultOf(field, value, project);
		if (fault) faults.push(`--${field.flag}: ${fault}`);
		answers[field.flag] = value;
	}
	asking?.close();
	return { answers, faults };
}

/** What is wrong with a value, as a sentence; nothing if it is right. */
function faultOf(field: Field, value: string, project: Project): string | undefined {
	if (value === '') return field.optional ? undefined : `is required: ${field.says}.`;
	return field.fault?.(value, project);
}

function preset(field: Field, answers: Answers, project: Project): string {
	return field.preset?.(answers, project) ?? '';
}

/** Asks until the answer is right, or there is no more to read. */
async function askFor(field: Field, answers: Answers, project: Project, { next }: Asker) {
	const offered = preset(field, answers, project);
	const hint = offered ? ` [${offered}]` : field.optional ? ' [nothing]' : '';
	for (;;) {
		process.stdout.write(`${field.says}${hint}: `);
		const line = await next();
		const value = line?.trim() || offered;
		const fault = faultOf(field, value, project);
		if (!fault || line === undefined) return value;
		console.log(`  ${fault}`);
	}
}

interface Asker {
	next(): Promise<string | undefined>;
	close(): void;
}

/** Reads line by line, from a terminal or a pipe; a pipe would lose lines that nobody has asked for yet. */
function asker(): Asker {
	const lines = createInterface({ input: process.stdin });
	const iterator = lines[Symbol.asyncIterator]();
	return {
		next: async () => {
			const { value, done } = await iterator.next();
			return done ? undefined : String(value);
		},
		close: () => lines.close(),
	};
}
