import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '~/integrations/content-check/check';
import { formatIssue } from '~/integrations/content-check/issue';

const both = 'zh: 文, en: text';

const page = (title: string, link: string) => `---
title: ${title}
description: A page of the smallest valid project.
summary: One sentence.
kind: article
sources: [fred-walcl]
claims: [C01]
related: [what-is-qt]
updated: 2026-11-22
reviewDue: 2027-02-22
---

import Cite from '~/components/Cite.astro';

Text.<Cite id="fred-walcl" />

## ${link} [#goals]

| a | b |
|---|---|
| c | d |
`;

/** One record a collection and two pages in both languages, without a mistake; `goals` treats the claim. */
const FILES: Record<string, string> = {
	'content/sources/fred-walcl.yaml': `
kind: data-series
publisher: Board of Governors
title: Total assets
date: "2026-09-30"
url: https://fred.stlouisfed.org/series/WALCL
`,
	'content/claims/C01.yaml': `
section: intro
verdict: holds
treated: { page: goals, anchor: goals }
statement: { ${both} }
sources: [fred-walcl]
`,
	'content/glossary/runoff.yaml': `
term: { ${both}, hk: 文, cn: 文 }
definition: { ${both} }
related: [runoff]
sources: [fred-walcl]
`,
	'content/events/qt1-start.yaml': `
date: 2017-10-01
precision: day
phase: qt1
kind: cap-step
title: { ${both} }
summary: { ${both} }
caps: { treasuries: 6, mbs: 4 }
totalAssets: 4460.4
sources: [fred-walcl]
confidence: high
`,
	'content/central-banks/fed.yaml': `
order: 1
name: { ${both} }
started: { ${both} }
ended: { ${both} }
method: passive
methodNote: { ${both} }
pace: { ${both} }
keyFact: { ${both} }
sources: [fred-walcl]
confidence: { ${both} }
`,
	'content/data/fed-caps.csv': 'effective_from\n2017-10-01\n',
	'content/data/fed-caps.yaml': `
file: fed-caps.csv
title: { ${both} }
description: { ${both} }
basis: { ${both} }
rights: { ${both} }
asOf: "2026-09-30"
range: { from: "2017-10-01", to: "2017-10-01" }
sources: [fred-walcl]
columns:
  - { name: effective_from, unit: date, label: { ${both} } }
`,
	'content/comparison/goal.yaml': `
order: 1
dimension: { ${both} }
qe: { ${both} }
qt: { ${both} }
happened: { ${both} }
sources: [fred-walcl]
claims: [C01]
events: [qt1-start]
`,
	'content/changes/2026-11-22-opening.yaml': `
date: 2026-11-22
kind: new
page: what-is-qt
title: { ${both} }
text: { ${both} }
`,
	'content/docs/zh-tw/what-is-qt.mdx': page('什麼是QT', '目標'),
	'content/docs/en/what-is-qt.mdx': page('What is QT', 'Goals'),
	'content/docs/zh-tw/goals.mdx': page('目標', '目標'),
	'content/docs/en/goals.mdx': page('Goals', 'Goals'),
};

/** The smallest valid project, in a folder of its own, for one mistake at a time. */
export class ContentProject {
	readonly root = mkdtempSync(join(tmpdir(), 'content-'));

	constructor() {
		for (const [file, text] of Object.entries(FILES)) this.write(file, text.trimStart());
	}

	write(file: string, text: string): void {
		mkdirSync(dirname(join(this.root, file)), { recursive: true });
		writeFileSync(join(this.root, file), text);
	}

	/** Replaces the first occurrence of a text, which must be there. */
	edit(file: string, from: string, to: string): void {
		const text = this.read(file);
		if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
		this.write(
			file,
			text.replace(from, () => to),
		);
	}

	append(file: string, text: string): void {
		appendFileSync(join(this.root, file), text);
	}

	remove(file: string): void {
		rmSync(join(this.root, file));
	}

	/** What an author would be told. */
	messages(): string[] {
		return checkContent(this.root).map(formatIssue);
	}

	/** The same without the lines; each must be a line of its file. */
	said(): string[] {
		return checkContent(this.root).map((issue) => {
			const lines = this.read(issue.file).split('\n').length;
			if (!issue.line || issue.line > lines) {
				throw new Error(`no line of the file: ${formatIssue(issue)}`);
			}
			return formatIssue({ ...issue, line: undefined });
		});
	}

	/** The line of the file that a message names, as text. */
	lineOf(message: string): string {
		const [, file = '', line] = /^(\S+?):(\d+) {2}/.exec(message) ?? [];
		return this.read(file).split('\n')[Number(line) - 1]!;
	}

	read(file: string): string {
		return readFileSync(join(this.root, file), 'utf8');
	}

	delete(): void {
		rmSync(this.root, { recursive: true });
	}
}
