import type { Page } from 'playwright-core';
import { picture } from './camera.ts';
import { compare, decoded, encoded, type Pixels, reduced, TOLERANCE } from './compare.ts';
import { keepDifference, readReference, writeReference } from './references.ts';
import type { Shot } from './shots.ts';

/** How often a page that differs is looked at again, and after how long: it may not have come to rest. */
const LOOKS = 6;
const PAUSE = 400;

/**
 * Compares what a page shows with its reference.
 * @throws where it differs, with what differs, by how much and what to do
 */
export async function check(page: Page, shot: Shot): Promise<void> {
	const file = readReference(shot.name);
	if (!file) {
		await keepDifference(shot.name, await picture(page));
		throw new Error(`${subject(shot)} has no reference. Make it: npm run test:visual:update`);
	}
	const reference = await decoded(file);
	for (let look = 1; ; look++) {
		const png = await picture(page);
		const difference = compare(reference, await reduced(png));
		if (difference.share <= TOLERANCE) return;
		if (look === LOOKS) {
			await keepDifference(shot.name, png, difference);
			throw new Error(complaint(shot, difference.share));
		}
		await page.waitForTimeout(PAUSE);
	}
}

/**
 * Makes the reference of a shot as soon as the page shows the same twice.
 * @throws where it never comes to rest
 */
export async function refresh(page: Page, shot: Shot): Promise<void> {
	let last: Pixels | undefined;
	for (let look = 1; look <= LOOKS; look++) {
		const now = await reduced(await picture(page));
		if (last && compare(last, now).share === 0) {
			const old = readReference(shot.name);
			const isSame = old && compare(await decoded(old), now).share === 0;
			// A reference that would only be written otherwise is left alone.
			if (!isSame) writeReference(shot.name, await encoded(now));
			return;
		}
		last = now;
		await page.waitForTimeout(PAUSE);
	}
	throw new Error(`${subject(shot)} does not come to rest: no reference was made.`);
}

/** What a person needs to know about a picture that differs. */
export function complaint(shot: Shot, share: number): string {
	const percent = (value: number) => `${(value * 100).toFixed(2)}%`;
	return [
		`${subject(shot)} looks different: ${percent(share)} of the pixels, allowed are ${percent(TOLERANCE)}.`,
		`See tests/visual/differences/${shot.name}.actual.png and .diff.png.`,
		'If the change is meant: npm run test:visual:update, and look at what changed before you commit it.',
	].join('\n');
}

function subject({ path, width, theme }: Shot): string {
	return `${path} at ${width} px in the ${theme} theme`;
}
