/** What is said about CalDAV. */
export const CALDAV = {
	offline:
		'The calendar server cannot be reached. Nothing is lost: the next sync does what is left to do.',
	notCalDav:
		'The answer was not a calendar’s. Is there a sign-in page between you and the internet, as in a hotel or train? If not, check the address of the server. Nothing was changed.',
	busy: 'The calendar server takes no more requests for now. The next sync does what is left to do.',
	signIn:
		'The calendar server does not take this user name and password. Many services want an app password, made in their security settings, instead of your own. Then connect again; nothing is lost.',
	notConnected:
		'No CalDAV calendar is connected yet. Connect one in the plugin’s settings, or on the command line: connect caldav --url URL --user NAME --password-file FILE.',
	forbidden:
		'The calendar server does not allow this. Is the calendar shared with you for reading only? Choose one that you may change.',
	formerOutOfReach:
		'Your events still stand in the calendar that you chose before, and we cannot remove them there. Connect with that calendar again; or disconnect once, delete them there by hand, and connect with the new one.',
	full: 'The calendar server has no more room for you. Make some there, then sync again.',
	certificate:
		'The calendar server’s certificate is not trusted, so nothing was sent to it. If the server is your own, add its certificate to those that this computer trusts (for the command line: NODE_EXTRA_CA_CERTS), or get one from a public authority.',
	notAnAddress: 'This is not the address of a server. Write it as https://calendar.example.com.',
	elsewhere: (host: string): string =>
		`The server sends us on to ${host}, which is not of its own domain, so your password was not sent there. If your calendars are there, connect with that address.`,
	notFound: (address: string): string =>
		`No calendars were found at ${address}. Look in your calendar service’s help for its CalDAV address.`,
	gone: (calendar: string): string =>
		`The calendar “${calendar}” is no longer on the server, and nothing was changed in your notes. Connect again to choose another or have it made anew.`,
	cannotMake: (calendar: string): string =>
		`The server did not let us make a calendar called “${calendar}”. Make it there yourself, then connect again with its name.`,
	refused: (status: number): string => `The calendar server refused it (${status}).`,
	taken: 'The calendar server refused it: an event of another vault stands in its place.',
	plain:
		'This address is not secure (http): whoever is on the way can read your password and your calendar.',
} as const;

/** The calendar that is made where none is named. */
export const CALENDAR_OF_OURS = 'Job search';
