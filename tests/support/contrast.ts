/** The part of a color that the eye answers to, linear, each from 0 to 1. */
type Linear = readonly [red: number, green: number, blue: number];

/**
 * Matrices of Machado, Oliveira and Fernandes (2009), "A Physiologically-based Model for Simulation of Color
 * Vision Deficiency", for complete loss of one kind of cone; applied to linear light.
 */
const MATRICES = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
} as const;

export const SIGHTS = Object.keys(MATRICES) as (keyof typeof MATRICES)[];

/** Contrast of two colors written as #rgb or #rrggbb, from 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
	const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter! + 0.05) / (darker! + 0.05);
}

/** A color as a reader without one kind of cone sees it, as #rrggbb. */
export function seenBy(sight: keyof typeof MATRICES, color: string): string {
	const light = linear(color);
	const seen = MATRICES[sight].map((row) =>
		row.reduce((sum, factor, index) => sum + factor * light[index]!, 0),
	);
	const bytes = seen.map((value) => Math.round(255 * encoded(Math.min(1, Math.max(0, value)))));
	return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** CIELAB values of a color under D65: lightness 0 to 100, then green to red, then blue to yellow. */
export function cielab(color: string): [number, number, number] {
	const [r, g, b] = linear(color);
	const root = (value: number) =>
		value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29;
	const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
	const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
	const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Relative luminance of a color, 0 to 1: WCAG 2.2, "relative luminance". */
function luminance(color: string): number {
	const [r, g, b] = linear(color);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(color: string): Linear {
	const digits = color.slice(1);
	const full = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
	const [r, g, b] = full.match(/../g)!.map((pair) => {
		const value = parseInt(pair, 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return [r!, g!, b!];
}

function encoded(value: number): number {
	return value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
}
