import { CALENDARS_DE, OUTSIDE_FILE_DE } from './de/calendars';
import { sentences, translated } from './language';
import { formatDay, formatTime } from './dates';

type Counts = Readonly<Record<'created' | 'changed' | 'removed' | 'snoozed' | 'dismissed', number>>;

const events = (count: number): string => (count === 1 ? 'one event' : `${count} events`);
const several = (names: readonly string[]): string =>
	`${names.slice(0, 3).join('; ')}${names.length > 3 ? '; …' : ''}`;

/** What the plugin says about the calendars that it keeps in step with the notes. */
export const CALENDARS = translated(
	{
		reading: 'The notes are still being read. Try again in a moment.',
		unreadable: sentences(
			'Some notes couldn’t be read, so nothing was synced.',
			'Otherwise their events would go missing from your calendar.',
			'Run “Check notes” to see which.',
		),
		under: { connecting: 'Connecting…', syncing: 'Syncing…' },
		notConnected: 'Not connected.',
		notOnThisDevice: (calendar: string): string =>
			`“${calendar}” is connected on another device. To sync from this device too, connect it here.`,
		stands: (calendar: string, ago: string | undefined, problem: string | undefined): string =>
			`${ago === undefined ? `“${calendar}” hasn’t been synced from this device yet.` : `“${calendar}” was synced ${ago}.`}${problem === undefined ? '' : ` ${problem}`}`,
		at: (today: boolean, day: string, minutes: number): string =>
			today ? `at ${formatTime(minutes)}` : `on ${formatDay(day)}, ${formatTime(minutes)}`,
		awaits: (count: number): string =>
			`${count} events were deleted there. Nothing was done about them yet. Sync now to decide.`,
		connected: (title: string, calendar: string): string =>
			`${title} is connected. Your follow-ups go into “${calendar}”.`,
		disconnectTitle: (title: string): string => `Disconnect ${title}?`,
		disconnectText:
			'Your notes stay as they are. You can keep the events in the calendar or remove them first.',
		keepEvents: 'Keep events',
		removeEvents: 'Remove events',
		disconnected: (title: string, removed: number | undefined): string =>
			`${title} is disconnected.${removed === undefined ? '' : ` ${removed === 1 ? 'One event was' : `${removed} events were`} removed.`}`,
		sayRemove: 'Add remove=yes to delete its events too, or remove=no to keep them.',
		progress: (title: string): string => `Syncing ${title}`,
		synced: ({
			calendar,
			created,
			changed,
			removed,
			snoozed,
			dismissed,
			vanished,
			refused,
		}: Counts & {
			readonly calendar: string;
			readonly vanished: readonly unknown[];
			readonly refused: readonly unknown[];
		}): string => {
			const told = [
				[created, 'added'],
				[changed, 'changed'],
				[removed, 'removed'],
				[snoozed, 'snoozed'],
				[dismissed, 'dismissed'],
			] as const;
			const done = told.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
			const left = vanished.length + refused.length;
			return `“${calendar}” is up to date${left === 0 ? '' : `, but for ${events(left)}`}${done.length > 0 ? `: ${done.join(', ')}` : ''}.`;
		},
		conflict: (
			title: string,
			note: string,
			what: 'title' | 'description' | 'location' | 'time',
		): string =>
			sentences(
				`${title}: you changed the ${what} in the calendar, and the note “${note}” changed it too.`,
				'The note’s version was kept.',
			),
		showNote: 'Show note',
		refused: (refused: readonly { readonly title: string; readonly reason: string }[]): string =>
			sentences(
				`Not written to the calendar: ${several(refused.map(({ title }) => title))}.`,
				`${refused[0]?.reason ?? ''}`,
			),
		vanished: (title: string, titles: readonly string[]): string =>
			sentences(
				`${events(titles.length)} were deleted from ${title}: ${several(titles)}.`,
				'Was it you?',
				'Nothing was done about them yet.',
			),
		dismissThem: 'Dismiss these',
		makeAgain: 'Restore them',
		connectAgain: 'Connect again',
		whichCalendar: 'Choose a calendar for your follow-ups',
		madeForYou: 'Created for you',
		theFeed: 'the feed',
		theFile: 'the iCal file',
		fileKept: 'iCal file: up to date.',
		doubles: (ways: readonly string[]): string =>
			sentences(
				`Your follow-ups go out through ${ways.slice(0, -1).join(', ')} and ${ways.at(-1) ?? ''}.`,
				'A calendar program that shows two of them shows every event twice.',
				'Unsubscribe there, or turn off the one you don’t need.',
			),
	},
	CALENDARS_DE,
);

export const OUTSIDE_FILE = translated(
	{
		fault: (path: string, reason: string): string =>
			`The copy of the iCal file at “${path}” couldn’t be written. ${reason}`,
		desktopOnly: 'A phone can’t write files outside the vault.',
		wholePath: 'Enter the full path of the copy, starting from the root of the disk.',
	},
	OUTSIDE_FILE_DE,
);
