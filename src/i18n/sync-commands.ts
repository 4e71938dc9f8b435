import { sentences } from './language';
/** What the command line says about connecting and syncing calendars. */

export const SYNC_HELP = {
	target: 'which calendar',
	connect: 'sign in to a calendar: prints the address to open, and waits for you',
	clientId: 'google: the client ID of your OAuth client',
	clientSecretFile: 'google: a file with its client secret',
	url: 'caldav: the address of the server',
	user: 'caldav: your name there',
	passwordFile: 'caldav: a file with the password',
	calendar: 'the name of the calendar to use; created if it doesn’t exist',
	allowHost:
		'caldav: another host that the server points to and that may get the password; repeatable',
	sync: 'sync a calendar with the notes',
	dryRun: 'print the plan and change nothing',
	vanished: 'what to do if many events were deleted at once: dismiss or restore',
	disconnect: 'sign out of a calendar',
	removeEvents: 'also delete its events from the calendar',
};

export const SYNC_USAGE = {
	missingFlags: (calendar: string, flags: string): string =>
		`To connect ${calendar}, add ${flags}. docs/calendars.md explains where they come from.`,
	emptySecret: (file: string): string =>
		`${file}: The file is empty. Write only the secret into it.`,
};

type Counts = Readonly<Record<'created' | 'changed' | 'removed' | 'snoozed' | 'dismissed', number>>;

export const SYNC_MESSAGES = {
	connected: (calendar: string): string => `Connected. Your follow-ups go into “${calendar}”.`,
	disconnected: 'Disconnected.',
	syncing: 'Syncing',
	removing: 'Removing events',
	removed: (count: number): string => `${count} ${count === 1 ? 'event' : 'events'} removed.`,
	synced: (calendar: string, counts: Counts): string => {
		const told = Object.entries(counts)
			.filter(([, count]) => count > 0)
			.map(([what, count]) => `${count} ${what}`);
		return `${calendar}: ${told.length > 0 ? told.join(', ') : 'no changes'}`;
	},
	conflict: (title: string, what: string): string =>
		`${title}: you and the note both changed the ${what}. The note’s version was kept.`,
	refused: (title: string, reason: string): string =>
		`${title}: not added to the calendar. ${reason}`,
	vanished: (titles: readonly string[]): string =>
		sentences(
			`${titles.length} events are missing from the calendar, so nothing was changed: ${titles.slice(0, 3).join('; ')}${titles.length > 3 ? '; …' : ''}.`,
			'Sync with --vanished dismiss if you deleted them, or with --vanished restore to restore them.',
		),
};
