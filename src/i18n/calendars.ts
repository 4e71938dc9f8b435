import { formatDay, formatTime } from './dates';

type Counts = Readonly<Record<'created' | 'changed' | 'removed' | 'snoozed' | 'dismissed', number>>;

const events = (count: number): string => (count === 1 ? 'one event' : `${count} events`);
const several = (names: readonly string[]): string =>
	`${names.slice(0, 3).join('; ')}${names.length > 3 ? '; …' : ''}`;

/** What the plugin says of any calendar that it keeps in line with the notes. */
export const CALENDARS = {
	reading: 'The notes are still being read. Try again in a moment.',
	unreadable:
		'Some notes could not be read, so nothing was synced: what stands in them would be missing in your calendar. “Check notes” names them.',
	under: { connecting: 'Connecting…', syncing: 'Syncing…' },
	notConnected: 'Not connected.',
	notOnThisDevice: (calendar: string): string =>
		`“${calendar}” is connected on another device. Connect here too, if this device shall sync it.`,
	stands: (calendar: string, ago: string | undefined, problem: string | undefined): string =>
		`${ago === undefined ? `“${calendar}” has not been synced from this device yet.` : `“${calendar}” was synced ${ago}.`}${problem === undefined ? '' : ` ${problem}`}`,
	at: (today: boolean, day: string, minutes: number): string =>
		today ? `at ${formatTime(minutes)}` : `on ${formatDay(day)}, ${formatTime(minutes)}`,
	awaits: (count: number): string =>
		`${count} events are gone from it, and nothing was done about them yet. Sync now to be asked again.`,
	connected: (title: string, calendar: string): string =>
		`${title} is connected. Your follow-ups go into “${calendar}”.`,
	disconnectTitle: (title: string): string => `Disconnect ${title}?`,
	disconnectText:
		'Your notes stay as they are. The events can stay in the calendar, or be taken out of it first.',
	keepEvents: 'Keep events',
	removeEvents: 'Remove events',
	disconnected: (title: string, removed: number | undefined): string =>
		`${title} is disconnected.${removed === undefined ? '' : ` ${removed === 1 ? 'One event was' : `${removed} events were`} removed.`}`,
	sayRemove: 'Say whether its events go too: remove=yes or remove=no.',
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
		`${title}: you changed the ${what} in the calendar, and the note “${note}” changed it too. The note’s stands.`,
	showNote: 'Show note',
	refused: (refused: readonly { readonly title: string; readonly reason: string }[]): string =>
		`Not written into the calendar: ${several(refused.map(({ title }) => title))}. ${refused[0]?.reason ?? ''}`,
	vanished: (title: string, titles: readonly string[]): string =>
		`${events(titles.length)} are gone from ${title}: ${several(titles)}. Did you delete them? Nothing was done about them yet.`,
	dismissThem: 'Dismiss these',
	makeAgain: 'Put them back',
	connectAgain: 'Connect again',
	whichCalendar: 'Which calendar shall your follow-ups go into?',
	madeForYou: 'Made for you',
	theFeed: 'the feed',
	theFile: 'the iCal file',
	fileKept: 'iCal file: kept up to date.',
	doubles: (ways: readonly string[]): string =>
		`Your follow-ups go out by ${ways.slice(0, -1).join(', ')} and ${ways.at(-1) ?? ''}. A calendar program that shows two of them shows every event twice: end the subscription there, or switch off the way you do not need.`,
} as const;

export const OUTSIDE_FILE = {
	fault: (path: string, reason: string): string =>
		`The copy of the iCal file at “${path}” could not be written. ${reason}`,
	desktopOnly: 'A phone has no folders outside the vault.',
	wholePath: 'Give the whole path of the copy of the iCal file, from the root of the disk.',
} as const;

const row = (name: string, desc: string): { name: string; desc: string } => ({ name, desc });

/** The settings about where follow-ups show. */
export const CALENDAR_PAGES = {
	heading: 'Where your follow-ups show',
	which: row(
		'Which way suits you',
		'Google Calendar and CalDAV bring events into your calendar within seconds, on all devices, and bring back what you move or delete there. The feed is for calendar programs on this computer. The iCal file is for any other program, or for a web server of yours. Google re-reads a subscribed address only every 8 to 24 hours, too seldom for a thank-you within a day: use the sync for Google.',
	),
	syncByItself: row(
		'Sync by itself',
		'At start, every 15 minutes, and shortly after notes change. Otherwise only when you ask.',
	),
	keepFile: row(
		'Keep the calendar file up to date',
		'Writes the iCal file again shortly after notes change.',
	),
	outsideFile: row(
		'Copy outside the vault',
		'The whole path of a second iCal file, such as one in a folder that a cloud drive or web server publishes. It is written by this computer alone. Leave it empty for none.',
	),
	outsidePlaceholder: '/home/you/Public/follow-ups.ics',
	outsideFault: 'Give a whole path that ends with .ics.',
	doubles: 'Events may show twice',
	state: 'State',
	on: 'On',
	off: 'Off',
	connected: 'Connected',
	notConnected: 'Not connected',
	connect: 'Connect',
	connectAgain: 'Connect again',
	syncNow: 'Sync now',
	cancel: 'Cancel',
	disconnect: 'Disconnect',
	moved: row(
		'When you move an event there',
		'Its follow-up can be put off to that time. An interview or a promised day that you move stays moved in the calendar alone: its note says when it is.',
	),
	movedTo: { snooze: 'Snooze the follow-up', 'put back': 'Put the event back' },
	renamed: row(
		'When you rename an event there, or write into it',
		'Your words stay until the note itself says something else.',
	),
	renamedTo: { keep: 'Keep my words', 'put back': 'Put the note’s words back' },
	deleted: row('When you delete an event there', 'Its follow-up can be let go.'),
	deletedTo: { dismiss: 'Dismiss the follow-up', 'make again': 'Make the event again' },
	kept: 'Kept on this device',
	saved: 'Kept in this device’s secret storage.',
} as const;

