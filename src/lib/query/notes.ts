/** What was wrong with a parameter of the address. */
export type NoteReason =
	'not-a-number' | 'out-of-range' | 'not-a-choice' | 'not-a-month' | 'not-a-schedule';

/** A parameter whose value could not be used, and the value that was used in its place. */
export interface QueryNote {
	parameter: string;
	reason: NoteReason;
	used: string;
}

/** A value read from the address, with a note where it is not what stood there. */
export interface Read<T> {
	value: T;
	note?: QueryNote;
}
