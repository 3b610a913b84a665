/** The HTML of another page of the site. Throws where it cannot be had. */
export async function pageText(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.text();
}

/** A piece of another page. Only that is parsed: the policy of this page would judge the styles of a whole other one. */
export function pieceIn(page: string, piece: RegExp): Element | null {
	const [text = ''] = piece.exec(page) ?? [];
	return new DOMParser().parseFromString(text, 'text/html').body.firstElementChild;
}
