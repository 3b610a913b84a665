/** A level of a balance sheet at a day, USD bn. */
export interface Level {
	day: string;
	value: number;
}
