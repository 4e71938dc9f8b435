import { SYNC_DE } from './de/calendars';
import { sentences, translated } from './language';

/** What is said about syncing with any online calendar. */
export const SYNC = translated(
	{
		changedMeanwhile: (calendar: string): string =>
			`Something else keeps changing “${calendar}”. Sync again in a minute.`,
		/** Beside the progress where a calendar limits the speed. */
		timeLeft: (seconds: number): string =>
			seconds < 90
				? `About ${seconds} seconds left.`
				: `About ${Math.round(seconds / 60)} minutes left.`,
		skipped: (count: number, address: string): string =>
			sentences(
				`${count === 1 ? 'One address' : `${count} addresses`} in the calendar can’t be read and ${count === 1 ? 'was' : 'were'} skipped, such as “${address}”.`,
				`Another program created ${count === 1 ? 'it' : 'them'}.`,
			),
		stopped: 'The sync was stopped. The next one does the rest.',
		tookTooLong: (minutes: number): string =>
			`The sync was stopped after ${minutes} minutes. The next one does the rest.`,
		answerTooLarge: (host: string, megabytes: number): string =>
			sentences(
				`${host} sent more than ${megabytes} MB in one answer, so it wasn’t read.`,
				'Nothing was changed.',
				'Check the server’s address, then sync again.',
			),
		endlessList: (host: string): string =>
			`${host} sent a list that never ends, so it wasn’t read. Nothing was changed. Sync again later.`,
	},
	SYNC_DE,
);
