import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHARE_SIZE, shareImage } from '~/lib/share/address';
import { basin } from '~/lib/share/basin';
import { card, type CardText } from '~/lib/share/card';
import type { TextMark } from '~/lib/share/marks';
import { setLine } from '~/lib/share/text';
import { water } from '~/lib/share/water';

const advance = (char: string) => (/[\u2e80-\uffef]/.test(char) ? 1 : 0.55);
const data = {
	levels: [
		{ day: '2002-12-25', value: 700 },
		{ day: '2014-12-31', value: 4500 },
		{ day: '2026-09-30', value: 6743 },
	],
	periods: [{ label: 'QT1', from: '2017-10-01', to: '2019-08-01' }],
	level: { label: '聯準會總資產（週三水準）', value: '6.74兆美元', note: '2026-09-30' },
};
const drawn = basin(data);

function textsOf(text: Partial<CardText>): TextMark[] {
	const whole = {
		title: '債券',
		summary: '殖利率略升。',
		site: '知識庫',
		section: '影響',
		...text,
	};
	return card(whole, drawn, { bold: advance, medium: advance }).marks.filter(
		(mark) => mark.kind === 'text',
	);
}

const han = fc.stringMatching(/^(?:[量化緊縮債券]{2,9}[，。；？]?){1,30}$/);
const english = fc.stringMatching(/^(?:[a-z]{1,9}[ ,;.]? ){0,40}[a-z]{1,9}$/);
const words = fc.oneof(han, english);

describe('a share image', () => {
	it('holds titles and summaries of any length: nothing leaves it, no two lines touch', () => {
		fc.assert(
			fc.property(words, words, (title, summary) => {
				const texts = textsOf({ title, summary });
				for (const { text, x, y, size, anchor } of texts) {
					const width = setLine(text, advance).width * size;
					const left = x - { start: 0, middle: width / 2, end: width }[anchor];
					expect(left).toBeGreaterThanOrEqual(0);
					expect(left + width).toBeLessThanOrEqual(SHARE_SIZE.width);
					expect(y - size).toBeGreaterThan(0);
					expect(y).toBeLessThan(SHARE_SIZE.height);
				}
				const above = texts.filter(({ x, y }) => x === 72 && y < 420).sort((a, b) => a.y - b.y);
				above.slice(1).forEach(({ y, size }, index) => {
					expect(y - above[index]!.y).toBeGreaterThanOrEqual(size);
				});
			}),
		);
	});

	it('gives a short title the largest size and a long one at most three lines', () => {
		const sizeOf = (title: string) => {
			const bold = textsOf({ title, summary: '' }).filter(
				({ weight, x, y, text }) => weight === 'bold' && x === 72 && y < 420 && text !== '知識庫',
			);
			return { size: bold[0]!.size, count: bold.length };
		};
		expect(sizeOf('債券')).toEqual({ size: 100, count: 1 });
		expect(sizeOf('什麼是銀行準備金？銀行會把它借給客戶嗎？').count).toBe(2);
		const long = sizeOf('量化緊縮'.repeat(30));
		expect(long.count).toBe(3);
		expect(long.size).toBeLessThan(50);
	});

	it('says so where a title is too long even for that', () => {
		const lines = textsOf({ title: '量化緊縮'.repeat(60), summary: '' });
		expect(lines.some(({ text }) => text.endsWith('…'))).toBe(true);
	});

	it('shows as much of a summary as is a whole statement', () => {
		const first = '第一句在這裡，但是有條件。';
		const texts = textsOf({ summary: first + '第二句很長'.repeat(60) }).map(({ text }) => text);
		expect(texts.join('')).toContain(first);
		expect(texts.join('')).not.toContain('第二句');
	});

	it('names the level with its date, and leaves out what there is not', () => {
		const texts = textsOf({ site: '', section: '' }).map(({ text }) => text);
		expect(texts).toEqual(
			expect.arrayContaining(['6.74兆美元', '2026-09-30', '2002', '2026', 'QT1']),
		);
		expect(texts).not.toContain('');
	});

	it('has one address per page and language', () => {
		expect(shareImage('', '')).toBe('share/index.png');
		expect(shareImage('en/', 'effects/bonds')).toBe('en/share/effects/bonds.png');
	});
});

describe('the water', () => {
	const room = { left: 0, right: 100, top: 0, bottom: 100 };
	const levels = [
		{ day: '2000-01-01', value: 0 },
		{ day: '2010-01-01', value: 10 },
	];

	it('goes from wall to wall and to the brim at its highest', () => {
		expect(water(levels, [], room).area).toBe('M0 100l100-100V100H0Z');
	});

	it('cuts a period on the surface itself', () => {
		const [part] = water(levels, [{ from: '2004-01-01', to: '2006-01-01' }], room).parts;
		expect(part).toEqual({ area: 'M40 60l20-20V100H40Z', middle: 50 });
	});
});
