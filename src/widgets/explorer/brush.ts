import { PLOT } from '~/lib/explorer/drawing';

const SVG = 'http://www.w3.org/2000/svg';
/** Farther than this many CSS pixels from where it began, a press is a drag. */
const DRAG_FROM = 8;

/** A mouse dragged over a plot chooses what lies between; places are shares of its width, 0 to 1. */
export function listenToBrush(box: HTMLElement, choose: (start: number, end: number) => void) {
	let start: { x: number; share: number; isDrag: boolean } | undefined;
	const svg = () => box.querySelector('svg')!;
	const shareAt = ({ clientX }: PointerEvent) => {
		const { left, width } = svg().getBoundingClientRect();
		const x = ((clientX - left) / (width || 1)) * PLOT.width;
		return Math.min(1, Math.max(0, (x - PLOT.left) / (PLOT.right - PLOT.left)));
	};
	const clear = () => svg().querySelector('.plot-brush')?.remove();
	const draw = (from: number, to: number) => {
		clear();
		const rect = document.createElementNS(SVG, 'rect');
		const x = (share: number) => PLOT.left + share * (PLOT.right - PLOT.left);
		const places = {
			class: 'plot-brush',
			x: x(Math.min(from, to)),
			y: PLOT.top,
			width: x(Math.max(from, to)) - x(Math.min(from, to)),
			height: PLOT.bottom - PLOT.top,
		};
		for (const [name, value] of Object.entries(places)) rect.setAttribute(name, String(value));
		svg().append(rect);
	};

	box.addEventListener('pointerdown', (event) => {
		if (event.button !== 0 || event.pointerType !== 'mouse') return;
		start = { x: event.clientX, share: shareAt(event), isDrag: false };
		(event.target as Element).setPointerCapture(event.pointerId);
	});
	box.addEventListener('pointermove', (event) => {
		if (!start) return;
		start.isDrag ||= Math.abs(event.clientX - start.x) > DRAG_FROM;
		if (start.isDrag) draw(start.share, shareAt(event));
	});
	box.addEventListener('pointerup', (event) => {
		const ended = start;
		start = undefined;
		clear();
		if (ended?.isDrag) choose(ended.share, shareAt(event));
	});
	box.addEventListener('pointercancel', () => {
		start = undefined;
		clear();
	});
}
