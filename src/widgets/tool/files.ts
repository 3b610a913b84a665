const PNG_SCALE = 2;

/** Hands a file to the reader. */
export function save(name: string, content: Blob) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// The browser reads the file after the click has returned.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A drawing as a PNG file, twice its size. */
export async function png(svg: string): Promise<Blob> {
	const image = new Image();
	// The content policy allows pictures from the page itself and from data addresses only.
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.width * PNG_SCALE;
	canvas.height = image.height * PNG_SCALE;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No PNG was made.'))));
	});
}
