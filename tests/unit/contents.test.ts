import { describe, expect, it } from 'vitest';
import { neighboursOf } from '~/lib/contents';

const section = (name: string, pages: number) => ({
	slugs: Array.from({ length: pages }, (_, at) => `${name}-${at}`),
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
