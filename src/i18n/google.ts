/** What is said about Google Calendar. */

export const NOT_LOOPBACK =
	'INTERVIEW_FOLLOW_UP_GOOGLE_URL is for tests and may name a server on this machine only, such as http://127.0.0.1:4000.';

export const GOOGLE_OFFLINE =
	'Google Calendar can’t be reached. Nothing is lost: the next sync does the rest.';
export const NOT_GOOGLE =
	'That answer didn’t come from Google. Is there a sign-in page between you and the internet, as in a hotel or on a train? Nothing was changed. Sync again once you’re online.';
export const GOOGLE_BUSY =
	'Google Calendar takes no more requests right now. You’re still signed in, and the next sync does the rest.';
export const SIGN_IN_AGAIN =
	'Google ended the sign-in. Connect Google Calendar again. Nothing is lost. If this happens every 7 days, your OAuth client is in testing mode: publish it in Google’s console, under Audience.';
export const NOT_SIGNED_IN =
	'Google Calendar isn’t connected yet. Connect it in the plugin’s settings, or on the command line: connect google --client-id ID.';
export const WRONG_CLIENT =
	'Google doesn’t know this OAuth client. Check the client ID and the client secret in Google’s console, under Clients.';
export const GOOGLE_FORBIDDEN =
	'Google doesn’t allow this. Connect Google Calendar again, tick every box on Google’s page, and choose a calendar that you may change.';
export const FORMER_CALENDAR_UNREACHABLE =
	'Your events are still in the calendar that you chose before, and this sign-in can’t reach it. Connect Google Calendar again with an existing calendar, which asks for that access. Or disconnect once and delete them there by hand.';
export const googleDisabled =
	'The Google Calendar API is off for your OAuth client’s project. Turn it on in Google’s console, under Enabled APIs.';
export const calendarGone = (calendar: string): string =>
	`The calendar “${calendar}” is no longer in this Google account. Nothing was changed in your notes. Connect Google Calendar again to choose or create a calendar.`;
export const googleRefused = (status: number, reason: string): string =>
	`Google refused it (${[status, reason].filter(part => part !== '').join(', ')}).`;

/** The calendar that is created when none is chosen, and its description. */
export const CALENDAR_OF_OURS = 'Job search';
export const calendarDescription = (mark: string): string =>
	`Interviews, follow-ups and deadlines from your notes (${mark}).`;

export const NO_SECRET =
	'Google needs the client secret too. Copy it from Google’s console, under Clients, and connect again (on the command line with --client-secret-file FILE).';
export const SHORT_SIGN_IN =
	'Google let you in for an hour only. Connect again, and allow everything it asks for.';
export const SIGN_IN_LATE = 'The sign-in took longer than five minutes. Connect again.';
export const STOPPED_SIGN_IN = 'The sign-in was stopped. Nothing was connected.';
export const SIGN_IN_REFUSED = 'You didn’t allow access, so nothing was connected.';
export const SIGN_IN_UNEXPECTED =
	'This address doesn’t belong to the current sign-in. Connect again, and paste the full address that your browser shows at the end.';
export const PAGE_DONE = {
	title: 'You’re signed in',
	text: 'You can close this page and go back.',
};
export const PAGE_FAILED = 'Google Calendar isn’t connected';
