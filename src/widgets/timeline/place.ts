/** Calls back with the event nearest to the top of the view, or with none while the list is out of view. */
export function watchPlace(
	events: readonly HTMLElement[],
	onPlace: (id: string | undefined) => void,
) {
	const seen = new Set<Element>();
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				if (isIntersecting) seen.add(target);
				else seen.delete(target);
			}
			onPlace(events.find((event) => seen.has(event))?.id);
		},
		{ rootMargin: `-${topOfView(events[0])}px 0px -35% 0px` },
	);
	for (const event of events) observer.observe(event);
}

/** Where an event stands that was scrolled to, below header and strip; a hair lower, so that it is the first. */
function topOfView(event: HTMLElement | undefined): number {
	const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
	const margin = event ? parseFloat(getComputedStyle(event).scrollMarginTop) || 0 : 0;
	return Math.ceil(padding + margin) + 4;
}
