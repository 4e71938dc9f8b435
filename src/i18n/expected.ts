import { EXPECTED_DE } from './de/problems';
import { translated } from './language';

/** What to write into a property, as the end of the sentence "Write …". */
export const EXPECTED = translated(
	{
		text: 'a few words',
		link: 'a link such as [[Acme - Engineer]]',
		person: 'a link such as [[Jane Smith]], or a name',
		day: 'a date such as 2026-11-23',
		when: 'a date such as 2026-11-23, or with its time 2026-11-23T14:30',
		time: 'a time such as 14:30',
		end: 'a time such as 15:30, or a date with its time such as 2026-11-23T15:30',
		email: 'an email address',
		phone: 'a phone number',
		interviews: 'the date of each interview, or an object with its round, date and people',
		duration: 'how long it takes, such as 45m or 1h 30m',
		zone: 'a time zone such as Europe/Berlin',
		yesNo: 'yes or no',
		yesNoOrDay: 'yes, no, or a date such as 2026-11-23',
		heardBack: 'yes, or the date such as 2026-11-23',
		thanked: 'yes, a date, or the names of the people you have thanked',
		outcome:
			'planning, waiting, offer, accepted, declined, rejected, stalled, no response or withdrawn',
		meetingStatus:
			'scheduled, completed, cancelled, postponed or no-show, or an outcome such as offer or rejected',
		preferredContact: 'mail, email, phone, LinkedIn or other',
		language: 'a language such as en or de',
		letterKind: 'the kind of letter, such as thank-you',
		letterStatus: 'draft, sent or skipped',
		snooze: 'the follow-up and until when, such as status-inquiry 2026-12-01',
		dismissal: 'the follow-up, such as thank-you Jane Smith',
	},
	EXPECTED_DE,
);
