/** What of a page a change has touched. */
export type Part = 'results' | 'figure' | 'table';

/** Milliseconds from a key or click to the painted frame that first shows each part complete. */
export type Timing = Partial<Record<Part, number>>;

/**
 * Runs in the page, before its own code: notes when each part was last written to, and when each frame
 * was painted. A message that is posted in an animation frame arrives after that frame is painted.
 */
export function installProbe() {
	const QUIET = 150;
	let begun = 0;
	let quietSince = 0;
	let written: Partial<Record<Part, number>> = {};
	let frames: { begun: number; painted: number }[] = [];

	let isFollowing = false;
	const follow = () => {
		if (!isFollowing) requestAnimationFrame(onFrame);
		isFollowing = true;
	};
	const note = (part: Part | undefined) => {
		if (begun === 0 || !part) return;
		quietSince = written[part] = performance.now();
		follow();
	};
	const partOf = (node: Node): Part | undefined => {
		const element = node instanceof Element ? node : node.parentElement;
		const table = element?.closest<HTMLDetailsElement>('.runoff-months, .figure-table');
		// Nobody sees what is written into a closed table.
		if (table) return table.open ? 'table' : undefined;
		return element?.closest('figure, .t-accounts') ? 'figure' : 'results';
	};
	// The time stamp is of when the key was pressed, and so counts what the page was still busy with.
	const begin = ({ timeStamp }: Event) => {
		if (begun > 0) return;
		begun = timeStamp;
		quietSince = performance.now();
		follow();
	};
	for (const type of ['keydown', 'click', 'input']) addEventListener(type, begin, true);

	const { clearRect } = CanvasRenderingContext2D.prototype;
	CanvasRenderingContext2D.prototype.clearRect = function (...place) {
		note('figure');
		clearRect.apply(this, place);
	};
	new MutationObserver((records) => {
		for (const { target } of records) note(partOf(target));
	}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		// Two frames may begin before the first is reported.
		const frame = frames.find(({ painted }) => painted === 0);
		if (frame) frame.painted = performance.now();
	};
	/** Follows the frames only while something changes, so as to add little work of its own. */
	const onFrame = () => {
		const now = performance.now();
		frames.push({ begun: now, painted: 0 });
		port2.postMessage(0);
		isFollowing = now < quietSince + QUIET;
		if (isFollowing) requestAnimationFrame(onFrame);
	};

	/** Waits until nothing is written any more, and forgets what was measured. */
	const settled = async (): Promise<Timing> => {
		const isWaiting = () =>
			begun === 0 ||
			performance.now() < quietSince + 2 * QUIET ||
			frames.some(({ painted }) => painted === 0);
		while (isWaiting()) {
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		const shown = (time: number) => frames.find((frame) => frame.begun >= time)?.painted ?? NaN;
		const timing = Object.fromEntries(
			Object.entries(written).map(([part, time]) => [part, shown(time) - begun]),
		);
		begun = 0;
		written = {};
		frames = [];
		return timing;
	};
	Object.assign(globalThis, { settled });
}
