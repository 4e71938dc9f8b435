import { PROPERTIES_DE } from './de/properties';
import { translated } from './language';

/** What each property is about, for the documentation, the settings and the letter variables. */
export const PROPERTY_ABOUT = translated(
	{
		company: 'the employer',
		position: 'the job, as the posting names it',
		application: 'link to the application note',
		interaction:
			'what kind of meeting it is: interview, phone screen, video interview, luncheon, networking event, informational interview, assessment, or your own words',
		date: 'when it begins',
		time: 'the time of day, if the date has none',
		end: 'when it ends: a time of day, or a date and time',
		duration: 'how long it lasts; an hour if nothing is written',
		time_zone: 'the time zone of the times in this note',
		location: 'where it takes place',
		contacts: 'the people: links to their notes, or names',
		highlights: 'one or two positive details about the work that are worth mentioning',
		strengths: 'what to say again, or forgot to say',
		meeting_status:
			'what became of the meeting: scheduled, completed, cancelled, postponed or no-show',
		round: 'which round it is',
		cancelled: 'yes if it did not take place',
		source:
			'where you found it: job board, employer website, referral, recruiter, networking, other, or the address of the posting',
		url: 'the address of the posting',
		closes: 'the last day of the posting',
		applied: 'the day you applied',
		candidates: 'how many are interviewed',
		first_round_ends: 'when the first round of interviews is over',
		contact_date: 'when they said they would be in touch',
		second_round: 'whether there is a second round, or its date',
		decision_date: 'when they expect to decide',
		start_date: 'when the work would begin',
		heard_back: 'that they wrote or called: yes, or the dates',
		last_interaction:
			'the day of the last exchange; after the day you applied it counts as heard back',
		calls: 'when you called, or wrote without a letter note',
		outcome:
			'where the application is: planning, waiting, offer, accepted, declined, rejected, stalled, no response or withdrawn',
		outcome_date: 'the day of that outcome',
		interviews:
			'the interviews of this application, if they have no notes of their own: a list of objects with round, date, time, people and status',
		salary_range: 'the pay that your research suggests',
		offer: 'the salary and terms that were offered',
		benefits: 'the benefits that matter',
		offer_deadline: 'the day by which they want your answer',
		offer_wanted: 'whether you want the job',
		invitation: 'the invitation that this note was imported from; leave it as it is',
		thanked: 'yes, a date, or the names of the people you have thanked',
		snoozed: 'follow-ups put off: the rule, the recipient if it matters, then a day or time',
		dismissed: 'follow-ups dismissed: the rule, the recipient if it matters',
		follow_up_id: 'the record’s identity in calendars; written once, leave it as it is',
		name: 'the full name; the file’s name if nothing is written',
		salutation: 'the form of address: Ms., Mr., Dr., Frau, Herr',
		pronouns: 'their pronouns, such as she/her',
		know_from: 'where you know them from',
		title: 'the job title',
		address: 'the postal address, as text or a list of lines',
		email: 'the email address',
		phone: 'the phone number',
		preferred_contact: 'how they like to be written to: mail, email, phone, LinkedIn, other',
		language: 'the language of letters to them, such as en or de',
		kind: 'which letter it is',
		to: 'whom it goes to',
		interview: 'link to the interview note',
		via: 'how it goes out: mail, email or phone',
		subject: 'the subject line',
		cssclasses: 'how Obsidian shows and prints it',
		due: 'until when it is due',
		status: 'draft, sent or skipped',
		sent: 'when it was sent',
		follow_up: 'the follow-up that it answers; leave it as it is',
	},
	PROPERTIES_DE,
);

/** What a property is about, as the end of a sentence; empty for a name that isn't known. */
export function aboutProperty(name: string): string {
	if (Object.hasOwn(PROPERTY_ABOUT, name)) {
		return PROPERTY_ABOUT[name as keyof typeof PROPERTY_ABOUT];
	}
	return '';
}
