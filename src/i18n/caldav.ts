import { CALDAV_DE } from './de/accounts';
import { sentences, translated } from './language';

/** What is said about CalDAV. */
export const CALDAV = translated(
	{
		offline: 'The calendar server can’t be reached. Nothing is lost: the next sync does the rest.',
		notCalDav: sentences(
			'That answer didn’t come from a calendar server.',
			'Is there a sign-in page between you and the internet, as in a hotel or on a train?',
			'If not, check the server’s address.',
			'Nothing was changed.',
		),
		busy: 'The calendar server takes no more requests right now. The next sync does the rest.',
		signIn: sentences(
			'The calendar server doesn’t accept this user name and password.',
			'Many services want an app password, made in their security settings, instead of your own.',
			'Then connect again.',
			'Nothing is lost.',
		),
		notConnected: sentences(
			'No CalDAV calendar is connected yet.',
			'Connect one in the plugin’s settings, or on the command line: connect caldav --url URL --user NAME --password-file FILE.',
		),
		forbidden: sentences(
			'The calendar server doesn’t allow this.',
			'Is the calendar shared with you for reading only?',
			'Choose one that you may change.',
		),
		formerOutOfReach: sentences(
			'Your events are still in the calendar that you chose before, and this plugin can’t remove them there.',
			'Connect that calendar again.',
			'Or disconnect once, delete them there by hand, and connect the new one.',
		),
		full: 'Your calendar storage is full. Free up space, then sync again.',
		certificate: sentences(
			'The calendar server’s certificate isn’t trusted, so nothing was sent to it.',
			'If the server is your own, add its certificate to those that this computer trusts (for the command line: NODE_EXTRA_CA_CERTS), or get one from a public authority.',
		),
		notAnAddress: 'This isn’t a server’s address. Write it like https://calendar.example.com.',
		otherHost: (server: string, host: string): string =>
			sentences(
				`${server} points to ${host}, so your password wasn’t sent there.`,
				`If ${host} belongs to your calendar service, connect again and allow it (on the command line: --allow-host ${host}).`,
			),
		allowHost: {
			title: (host: string): string => `Send your password to ${host}?`,
			text: (host: string, server: string): string =>
				sentences(
					`${server} says that your calendars are at ${host}.`,
					`Allow this only if ${host} belongs to your calendar service.`,
					'Some services, such as iCloud, work this way.',
				),
			yes: 'Allow',
		},
		notFound: (address: string): string =>
			`No calendars were found at ${address}. Look up the CalDAV address in your calendar service’s help.`,
		gone: (calendar: string): string =>
			sentences(
				`The calendar “${calendar}” is no longer on the server.`,
				'Nothing was changed in your notes.',
				'Connect again to choose or create a calendar.',
			),
		cannotMake: (calendar: string): string =>
			sentences(
				`The server didn’t allow creating a calendar called “${calendar}”.`,
				'Create it there yourself, then connect again with its name.',
			),
		refused: (status: number): string => `The calendar server refused it (${status}).`,
		taken: 'The calendar server refused it: an event of another vault is in its place.',
		plain:
			'This address isn’t secure (http): anyone on the way can read your password and your calendar.',
	},
	CALDAV_DE,
);

/** The calendar that is created when none is named. */
export const CALENDAR_OF_OURS = 'Job search';
