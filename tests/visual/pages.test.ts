import { beforeAll, describe, expect, it } from 'vitest';
import { check, refresh } from './check.ts';
import {
	clearDifferences,
	referenceNames,
	removeReference,
	weightOfReferences,
} from './references.ts';
import { SHOTS } from './shots.ts';
import { CAN_RUN, useStage } from './stage.ts';

/** Set by `npm run test:visual:update`. */
const isUpdate = Boolean(process.env['UPDATE_REFERENCES']);
const names = SHOTS.map(({ name }) => name);
const open = useStage();

beforeAll(() => {
	clearDifferences();
	if (!isUpdate) return;
	for (const name of referenceNames()) if (!names.includes(name)) removeReference(name);
});

describe.skipIf(!CAN_RUN).concurrent('looks as before', () => {
	it.for(SHOTS)('$name', (shot) =>
		open(shot, (page) => (isUpdate ? refresh(page, shot) : check(page, shot))),
	);
});

describe.skipIf(!CAN_RUN)('the references', () => {
	it('are those of the pictures, eight pages in two languages, themes and three widths', () => {
		expect(names).toHaveLength(8 * 2 * 2 * 3);
		expect(referenceNames().sort()).toEqual([...names].sort());
	});

	it('weigh no more than 3 MB', () => {
		expect(weightOfReferences()).toBeLessThanOrEqual(3_000_000);
	});
});
