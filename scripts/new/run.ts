import { parseArgs } from 'node:util';
import { collect } from './answers.ts';
import { type Kind, type KindName, KINDS } from './kinds/all.ts';
import { readProject } from './project.ts';
import { report } from './report.ts';
import { judge, write } from './write.ts';

/** Runs the command. Returns the code to exit with. */
export async function run(args: string[], root: string): Promise<number> {
	const [name = '', ...rest] = args;
	if (!(name in KINDS)) {
		const found = name === '' ? '' : ` Found: "${name}".`;
		console.error(`Say what is new.${found} Allowed: ${Object.keys(KINDS).join(', ')}.`);
		console.error('Such as: npm run new -- term --slug=taper --zh=減碼 --en=tapering');
		return 1;
	}
	const kind: Kind = KINDS[name as KindName];
	const { values, errors } = flags(kind, rest);
	if (values['help']) {
		console.log(help(name, kind));
		return 0;
	}
	const project = await readProject(root);
	const ask = values['ask'] === true || (process.stdin.isTTY === true && errors.length === 0);
	const { answers, faults } = await collect(kind, values as Record<string, string>, project, ask);
	const wrong = [...errors, ...faults];
	const plan = wrong.length === 0 ? await kind.plan(answers, project) : undefined;
	const verdict = plan && judge(root, plan.changes);
	if (!plan || !verdict || verdict.faults.length > 0) {
		for (const fault of [...wrong, ...(verdict?.faults ?? [])]) console.error(fault);
		console.error(`Nothing is written. All flags: npm run new -- ${name} --help`);
		return 1;
	}
	if (values['dry-run'] !== true) write(root, plan.changes);
	report(plan, verdict.left, values['dry-run'] === true);
	return 0;
}

/** The flags as given, with what none of them is called. */
function flags(kind: Kind, args: string[]) {
	const switches = ['ask', 'dry-run', 'help'];
	const { values, tokens, positionals } = parseArgs({
		args,
		options: {
			...Object.fromEntries(kind.fields.map(({ flag }) => [flag, { type: 'string' as const }])),
			...Object.fromEntries(switches.map((flag) => [flag, { type: 'boolean' as const }])),
		},
		strict: false,
		tokens: true,
	});
	const known = [...kind.fields.map(({ flag }) => flag), ...switches];
	const allowed = known.map((flag) => `--${flag}`).join(', ');
	return {
		values,
		errors: [
			...tokens
				.filter((token) => token.kind === 'option' && !known.includes(token.name))
				.map(
					(token) =>
						`--${token.kind === 'option' ? token.name : ''}: no such flag. Allowed: ${allowed}.`,
				),
			...positionals.map(
				(word) => `"${word}": a value stands behind its flag, as --flag="${word}".`,
			),
		],
	};
}

function help(name: string, kind: Kind): string {
	const lines = kind.fields.map(({ flag, says, optional }) => {
		return `  --${flag.padEnd(14)} ${says}${optional ? ' (may be left out)' : ''}`;
	});
	return [
		`npm run new -- ${name} …`,
		...lines,
		'  --ask            asks for what no flag says, also where there is no terminal',
		'  --dry-run        says what it would write, and writes nothing',
	].join('\n');
}
