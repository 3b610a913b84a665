/** One way of changing a tool, and where. */
export interface Case {
	name: string;
	/** Address without the base path. */
	path: string;
	/** Disclosures to open first. */
	open?: string;
	/** Controls to press, one after the other; with a key, or with a click where none is given. */
	control: string;
	keys?: string[];
}

/** Caps so small and reserves so large that the whole of the longest horizon is run. */
const LONGEST =
	'/tools/runoff-calculator/?preset=custom&months=600&floor=0&reserves=50000&tcap=5&mcap=5';
const STEPS = '2022-06:5,2030-01:4';
const MORE = '.runoff-more > summary';
const TABLE = '.runoff-months > summary';

const type = (text: string) => [...text];
const repeat = (...keys: string[]) => Array.from({ length: 10 }, () => keys).flat();

export const CASES: Case[] = [
	{
		name: 'runoff, 600 months: step a number',
		path: LONGEST,
		control: '[name="cpr"]',
		keys: repeat('ArrowUp', 'ArrowDown'),
	},
	{
		name: 'runoff, 600 months: type an amount',
		path: LONGEST,
		open: MORE,
		control: '[name="treasuries"]',
		keys: repeat('1', 'Backspace'),
	},
	{
		name: 'runoff, 600 months: type steps of a cap',
		path: LONGEST,
		control: '[name="mcap"]',
		keys: type(`,${STEPS}`.repeat(1)),
	},
	{
		name: 'runoff, 600 months: change the horizon',
		path: LONGEST,
		control: '[name="months"]',
		keys: repeat('ArrowDown', 'ArrowUp'),
	},
	{
		name: 'runoff, 600 months, table open: step a number',
		path: LONGEST,
		open: TABLE,
		control: '[name="cpr"]',
		keys: repeat('ArrowUp', 'ArrowDown'),
	},
	{
		name: 'runoff: choose a preset',
		path: '/en/tools/runoff-calculator/',
		control: '[name="preset"]',
		keys: repeat('ArrowUp', 'ArrowDown'),
	},
	{
		name: 'runoff: reset from 600 months',
		path: LONGEST,
		control: 'button[type="reset"]',
	},
	{
		name: 'bond price: step the yield',
		path: '/tools/bond-price/',
		control: '[name="yield"]',
		keys: repeat('ArrowUp', 'ArrowDown'),
	},
	{
		name: 'bond price: choose an example',
		path: '/tools/bond-price/',
		control: '[data-preset]',
	},
	{
		name: 'mortgage: step the rate',
		path: '/tools/mortgage/',
		control: '[name="rate"]',
		keys: repeat('ArrowUp', 'ArrowDown'),
	},
	{
		name: 'balance sheet: choose an action',
		path: '/tools/balance-sheet/',
		control: '[name="action"]',
		keys: repeat('ArrowDown', 'ArrowUp'),
	},
	{
		name: 'balance sheet: one more step',
		path: '/tools/balance-sheet/',
		control: '[data-add-step]',
	},
];
