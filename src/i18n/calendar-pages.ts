import {
	CALDAV_PAGE_DE,
	CALENDAR_PAGES_DE,
	FEED_PAGE_DE,
	GOOGLE_PAGE_DE,
} from './de/calendar-pages';
import { sentences, translated } from './language';

const row = (name: string, desc: string): { name: string; desc: string } => ({ name, desc });

/** The settings about where follow-ups show. */
export const CALENDAR_PAGES = translated(
	{
		heading: 'Where your follow-ups appear',
		which: row(
			'Which one to use',
			sentences(
				'Google Calendar and CalDAV update your calendar within seconds, on all devices, and bring back what you move or delete there.',
				'The feed is for calendar programs on this computer.',
				'The iCal file is for any other program, or for your own web server.',
				'Google reads a subscribed address only every 8 to 24 hours.',
				'That’s too slow for a thank-you within a day, so use the sync for Google.',
			),
		),
		syncByItself: row(
			'Sync automatically',
			'At startup, every 15 minutes, and shortly after notes change. Turn off to sync only by command.',
		),
		keepFile: row(
			'Keep the calendar file up to date',
			'Updates the iCal file shortly after notes change.',
		),
		outsideFile: row(
			'Copy outside the vault',
			sentences(
				'Full path of a second iCal file, for example in a folder that a cloud drive or web server publishes.',
				'Only this computer writes it.',
				'Leave empty for none.',
			),
		),
		outsidePlaceholder: '/home/you/Public/follow-ups.ics',
		outsideFault: 'Enter a full path that ends with .ics.',
		doubles: 'Events may appear twice',
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
			sentences(
				'Its follow-up can be snoozed to that time.',
				'If you move an interview or a promised day, only the calendar changes.',
				'The note still says when it is.',
			),
		),
		movedTo: { snooze: 'Snooze the follow-up', 'put-back': 'Move the event back' },
		renamed: row(
			'When you edit an event’s text there',
			'Your words stay until the note itself changes.',
		),
		renamedTo: { keep: 'Keep my words', 'put-back': 'Restore the note’s words' },
		deleted: row('When you delete an event there', 'Its follow-up can be dismissed.'),
		deletedTo: { dismiss: 'Dismiss the follow-up', recreate: 'Recreate the event' },
		kept: 'Saved on this device',
		saved: 'Saved in this device’s secret storage.',
	},
	CALENDAR_PAGES_DE,
);

/** A step of a guide: its text, and a link. */
export interface GuideStep {
	readonly text: string;
	readonly link?: { readonly text: string; readonly address: string };
}

export const GOOGLE_PAGE = translated(
	{
		title: 'Google Calendar',
		about: 'Two-way sync with your Google account.',
		guide: row(
			'How to get a client ID',
			'Google needs an OAuth client of your own. It’s free and takes about five minutes, once.',
		),
		steps: [
			{
				text: 'Create a project: give it any name and press Create.',
				link: { text: 'New project', address: 'https://console.cloud.google.com/projectcreate' },
			},
			{
				text: 'Turn on the Google Calendar API: press Enable.',
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
				text: sentences(
					'Press Publish app, then Confirm.',
					'A client in testing mode is signed out every 7 days, and only the test users that you list here can use it.',
				),
				link: { text: 'Audience', address: 'https://console.cloud.google.com/auth/audience' },
			},
			{
				text: sentences(
					'Press Create client, choose Desktop app as its type, press Create.',
					'Copy the client ID and the client secret into the fields below.',
				),
				link: { text: 'Clients', address: 'https://console.cloud.google.com/auth/clients' },
			},
			{
				text: sentences(
					'Press Connect here.',
					'Google says that it hasn’t verified the app, because it’s your own.',
					'Choose Advanced, then Go to it, tick every box, and press Continue.',
				),
			},
		] satisfies readonly GuideStep[],
		clientId: row('Client ID', 'Shared by all your devices.'),
		clientSecret: row(
			'Client secret',
			'Stays in this device’s secret storage, never in a synced file.',
		),
		calendar: row(
			'Calendar',
			sentences(
				'A new calendar needs the least access: the app sees and changes only that one.',
				'Connect again after changing this.',
			),
		),
		calendars: { own: 'A new calendar, “Job search”', chosen: 'An existing calendar' },
		noClient: sentences(
			'First enter the client ID of your OAuth client in the settings, under Google Calendar.',
			'The guide there shows every step.',
		),
		waiting: 'Sign in with Google in your browser. Nothing opened? Copy the address.',
		copyAddress: 'Copy address',
		cancel: 'Cancel',
		pasteTitle: 'Sign in with Google',
		pasteSteps: [
			'Sign in on the page that opened in your browser, and allow access.',
			'The browser then says that it can’t open a page. That’s expected on a phone.',
			'Copy the full address of that page, come back, and paste it here within five minutes.',
		],
		address: 'Address of that page',
		addressLike: 'http://127.0.0.1:1/?state=…',
		openAgain: 'Open again',
		signIn: 'Sign in',
		notTheAddress:
			'Paste the full address that your browser shows at the end. It begins with http://127.0.0.1.',
		anotherSignIn: sentences(
			'This address belongs to another sign-in.',
			'Press “Open again”, sign in there, and paste the address you get at the end.',
		),
	},
	GOOGLE_PAGE_DE,
);

export const CALDAV_PAGE = translated(
	{
		title: 'CalDAV',
		about: 'Two-way sync with Nextcloud, iCloud, Fastmail, or your own server.',
		server: row(
			'Server',
			'Such as https://caldav.icloud.com, https://caldav.fastmail.com, or https://cloud.example.com/remote.php/dav for Nextcloud.',
		),
		user: row('User name', 'The one you sign in with there.'),
		password: row(
			'App password',
			sentences(
				'Create one in the service’s security settings, for this app only.',
				'It stays in this device’s secret storage.',
			),
		),
		noAccount:
			'First enter the server, your user name, and an app password in the settings, under CalDAV.',
		plain: {
			title: 'This address isn’t secure',
			text: 'Anyone on the way to it can read your password and your calendar.',
			yes: 'Connect anyway',
		},
		stopped: 'Nothing was connected.',
	},
	CALDAV_PAGE_DE,
);

export const FEED_PAGE = translated(
	{
		title: 'On this computer',
		about:
			'A feed for Apple Calendar, Thunderbird, Outlook and other programs here, and an iCal file outside the vault.',
		serve: row(
			'Serve the feed',
			sentences(
				'While Obsidian is open, on this computer only.',
				'Services such as Google or Outlook on the web can’t reach it.',
			),
		),
		port: row('Port', 'Part of the feed’s address. If you change it, subscribe again.'),
		address: row('Address', 'Anyone who knows it can read the feed, so it isn’t shown.'),
		copy: 'Copy address',
		copied: 'Address copied. Paste it where your calendar program subscribes to a calendar.',
		renew: 'New address',
		renewed: 'The feed has a new address. Subscribe again with it. The old one no longer works.',
		renewAsk: {
			title: 'Create a new address?',
			text: 'Programs that use the old one stop getting updates.',
			yes: 'Create new address',
		},
		on: 'Feed: served on this computer.',
		off: 'Feed: off.',
		usePort: (port: number): string => `Use port ${port}`,
		switchOff: 'Turn off the feed',
		portFault: 'Enter a number from 1024 to 65535.',
	},
	FEED_PAGE_DE,
);
