/** Writes the notes that a reader must see into their alert box; the same notes are not announced twice. */
export function showNotes(root: ParentNode, texts: string[]) {
	const box = root.querySelector('.tool-notes');
	if (!box || box.textContent === texts.join('')) return;
	box.replaceChildren(
		...texts.map((text) => {
			const line = document.createElement('p');
			line.textContent = text;
			return line;
		}),
	);
}
