/** What is said about Google Calendar. */

export const NOT_LOOPBACK =
	'INTERVIEW_FOLLOW_UP_GOOGLE_URL is for tests and may name a server on this machine only, such as http://127.0.0.1:4000.';

export const GOOGLE_OFFLINE =
	'Google Calendar can’t be reached. Nothing is lost: the next sync does what is left to do.';
export const NOT_GOOGLE =
	'The answer was not Google’s. Is there a sign-in page between you and the internet, as in a hotel or train? Nothing was changed; sync again once you are through.';
export const GOOGLE_BUSY =
	'Google Calendar takes no more requests for now. The next sync does what is left to do; you are still signed in.';
export const SIGN_IN_AGAIN =
	'Google has ended the sign-in, so please connect Google Calendar again; nothing is lost. If this happens every 7 days, your OAuth client is in testing mode: publish it in Google’s console, under Audience, and it stays signed in.';
export const NOT_SIGNED_IN =
	'Google Calendar is not connected yet. Connect it in the plugin’s settings, or on the command line: connect google --client-id ID.';
export const WRONG_CLIENT =
	'Google does not know this OAuth client. Check the client ID and the client secret in Google’s console, under Clients.';
export const GOOGLE_FORBIDDEN =
	'Google does not allow this. Connect Google Calendar again, tick every box on Google’s page, and choose a calendar that you may change.';
export const FORMER_CALENDAR_UNREACHABLE =
	'Your events still stand in the calendar that you chose before, and this sign-in does not reach it. Connect Google Calendar again with a calendar of your own choice, which asks for that access; or disconnect once, and delete them there by hand.';
export const googleDisabled =
	'The Google Calendar API is not switched on for your OAuth client’s project. Switch it on in Google’s console, under Enabled APIs.';
export const calendarGone = (calendar: string): string =>
	`The calendar “${calendar}” is no longer in this Google account, and nothing was changed in your notes. Connect Google Calendar again to choose another or have it made anew.`;
export const googleRefused = (status: number, reason: string): string =>
	`Google refused it (${[status, reason].filter(part => part !== '').join(', ')}).`;

/** The calendar that is made where none is chosen, and what stands in its description. */
export const CALENDAR_OF_OURS = 'Job search';
export const calendarDescription = (mark: string): string =>
	`Interviews, follow-ups and deadlines from your notes (${mark}).`;

export const NO_SECRET =
	'Google wants the client secret too. Copy it from Google’s console, under Clients, and connect once more (on the command line with --client-secret-file FILE).';
export const SHORT_SIGN_IN =
	'Google let you in for an hour only. Connect once more, and allow everything that is asked.';
export const SIGN_IN_LATE = 'The sign-in took longer than five minutes. Connect once more.';
export const STOPPED_SIGN_IN = 'The sign-in was stopped, and nothing was connected.';
export const SIGN_IN_REFUSED = 'You did not allow the access, so nothing was connected.';
export const SIGN_IN_UNEXPECTED =
	'This address does not belong to the sign-in that is under way. Connect once more, and paste the whole address that your browser shows at the end.';
export const PAGE_DONE = {
	title: 'You are signed in',
	text: 'You can close this page and go back.',
};
export const PAGE_FAILED = 'Google Calendar is not connected';
