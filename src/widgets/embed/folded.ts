const BOX = '.embed-box';

/** The code of an embed is completed when its box is reached for or unfolded; few readers do. */
const complete = ({ target }: Event) => {
	if ((target as Element).closest?.(BOX)) import('./element').catch(() => undefined);
};

for (const sign of ['pointerover', 'focusin', 'toggle']) {
	document.addEventListener(sign, complete, { capture: true, passive: true });
}
