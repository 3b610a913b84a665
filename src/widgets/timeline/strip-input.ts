import { yearAtShare, yearsBetween } from '~/lib/timeline/period';
import { moved, stripMove } from '~/lib/timeline/steps';
import type { Years } from '~/lib/timeline/view';
import { eventOf, type Strip } from './strip';

/** Farther than this many CSS pixels from where it began, a press is a drag. */
const DRAG_FROM = 5;

interface StripEvents {
	/** The reader drags over a period, and has not let go. */
	preview: (years: Years) => void;
	/** The reader chose a period; undefined where the drag was broken off. */
	brush: (years: Years | undefined) => void;
	/** The reader chose the mark of an event. */
	go: (id: string) => void;
}

/** Turns pointer and keys on the strip into what they mean. */
export function listenToStrip(strip: Strip, on: StripEvents) {
	const pointer = listenToPointer(strip, on);
	const { svg } = strip;
	svg.addEventListener('keydown', (event) => moveFocus(strip, event));
	svg.addEventListener('focusin', ({ target }) => strip.say(eventOf(target as Element)));
	svg.addEventListener('focusout', () => strip.say(undefined));
	svg.addEventListener('click', (event) => {
		event.preventDefault();
		// Only the click that a key or a screen reader makes is left. Firefox counts it as one press, too.
		const id = pointer.takesClick() ? undefined : eventOf(event.target as Element);
		if (id) on.go(id);
	});
}

/** What a press begins is answered when it ends; the click that follows it is not to be answered again. */
interface PointerAnswers {
	/** Whether a click belongs to a press that has been answered. */
	takesClick: () => boolean;
}

function listenToPointer(strip: Strip, on: StripEvents): PointerAnswers {
	const { svg } = strip;
	let isAnswered = false;
	let press: { x: number; year: number; isDrag: boolean } | undefined;
	const yearAt = ({ clientX }: PointerEvent) => yearAtShare(strip.shareAt(clientX), strip.years);

	svg.addEventListener('dragstart', (event) => event.preventDefault());
	svg.addEventListener('pointerdown', (event) => {
		if (event.button !== 0) return;
		press = { x: event.clientX, year: yearAt(event), isDrag: false };
		svg.setPointerCapture(event.pointerId);
	});
	svg.addEventListener('pointermove', (event) => {
		if (!press) {
			strip.say(strip.nearestEvent(event.clientX));
			return;
		}
		press.isDrag ||= Math.abs(event.clientX - press.x) > DRAG_FROM;
		if (press.isDrag) on.preview(yearsBetween(press.year, yearAt(event)));
	});
	svg.addEventListener('pointerup', (event) => {
		const ended = press;
		press = undefined;
		isAnswered = true;
		if (ended?.isDrag) {
			on.brush(yearsBetween(ended.year, yearAt(event)));
			return;
		}
		const id = ended && strip.nearestEvent(event.clientX);
		if (id) on.go(id);
	});
	svg.addEventListener('pointercancel', () => {
		press = undefined;
		on.brush(undefined);
	});
	svg.addEventListener('pointerleave', () => strip.say(undefined));
	// Where no click follows a press, as after some drags, the next key must not be taken for it.
	svg.addEventListener('keydown', () => (isAnswered = false));
	return {
		takesClick: () => {
			const isTaken = isAnswered;
			isAnswered = false;
			return isTaken;
		},
	};
}

function moveFocus(strip: Strip, event: KeyboardEvent) {
	if (event.ctrlKey || event.altKey || event.metaKey) return;
	const move = stripMove(event.key);
	if (!move) return;
	event.preventDefault();
	const marks = strip.shownMarks;
	const index = marks.findIndex((mark) => mark === document.activeElement);
	marks[moved(index, move, marks.length)]?.focus();
}
