/** The end of a statement that holds without what follows it. A comma is none: 「但」 may come after it. */
const END = /[。！？；]|[.!?;](?=\s|$)/gu;

/** All beginnings of a text that are whole statements, longest first; the text itself is the first. */
export function beginnings(text: string): string[] {
	const whole = text.trim();
	const ends = [...whole.matchAll(END)].map(({ index }) => index + 1);
	const shorter = ends
		.filter((end) => end < whole.length)
		.map((end) => closed(whole.slice(0, end)));
	return [...shorter, whole].reverse();
}

/** With a full stop where the statement ended in a semicolon. */
function closed(statement: string): string {
	return statement.replace(/；$/, '。').replace(/;$/, '.');
}
