import type { QuestionLeaf } from 'schema-dts';

export interface Question {
	title: string;
	/** Absolute address of the entry. */
	url: string;
	/** Plain text that the reader sees, not empty. */
	answer: string;
}

/** A question with its one answer. */
export function question({ title, url, answer }: Question): QuestionLeaf {
	if (answer === '') throw new Error(`The answer to "${title}" has no text.`);
	return {
		'@type': 'Question',
		name: title,
		url,
		answerCount: 1,
		acceptedAnswer: { '@type': 'Answer', text: answer },
	};
}
