import { describe, expect, it } from 'vitest';
import { namedPages, neighboursOf } from '~/lib/contents';

const section = (name: string, pages: number) => ({
	slugs: Array.from({ length: pages }, (_, at) => `${name}-${at}`),
});

describe('the pages that a menu names', () => {
	it('are all of a small site, in reading order', () => {
		const sections = [section('a', 3), section('b', 2)];
		expect(namedPages(sections, 'a-1')).toEqual(sections.map(({ slugs }) => slugs));
	});

	it('of a large site are the first of each section and those around the current one', () => {
		const sections = [section('a', 500), section('b', 500)];
		const [first, second] = namedPages(sections, 'b-250');
		expect(first).toEqual(['a-0']);
		expect(second?.slice(0, 2)).toEqual(['b-0', 'b-220']);
		expect(second?.at(-1)).toBe('b-280');
	});

	it('do not become more on each page when the site grows', () => {
		const count = (pages: number) =>
			namedPages([section('a', pages), section('b', pages)], `a-${pages / 2}`).flat().length;
		expect(count(10_000)).toBe(count(1000));
	});
});

describe('neighbours', () => {
	it('go on from one section to the next, and end at both ends', () => {
		const sections = [section('a', 2), section('b', 1)];
		expect(neighboursOf(sections, 'a-1')).toEqual({ prev: 'a-0', next: 'b-0' });
		expect(neighboursOf(sections, 'a-0').prev).toBeUndefined();
		expect(neighboursOf(sections, 'b-0').next).toBeUndefined();
		expect(neighboursOf(sections, 'elsewhere')).toEqual({});
	});
});
