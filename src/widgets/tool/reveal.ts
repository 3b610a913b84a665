/**
 * Shows controls that need the script, now that it is there. Their room has been kept for them, so that
 * nothing moves; without script they take none (styles/needs-script.css).
 */
export function reveal(...controls: (Element | null)[]) {
	for (const control of controls) control?.removeAttribute('data-needs-script');
}

/** Shows all of them within an element. */
export function revealIn(root: ParentNode) {
	reveal(...root.querySelectorAll('[data-needs-script]'));
}
