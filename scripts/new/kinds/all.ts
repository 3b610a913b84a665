import type { Answers, Field, Plan } from '../field.ts';
import type { Project } from '../project.ts';
import { article } from './article.ts';
import { event } from './event.ts';
import { faq } from './faq.ts';
import { source } from './source.ts';
import { term } from './term.ts';

/** A kind of thing that can be begun: what must be known of it, and what is written. */
export interface Kind {
	fields: readonly Field[];
	plan(answers: Answers, project: Project): Promise<Plan>;
}

export const KINDS = { article, faq, term, event, source } satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;
