import { GOOGLE_DE } from './de/accounts';
import { sentences, translated } from './language';

export const NOT_LOOPBACK =
	'INTERVIEW_FOLLOW_UP_GOOGLE_URL is for tests and may name a server on this machine only, such as http://127.0.0.1:4000.';

/** What is said about Google Calendar. */
export const GOOGLE = translated(
	{
		offline: 'Google Calendar can’t be reached. Nothing is lost: the next sync does the rest.',
		notGoogle: sentences(
			'That answer didn’t come from Google.',
			'Is there a sign-in page between you and the internet, as in a hotel or on a train?',
			'Nothing was changed.',
			'Sync again once you’re online.',
		),
		busy: sentences(
			'Google Calendar takes no more requests right now.',
			'You’re still signed in, and the next sync does the rest.',
		),
		signInAgain: sentences(
			'Google ended the sign-in.',
			'Connect Google Calendar again.',
			'Nothing is lost.',
			'If this happens every 7 days, your OAuth client is in testing mode: publish it in Google’s console, under Audience.',
		),
		notSignedIn: sentences(
			'Google Calendar isn’t connected yet.',
			'Connect it in the plugin’s settings, or on the command line: connect google --client-id ID.',
		),
		wrongClient: sentences(
			'Google doesn’t know this OAuth client.',
			'Check the client ID and the client secret in Google’s console, under Clients.',
		),
		forbidden: sentences(
			'Google doesn’t allow this.',
			'Connect Google Calendar again, tick every box on Google’s page, and choose a calendar that you may change.',
		),
		formerUnreachable: sentences(
			'Your events are still in the calendar that you chose before, and this sign-in can’t reach it.',
			'Connect Google Calendar again with an existing calendar, which asks for that access.',
			'Or disconnect once and delete them there by hand.',
		),
		disabled: sentences(
			'The Google Calendar API is off for your OAuth client’s project.',
			'Turn it on in Google’s console, under Enabled APIs.',
		),
		calendarGone: (calendar: string): string =>
			sentences(
				`The calendar “${calendar}” is no longer in this Google account.`,
				'Nothing was changed in your notes.',
				'Connect Google Calendar again to choose or create a calendar.',
			),
		refused: (status: number, reason: string): string =>
			`Google refused it (${[status, reason].filter(part => part !== '').join(', ')}).`,
		noSecret: sentences(
			'Google needs the client secret too.',
			'Copy it from Google’s console, under Clients, and connect again (on the command line with --client-secret-file FILE).',
		),
		shortSignIn:
			'Google let you in for an hour only. Connect again, and allow everything it asks for.',
		signInLate: 'The sign-in took longer than five minutes. Connect again.',
		stoppedSignIn: 'The sign-in was stopped. Nothing was connected.',
		signInRefused: 'You didn’t allow access, so nothing was connected.',
		signInUnexpected: sentences(
			'This address doesn’t belong to the current sign-in.',
			'Connect again, and paste the full address that your browser shows at the end.',
		),
		pageDone: {
			title: 'You’re signed in',
			text: 'You can close this page and go back.',
		},
		pageFailed: 'Google Calendar isn’t connected',
	},
	GOOGLE_DE,
);

/** The calendar that is created when none is chosen, and its description. */
export const CALENDAR_OF_OURS = 'Job search';
export const calendarDescription = (mark: string): string =>
	`Interviews, follow-ups and deadlines from your notes (${mark}).`;
