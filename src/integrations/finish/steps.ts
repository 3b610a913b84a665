/** Times the steps of a work, some of which go on beside others. */
export class Steps {
	readonly #seconds: string[] = [];

	/** Does a step and notes how long it took by the clock. */
	readonly step = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
		const begun = performance.now();
		const result = await work();
		this.#seconds.push(`${name} ${((performance.now() - begun) / 1000).toFixed(1)}`);
		return result;
	};

	/** Name and seconds of each step, in the order in which they ended. */
	readonly summary = (): string => this.#seconds.join(', ');
}