/** A step of a guide: text, and where it leads. */
export interface GuideStep {
	readonly text: string;
	readonly link?: { readonly text: string; readonly address: string };
}

export const GOOGLE_PAGE = {
	title: 'Google Calendar',
	about: 'Two-way sync with your Google account.',
	guide: row(
		'How to get a client ID',
		'Google lets you in by an OAuth client of your own. It is free, and takes about five minutes, once.',
	),
	steps: [
		{
			text: 'Make a project: give it any name and press Create.',
			link: { text: 'New project', address: 'https://console.cloud.google.com/projectcreate' },
		},
		{
			text: 'Switch on the Google Calendar API: press Enable.',
			link: {
				text: 'Calendar API',
				address: 'https://console.cloud.google.com/apis/library/calendar-json.googleapis.com',
			},
		},
		{
			text: 'Press Get started, enter a name for the app and your email, choose External, enter your email once more, agree, press Create.',
			link: {
				text: 'Google Auth Platform',
				address: 'https://console.cloud.google.com/auth/overview',
			},
		},
		{
			text: 'Press Publish app, then Confirm. A client that stays in testing mode is signed out every 7 days, and lets in only the test users that you list here.',
			link: { text: 'Audience', address: 'https://console.cloud.google.com/auth/audience' },
		},
		{
			text: 'Press Create client, choose Desktop app as its type, press Create. Copy the client ID and the client secret into the fields below.',
			link: { text: 'Clients', address: 'https://console.cloud.google.com/auth/clients' },
		},
		{
			text: 'Press Connect here. Google says that it has not verified the app, for it is your own: choose Advanced, then Go to it, tick every box, and press Continue.',
		},
	] satisfies readonly GuideStep[],
	clientId: row('Client ID', 'All your devices share it.'),
	clientSecret: row(
		'Client secret',
		'Stays in this device’s secret storage, and never in a file that is synced.',
	),
	calendar: row(
		'Calendar',
		'A calendar of its own needs the least access: the app sees and changes nothing but that one. Connect again after changing this.',
	),
	calendars: { own: 'Its own, “Job search”', chosen: 'One that I choose' },
	noClient:
		'Enter the client ID of your OAuth client in the settings first, under Google Calendar. The guide there has every click.',
	waiting:
		'Waiting for you to sign in with Google in your browser. Nothing opened? Copy the address.',
	copyAddress: 'Copy address',
	cancel: 'Cancel',
	pasteTitle: 'Sign in with Google',
	pasteSteps: [
		'Sign in on the page that has opened in your browser, and allow the access.',
		'The browser then says that it cannot open a page. That is right: nothing on a phone can answer it.',
		'Copy the whole address of that page, come back, and paste it here within five minutes.',
	],
	address: 'Address of that page',
	addressLike: 'http://127.0.0.1:1/?state=…',
	openAgain: 'Open again',
	signIn: 'Sign in',
	notTheAddress:
		'Paste the whole address that your browser shows at the end. It begins with http://127.0.0.1.',
	anotherSignIn:
		'This address belongs to another sign-in. Press “Open again”, sign in there, and paste the address that it ends with.',
} as const;

export const CALDAV_PAGE = {
	title: 'CalDAV',
	about: 'Two-way sync with Nextcloud, iCloud, Fastmail or a server of your own.',
	server: row(
		'Server',
		'Such as https://caldav.icloud.com, https://caldav.fastmail.com, or https://cloud.example.com/remote.php/dav for Nextcloud.',
	),
	user: row('User name', 'As you sign in there.'),
	password: row(
		'App password',
		'Made in the security settings of the service, for this app alone. It stays in this device’s secret storage.',
	),
	noAccount:
		'Enter the server, your user name and an app password in the settings first, under CalDAV.',
	plain: {
		title: 'This address is not secure',
		text: 'Whoever is on the way to it can read your password and your calendar.',
		yes: 'Connect all the same',
	},
	stopped: 'Nothing was connected.',
} as const;

export const FEED_PAGE = {
	title: 'On this computer',
	about:
		'A feed for Apple Calendar, Thunderbird, Outlook and other programs here, and an iCal file outside the vault.',
	serve: row(
		'Serve the feed',
		'While Obsidian is open, on this computer alone. Services such as Google or Outlook on the web cannot reach it.',
	),
	port: row('Port', 'Where programs ask. Changing it changes the address.'),
	address: row('Address', 'Whoever knows it can read the feed, so it is not shown.'),
	copy: 'Copy address',
	copied:
		'The address is in the clipboard. Paste it where your calendar program subscribes to a calendar.',
	renew: 'New address',
	renewed: 'The feed has a new address. Subscribe with it again; the old one is worthless.',
	renewAsk: {
		title: 'Make a new address?',
		text: 'Programs that subscribed with the old one get nothing any more.',
		yes: 'Make a new one',
	},
	on: 'Feed: served on this computer.',
	off: 'Feed: off.',
	usePort: (port: number): string => `Use port ${port}`,
	switchOff: 'Switch the feed off',
	portFault: 'Enter a number from 1024 to 65535.',
} as const;
