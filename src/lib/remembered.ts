/** A function of a text that works out each result once. */
export function remembered<Result>(compute: (key: string) => Result): (key: string) => Result {
	const known = new Map<string, Result>();
	return (key) => {
		const found = known.get(key);
		if (found !== undefined) return found;
		const made = compute(key);
		known.set(key, made);
		return made;
	};
}
