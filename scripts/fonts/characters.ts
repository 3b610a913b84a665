/**
 * The 5,401 characters of Big5's first level (0xA440 to 0xC67E), which Taiwan's Ministry of Education
 * counts as those in common use. The code table is the one of the Encoding Standard.
 */
export function commonCharacters(): string[] {
	const decoder = new TextDecoder('big5', { fatal: true });
	const trails = [...range(0x40, 0x7e), ...range(0xa1, 0xfe)];
	return range(0xa4, 0xc6)
		.flatMap((lead) => trails.map((trail) => Uint8Array.of(lead, trail)))
		.filter(([lead = 0, trail = 0]) => lead < 0xc6 || trail <= 0x7e)
		.map((bytes) => decoder.decode(bytes));
}

/** Letters with and without accents, digits, and all punctuation of Chinese and Latin text. */
export function signs(): string[] {
	const blocks = [
		[0x20, 0x7e],
		[0xa0, 0x17f],
		[0x2010, 0x203a],
		[0x20a0, 0x20bf],
		[0x2190, 0x2193],
		[0x3000, 0x301f],
		[0xff01, 0xff65],
		[0xffe0, 0xffe6],
	] as const;
	return [
		...blocks.flatMap(([from, to]) => range(from, to)).map((code) => String.fromCodePoint(code)),
		...'‰℃−×÷≈≤≥…⋯①②③④⑤⑥⑦⑧⑨',
	];
}

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
