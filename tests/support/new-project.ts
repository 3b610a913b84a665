import { execFile } from 'node:child_process';
import { cpSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';
import { run } from '../../scripts/new/run';
import { ContentProject } from './content-project';

const SCRIPT = resolve('scripts/new/main.ts');

interface Run {
	code: number;
	said: string;
}

/** The smallest valid project, with what `npm run new` reads and changes beside the content. */
export class NewProject extends ContentProject {
	constructor() {
		super();
		this.write('package.json', '{ "type": "module" }\n');
		this.write('.prettierrc.json', '{ "useTabs": true, "singleQuote": true }\n');
		this.write('tests/content/words.txt', '');
		cpSync('src/navigation.ts', join(this.root, 'src/navigation.ts'), { recursive: true });
		this.write(
			'tests/content/addresses.json',
			JSON.stringify({
				pages: ['goals', 'what-is-qt'],
				faq: [],
				claims: ['C01'],
				events: ['qt1-start'],
				glossary: ['runoff'],
				sources: ['fred-walcl'],
			}),
		);
		this.write(
			'content/search/pages.yaml',
			'what-is-qt:\n  zh: [定義]\n  en: [definition]\ngoals:\n  zh: [目標]\n  en: [goals]\n',
		);
		this.write(
			'content/data/fed-balance-sheet-weekly.csv',
			'date,total_assets_usd_mn\n2022-05-25,8914281\n2022-06-01,8915050\n2022-06-08,8918254\n',
		);
	}

	/** Runs the script as `npm run new -- …` does, and answers its questions line by line. */
	start(args: string[], answers: string[] = []): Promise<Run> {
		return new Promise((done) => {
			const child = execFile(
				process.execPath,
				[SCRIPT, ...args],
				{ cwd: this.root },
				(error, out, err) => done({ code: error ? 1 : 0, said: out + err }),
			);
			child.stdin!.end(answers.join('\n'));
		});
	}

	/** The same in this process, which is quicker. */
	async run(args: string[]): Promise<Run> {
		const said: unknown[] = [];
		const spies = (['log', 'error'] as const).map((name) =>
			vi.spyOn(console, name).mockImplementation((text) => said.push(text)),
		);
		try {
			return { code: await run(args, this.root), said: said.join('\n') };
		} finally {
			for (const spy of spies) spy.mockRestore();
		}
	}

	/** Every file with its text. */
	files(): Record<string, string> {
		const names = globSync('**/*.*', { cwd: this.root }).sort();
		return Object.fromEntries(
			names.map((name) => [name, readFileSync(join(this.root, name), 'utf8')]),
		);
	}

	/** Puts a text in the place of every mark for one that is still to be written. */
	fill(): void {
		for (const [file, text] of Object.entries(this.files())) {
			const filled = text
				.replace(/〔待寫：[^〕]*〕/g, '這裡是已經寫好的一段文字')
				.replace(/\[to write: [^\]]*\]/g, 'A text that is written');
			if (filled !== text) this.write(file, filled);
		}
	}
}
