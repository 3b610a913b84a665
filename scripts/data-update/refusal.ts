/** Why an update stops: which series or file, what was expected of it, what came instead. */
export class Refusal extends Error {
	constructor(subject: string, expected: string, came: string) {
		super(`${subject}: expected ${expected}; came ${came}`);
	}
}
