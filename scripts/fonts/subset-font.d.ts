/** The part of subset-font that is used here; the package brings no types. */
declare module 'subset-font' {
	interface Options {
		targetFormat: 'sfnt' | 'woff2';
		noHinting?: boolean;
		noLayoutClosure?: boolean;
		/** OpenType features that are kept; all where it is not given. */
		keepFeatures?: string[];
	}
	export default function subsetFont(
		font: Buffer,
		characters: string,
		options: Options,
	): Promise<Buffer>;
}
