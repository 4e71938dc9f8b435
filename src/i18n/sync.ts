/** What is said about keeping any calendar in line with the notes. */

export const BUSY = (calendar: string): string =>
	`Something else keeps changing ${calendar}. Sync again in a minute.`;
export const STOPPED = 'The sync was stopped. What is left to do is done by the next one.';
